import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { FieldsProps } from './outcome-fields.tsx'

/** The way to the place and the admission, with their times (F64, F66). */
export function WayFields({ value, onChange, people, timeZone, error }: FieldsProps) {
  const { t } = useLingui()
  const times = [
    ['setOutAt', t`On the way at`],
    ['arrivedAt', t`At the place at`],
    ['admittedAt', t`Admitted at`],
    ['consentWithdrawnAt', t`No longer wanted to go, at`],
  ] as const
  return (
    <>
      <Select
        label={t`Who went along?`}
        value={value.escortId ?? ''}
        onChange={(id) => onChange({ escortId: id || null })}
        options={[{ value: '', label: t`Not said` }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {times.map(([field, label]) => (
        <MomentField
          key={field}
          label={label}
          value={value[field]}
          timeZone={timeZone}
          onChange={(at) => onChange({ [field]: at && new Date(at).toISOString() })}
          problem={fieldProblem(error, field)}
        />
      ))}
      <TextField
        label={t`Level of care (optional)`}
        value={value.levelOfCare}
        onChange={(levelOfCare) => onChange({ levelOfCare })}
        problem={fieldProblem(error, 'levelOfCare')}
      />
      <TextArea
        label={t`Why they were turned away, or anything else about it (optional)`}
        value={value.admissionNote}
        onChange={(admissionNote) => onChange({ admissionNote })}
      />
    </>
  )
}
