import { planStepRoutes, STOP_KINDS, type StopKind } from '@holdfast/contracts/plan-steps'
import { secondsToTakeBack, TAKE_BACK_SECONDS } from '@holdfast/domain/shared/take-back'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TakeBack } from '../../ui/take-back.tsx'
import { useNow } from '../../api/use-now.ts'
import type { Meeting } from './use-run.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** Stops the meeting with one tap, whoever taps, with or without a network; no question comes first (S1.7). */
export function StopMeeting({ meeting }: { meeting: Pick<Meeting, 'record'> }) {
  return (
    <Button look="stop" onClick={() => meeting.record({ kind: 'stop' })}>
      <Icon name="hand" small />
      <Trans>Stop</Trans>
    </Button>
  )
}

/** A stop that was tapped by mistake is taken back by the one who tapped, within some seconds; everybody else is told at once. */
export function TakeStopBack({ meeting }: { meeting: Pick<Meeting, 'ownStop' | 'undo'> }) {
  const { ownStop, undo } = meeting
  const now = useNow(1000)
  if (!ownStop) return null
  const left = secondsToTakeBack(ownStop.at, now)
  if (left === null) return null
  return (
    <TakeBack
      left={left}
      of={TAKE_BACK_SECONDS}
      action={<Trans>Go on with the meeting</Trans>}
      onTakeBack={() => undo(ownStop)}
    >
      <Plural
        value={left}
        one="The meeting goes on where it was. # second left."
        other="The meeting goes on where it was. # seconds left."
      />
    </TakeBack>
  )
}

/** What stopped it can be said afterwards, by the case leads; it may stay open. */
export function StopKindForm({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  const { run } = plan
  const say = useStopKind(planKey)
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

/** Says what stopped the meeting. */
export const useStopKind = (planKey: PlanKey) =>
  usePlanMutation(planStepRoutes.sayStopKind, planKey, (kind: StopKind) => ({ body: { kind } }))
