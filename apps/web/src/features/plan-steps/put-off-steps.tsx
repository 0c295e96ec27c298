import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { MEETING_RESULT_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { ReasonStep } from './reason-step.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** Opens a locked plan for changes again. */
export function UnlockStep({ plan, planKey }: Props) {
  const unlock = usePlanMutation(planStepRoutes.unlock, planKey, (reason: string) => ({ body: { reason } }))
  if (!plan.can.unlock.allowed) return null
  return (
    <ReasonStep
      summary={<Trans>Unlock the plan to change it</Trans>}
      label={<Trans>What needs to change?</Trans>}
      act={<Trans>Unlock</Trans>}
      step={unlock}
      keptAs={`unlock.${planKey.planId}`}
    >
      <p>
        <Trans>Where words of a limit change, everyone is asked for their agreement again.</Trans>
      </p>
    </ReasonStep>
  )
}

/** Puts the day off to another date; the plan is drafted again until it is locked for that day. */
export function PostponeStep({ plan, planKey }: Props) {
  const { t } = useLingui()
  const [startsAt, setStartsAt] = useState(plan.logistics.backupStartsAt)
  const postpone = usePlanMutation(planStepRoutes.postpone, planKey, (reason: string) => ({
    body: { reason, backupStartsAt: startsAt ?? '' },
  }))
  if (!plan.can.postpone.allowed) return null
  return (
    <ReasonStep
      summary={<Trans>Postpone the day</Trans>}
      label={<Trans>Why?</Trans>}
      act={<Trans>Postpone</Trans>}
      step={postpone}
      keptAs={`postpone.${planKey.planId}`}
    >
      <MomentField label={t`The new day`} value={startsAt} timeZone={plan.logistics.timeZone} onChange={setStartsAt} />
    </ReasonStep>
  )
}

const CALLED_OFF = ['cancelled_by_family', 'cancelled_safety', 'person_absent'] as const

/** Ends the attempt without a meeting; it is kept, counted, and can be reviewed. */
export function CallOffStep({ plan, planKey }: Props) {
  const { t } = useLingui()
  const [meetingResult, setMeetingResult] = useState<(typeof CALLED_OFF)[number]>('cancelled_by_family')
  const callOff = usePlanMutation(planStepRoutes.callOff, planKey, (reason: string) => ({
    body: { reason, meetingResult },
  }))
  if (!plan.can.callOff.allowed) return null
  return (
    <ReasonStep
      summary={<Trans>Call this plan off</Trans>}
      label={<Trans>What led to it?</Trans>}
      act={<Trans>Call it off</Trans>}
      danger
      step={callOff}
      keptAs={`call-off.${planKey.planId}`}
    >
      <p>
        <Trans>
          The plan is kept. You can look back on it and make a next plan from it. This plan itself cannot be opened
          again.
        </Trans>
      </p>
      <Select
        label={t`How did it end?`}
        value={meetingResult}
        onChange={setMeetingResult}
        options={CALLED_OFF.map((value) => ({ value, label: localize(MEETING_RESULT_LABELS[value]) }))}
      />
    </ReasonStep>
  )
}
