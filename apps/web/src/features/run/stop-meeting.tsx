import { planStepRoutes, STOP_KINDS, type StopKind } from '@holdfast/contracts/plan-steps'
import { TAKE_BACK_SECONDS } from '@holdfast/domain/run/stop-taken-back'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { useNow } from '../../api/use-now.ts'
import type { Meeting } from './use-run.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** Stops the meeting with one tap, whoever taps, with or without a network; no question comes first (S1.7). */
export function StopMeeting({ meeting }: { meeting: Pick<Meeting, 'record'> }) {
  return (
    <Button look="danger" onClick={() => meeting.record({ kind: 'stop' })}>
      <Trans>Stop the meeting</Trans>
    </Button>
  )
}

/** A stop that was tapped by mistake is taken back by the one who tapped, within some seconds; everybody else is told at once. */
export function TakeStopBack({ meeting }: { meeting: Pick<Meeting, 'ownStop' | 'undo'> }) {
  const { ownStop, undo } = meeting
  const now = useNow(1000)
  if (!ownStop) return null
  const left = Math.ceil(TAKE_BACK_SECONDS - (now.getTime() - Date.parse(ownStop.at)) / 1000)
  if (left <= 0 || left > TAKE_BACK_SECONDS) return null
  return (
    <Button look="quiet" onClick={() => undo(ownStop)}>
      <Trans>I tapped by mistake: go on ({left} s)</Trans>
    </Button>
  )
}

/** What stopped it can be said afterwards, by the case leads; it may stay open. */
export function StopKindForm({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  const { run } = plan
  const say = usePlanMutation(planStepRoutes.sayStopKind, planKey, (kind: StopKind) => ({ body: { kind } }))
  if (!run?.stoppedAt || !run.can.sayStopKind.allowed) return null
  const words = { violence: t`Violence or a threat`, medical: t`A medical emergency`, anyones_call: t`Something else` }
  return (
    <>
      <RadioGroup
        legend={t`What stopped it? (there is no hurry)`}
        value={say.isPending ? say.variables : run.stopKind}
        onChange={(kind) => say.mutate(kind)}
        choices={STOP_KINDS.map((kind) => ({ value: kind, label: words[kind] }))}
      />
      <ProblemNotice error={say.error} />
    </>
  )
}
