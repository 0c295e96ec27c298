import { STAGES } from '@holdfast/domain/first-call/first-call'
import { STAGE_LABELS } from '@holdfast/domain/first-call/first-call-labels'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { NumberScale, RadioGroup } from '../../ui/choices.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { StepProps } from './step-props.ts'

const MOST_WEEKS = 52

/** How the person stands to help, and what the family can give: weeks and energy. */
export function ReadinessStep({ value, change, disabled }: StepProps) {
  const { t } = useLingui()
  return (
    <>
      <RadioGroup
        legend={t`How does your loved one see help today?`}
        value={value.stage}
        disabled={disabled}
        onChange={(stage) => change({ stage })}
        choices={STAGES.map((one) => ({ value: one, label: localize(STAGE_LABELS[one]) }))}
      />
      <TextArea
        label={t`What have they said about it?`}
        hint={t`Their own words, as far as you remember.`}
        value={value.said}
        disabled={disabled}
        onChange={(said) => change({ said })}
      />
      <NumberField
        label={t`How many weeks can you give to preparing?`}
        most={MOST_WEEKS}
        value={value.weeks}
        disabled={disabled}
        onChange={(weeks) => change({ weeks })}
      />
      <NumberScale
        legend={t`How much strength do you have left for it?`}
        hint={t`0 is none, 10 is plenty.`}
        value={value.energy}
        disabled={disabled}
        onChange={(energy) => change({ energy })}
      />
    </>
  )
}
