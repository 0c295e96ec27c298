import { useLingui } from '@lingui/react/macro'
import { Checkbox } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { StepProps } from './step-props.ts'

/** The first question of a call: what worries most, what was tried, and whether a court was thought of. */
export function WorriesStep({ value, change, disabled }: StepProps) {
  const { t } = useLingui()
  return (
    <>
      <TextArea
        label={t`What worries you most?`}
        value={value.worries}
        disabled={disabled}
        onChange={(worries) => change({ worries })}
      />
      <TextArea
        label={t`What has been tried before?`}
        value={value.triedBefore}
        disabled={disabled}
        onChange={(triedBefore) => change({ triedBefore })}
      />
      <Checkbox
        label={t`Somebody asks whether a court can order treatment`}
        hint={t`Then we show what to know about it beside the ways.`}
        checked={value.commitmentAsked}
        disabled={disabled}
        onChange={(commitmentAsked) => change({ commitmentAsked })}
      />
    </>
  )
}
