import { LEVEL_OF_CARE_NOTE, LEVELS_OF_CARE } from '@holdfast/domain/treatment-options/treatment-option'
import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { TreatmentOptionFields } from './treatment-option-fields.ts'

/** What the parts of a place are given that stand in its own fields. */
export type PlaceFormProps = {
  value: TreatmentOptionFields
  onChange: (patch: Partial<TreatmentOptionFields>) => void
  disabled: boolean
  error: unknown
}

/** What the place is, and why it fits. */
export function AboutPlaceForm({ value, onChange, disabled, error }: PlaceFormProps) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`Name of the place`}
        value={value.name}
        disabled={disabled}
        onChange={(name) => onChange({ name })}
        problem={fieldProblem(error, 'name')}
      />
      <TextArea
        label={t`Why it fits your loved one`}
        hint={t`What they need: detox, medicines, language, distance, family, work.`}
        value={value.whyItFits}
        disabled={disabled}
        onChange={(whyItFits) => onChange({ whyItFits })}
      />
      <Select
        label={t`Level of care`}
        hint={localize(LEVEL_OF_CARE_NOTE)}
        value={value.levelOfCare}
        disabled={disabled}
        onChange={(levelOfCare) => onChange({ levelOfCare })}
        options={LEVELS_OF_CARE.map(({ code, name }) => ({
          value: code,
          label: code === 'not_known' ? localize(name) : `${code} · ${localize(name)}`,
        }))}
      />
    </>
  )
}
