import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
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
import { decideHere } from '../../offline/begin-offline.ts'
import type { NewDayRecord } from '../../offline/day-records.ts'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { day: OfflineDay; planKey: PlanKey }

/** Begins the meeting on the newest check, when it says go ahead; until then it says why not. */
export function StartMeeting({ day, planKey }: Props) {
  const { plan } = day
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
  // a check that is on this phone only, or no network: the beginning is recorded here, too
  const isHere = day.isOffline || day.waiting.length > 0
  const beginHere = async () => {
    if (!newest) return
    await day.record(startOn(newest, day))
    await navigate({ to: '/o/$organizationId/p/$planId/run', params: planKey })
  }
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
      {isHere && (
        <p className="muted">
          <Trans>There is no network: it begins on this phone, by the same rules, and reaches the server later.</Trans>
        </p>
      )}
      <Button
        busy={start.isPending}
        onClick={() => (isHere ? void beginHere() : newest && start.mutate(newest.id))}
        whyNot={whyNot(plan) ?? (isHere ? whyNotHere(day) : undefined)}
      >
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

// a check of another phone is named by who did it
function startOn(check: SobrietyCheck, { plan, waiting }: OfflineDay): NewDayRecord {
  const heard = waiting.find((one) => one.kind === 'day_confirmation' && one.id === check.id)
  return heard?.kind === 'day_confirmation'
    ? { kind: 'day_start', observerId: heard.observerId ?? null, secondId: plan.me.participantId }
    : { kind: 'day_start', sobrietyCheckId: check.id }
}

function whyNotHere({ plan, now }: OfflineDay): React.ReactNode {
  const decision = decideHere(plan, now)
  if (decision.ok) return undefined
  return decision.refusal.reason === 'rule' ? localize(decision.refusal.text) : <Trans>The plan is not locked.</Trans>
}
