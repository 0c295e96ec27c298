import { AGREEMENT, OTHERS_USE } from '@holdfast/domain/first-call/first-call'
import { AGREEMENT_LABELS, OTHERS_USE_LABELS } from '@holdfast/domain/first-call/first-call-labels'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { NumberScale, RadioGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { StepProps } from './step-props.ts'

/** Who lives together, who else uses, how united they are, how hard it is (F3). */
export function FamilyStep({ value, change, disabled }: StepProps) {
  const { t } = useLingui()
  return (
    <>
      <TextArea
        label={t`Who lives together?`}
        hint={t`Adults, children, animals; and who looks after whom.`}
        value={value.livesWith}
        disabled={disabled}
        onChange={(livesWith) => change({ livesWith })}
      />
      <RadioGroup
        legend={t`Does anybody else in the family use?`}
        value={value.othersUse}
        disabled={disabled}
        onChange={(othersUse) => change({ othersUse })}
        choices={OTHERS_USE.map((one) => ({ value: one, label: localize(OTHERS_USE_LABELS[one]) }))}
      />
      {(value.othersUse === 'one' || value.othersUse === 'several' || value.othersUseNote !== '') && (
        <TextArea
          label={t`Who, and how are they doing?`}
          value={value.othersUseNote}
          disabled={disabled}
          onChange={(othersUseNote) => change({ othersUseNote })}
        />
      )}
      <RadioGroup
        legend={t`Do you want the same, as a family?`}
        value={value.agreement}
        disabled={disabled}
        onChange={(agreement) => change({ agreement })}
        choices={AGREEMENT.map((one) => ({ value: one, label: localize(AGREEMENT_LABELS[one]) }))}
      />
      <NumberScale
        legend={t`How hard is it at home right now?`}
        hint={t`0 is calm, 10 is hardly bearable.`}
        value={value.distress}
        disabled={disabled}
        onChange={(distress) => change({ distress })}
      />
    </>
  )
}
