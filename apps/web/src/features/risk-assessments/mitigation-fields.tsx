import { type Mitigation, MITIGATION_LABELS, MITIGATIONS } from '@holdfast/domain/risk-assessments/mitigations'
import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'

/** How a danger is lowered: what is chosen from the list, and what it means here in words. */
export type MitigationValue = { mitigations: Mitigation[]; mitigation: string }

/** How a danger is lowered: what is chosen, and what exactly that means here. */
export function MitigationFields({
  value,
  onChange,
  error,
  isRefused = false,
}: {
  value: MitigationValue
  onChange: (patch: Partial<MitigationValue>) => void
  error: unknown
  /** Whether somebody went on without both. */
  isRefused?: boolean
}) {
  const { t } = useLingui()
  return (
    <>
      <CheckboxGroup
        fieldName="mitigations"
        legend={t`What lowers the danger?`}
        values={value.mitigations}
        onChange={(mitigations) => onChange({ mitigations })}
        problem={
          isRefused && value.mitigations.length === 0
            ? t`Choose what lowers the danger.`
            : fieldProblem(error, 'mitigations')
        }
        choices={MITIGATIONS.map((one) => {
          const { label, care } = MITIGATION_LABELS[one]
          return { value: one, label: localize(label), hint: care && localize(care) }
        })}
      />
      <TextArea
        fieldName="mitigation"
        label={t`What exactly, and who looks after it?`}
        value={value.mitigation}
        maxLength={2000}
        onChange={(mitigation) => onChange({ mitigation })}
        problem={
          isRefused && value.mitigation === ''
            ? t`Say what exactly, and who looks after it.`
            : fieldProblem(error, 'mitigation')
        }
      />
    </>
  )
}
