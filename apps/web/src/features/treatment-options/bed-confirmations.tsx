import { type TreatmentOption, treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import {
  CONFIRMATION_LABELS,
  CONFIRMATION_STEPS,
  type ConfirmationStep,
  dueConfirmation,
  timeLeft,
} from '@holdfast/domain/treatment-options/admission'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useNow } from '../../api/use-now.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  option: TreatmentOption
  planKey: PlanKey
  startsAt: string | null
  timeZone: string
  mayConfirm: boolean
}

/** How long the bed is held, who confirmed it when, and the next call. */
export function BedConfirmations({ option, planKey, startsAt, timeZone, mayConfirm }: Props) {
  const { t } = useLingui()
  const now = useNow()
  const due = dueConfirmation(startsAt, option.confirmations, now)
  const [step, setStep] = useState<ConfirmationStep>(due ?? 't48h')
  const [spokeWith, setSpokeWith, clearSpokeWith] = usePersistedState(`bed.${option.id}`, '')
  const confirm = usePlanMutation(
    treatmentOptionRoutes.confirm,
    planKey,
    () => ({ params: { treatmentOptionId: option.id }, body: { step, spokeWith } }),
    () => {
      clearSpokeWith()
    },
  )
  return (
    <section className="stack">
      {option.bedHeldUntil && (
        <p>
          <Trans>
            Held until {formatMoment(option.bedHeldUntil, timeZone)}. Time left:{' '}
            {localize(timeLeft(option.bedHeldUntil, now))}.
          </Trans>
        </p>
      )}
      {option.confirmations.length > 0 && (
        <ul>
          {option.confirmations.map((one) => (
            <li key={`${one.step} ${one.at}`}>
              {localize(CONFIRMATION_LABELS[one.step])}: {formatMoment(one.at, timeZone)}, <bdi>{one.by}</bdi>
              {one.spokeWith && <Trans>, with {one.spokeWith}</Trans>}
            </li>
          ))}
        </ul>
      )}
      {due && (
        <p>
          <strong>
            <Trans>The next call is due: {localize(CONFIRMATION_LABELS[due])}.</Trans>
          </strong>
        </p>
      )}
      {mayConfirm && (
        <>
          <Select
            label={t`Which call was it?`}
            value={step}
            onChange={setStep}
            options={CONFIRMATION_STEPS.map((value) => ({ value, label: localize(CONFIRMATION_LABELS[value]) }))}
          />
          <TextField
            label={t`Who said that the bed is held?`}
            maxLength={120}
            value={spokeWith}
            onChange={setSpokeWith}
          />
          <ProblemNotice error={confirm.error} />
          <div>
            <Button look="quiet" busy={confirm.isPending} onClick={() => confirm.mutate()}>
              <Trans>They confirmed it just now</Trans>
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
