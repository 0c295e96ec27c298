import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { GO_REFUSALS } from '@holdfast/domain/go-no-go/go-no-go'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** Begins the meeting on the newest check, when it says go ahead; until then it says why not. */
export function StartMeeting({ plan, planKey }: Props) {
  const [newest] = plan.sobrietyChecks
  const navigate = useNavigate()
  const start = useMutation({
    mutationFn: (sobrietyCheckId: string) =>
      changePlan(planKey, planStepRoutes.startRun, { body: { sobrietyCheckId } }),
    onSuccess: async () => {
      await refreshPlan(planKey.planId)
      await navigate({ to: '/o/$organizationId/p/$planId/run', params: planKey })
    },
  })
  if (plan.status !== 'ready') return null
  return (
    <Card next={newest?.startable.allowed === true}>
      <h2>
        <Trans>Begin the meeting</Trans>
      </h2>
      {newest?.startable.allowed && (
        <p className="muted">
          <Trans>The check holds until {formatMoment(newest.freshUntil, plan.logistics.timeZone)}.</Trans>
        </p>
      )}
      <Button busy={start.isPending} onClick={() => newest && start.mutate(newest.id)} whyNot={whyNot(plan)}>
        <Trans>Begin the meeting</Trans>
      </Button>
      <ProblemNotice error={start.error} />
    </Card>
  )
}

function whyNot({ can, preMeetingCheck, sobrietyChecks: [newest] }: Workspace): React.ReactNode {
  if (!can.startRun.allowed) return can.startRun.reason
  if (preMeetingCheck.decisions.some(({ stands, result }) => stands && result === 'no_go'))
    return localize(GO_REFUSALS.go_says_no)
  if (!newest) return <Trans>Do the sobriety check first. Two adults do it together.</Trans>
  return newest.startable.allowed ? undefined : newest.startable.reason
}
