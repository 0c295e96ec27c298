import { FEELINGS } from '@holdfast/domain/first-call/first-call'
import { FEELING_LABELS } from '@holdfast/domain/first-call/first-call-labels'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { StepProps } from './step-props.ts'

/** What the family feels; none of it is wrong (S3.3). */
export function FeelingsStep({ value, change, disabled }: StepProps) {
  const { t } = useLingui()
  return (
    <>
      <CheckboxGroup
        legend={t`What do you feel, when you think of it?`}
        values={value.feelings}
        disabled={disabled}
        onChange={(feelings) => change({ feelings })}
        choices={FEELINGS.map((one) => ({ value: one, label: localize(FEELING_LABELS[one]) }))}
      />
      <TextArea
        label={t`What would help you?`}
        value={value.feelingsNote}
        disabled={disabled}
        onChange={(feelingsNote) => change({ feelingsNote })}
      />
    </>
  )
}
