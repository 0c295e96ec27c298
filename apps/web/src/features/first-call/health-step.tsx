import { CONDITIONS, PAST_EVENTS, PREGNANCY } from '@holdfast/domain/first-call/first-call'
import { CONDITION_LABELS, PAST_EVENT_LABELS, PREGNANCY_LABELS } from '@holdfast/domain/first-call/first-call-labels'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { StepProps } from './step-props.ts'

/** What a clinician has to know before anybody stops: conditions, medicines, pregnancy, what happened before. */
export function HealthStep({ value, change, disabled }: StepProps) {
  const { t } = useLingui()
  return (
    <>
      <CheckboxGroup
        legend={t`Which of these are there besides the use?`}
        hint={t`What a doctor named, or what you suspect.`}
        values={value.conditions}
        disabled={disabled}
        onChange={(conditions) => change({ conditions })}
        choices={CONDITIONS.map((one) => ({ value: one, label: localize(CONDITION_LABELS[one]) }))}
      />
      <TextArea
        label={t`Medicines that they take, or should take`}
        value={value.medication}
        disabled={disabled}
        onChange={(medication) => change({ medication })}
      />
      <Select
        label={t`Pregnancy`}
        value={value.pregnancy}
        disabled={disabled}
        onChange={(pregnancy) => change({ pregnancy })}
        options={PREGNANCY.map((one) => ({ value: one, label: localize(PREGNANCY_LABELS[one]) }))}
      />
      <CheckboxGroup
        legend={t`What has happened before when they stopped, or took too much?`}
        values={value.pastEvents}
        disabled={disabled}
        onChange={(pastEvents) => change({ pastEvents })}
        choices={PAST_EVENTS.map((one) => ({ value: one, label: localize(PAST_EVENT_LABELS[one]) }))}
      />
      <TextArea
        label={t`What else should helpers know about their health?`}
        value={value.health}
        disabled={disabled}
        onChange={(health) => change({ health })}
      />
    </>
  )
}
