import {
  CARE_ANSWER_LABELS,
  CARE_ANSWERS,
  CARE_FIELDS,
  careDaysDue,
  careQuestion,
} from '@holdfast/domain/outcomes/care'
import { useLingui } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { localize } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'
import type { FieldsProps } from './outcome-fields.tsx'

/** Whether they are in care, asked from 30, 90 and 180 days after the admission on. */
export function CareFields({ value, onChange }: Pick<FieldsProps, 'value' | 'onChange'>) {
  const { t } = useLingui()
  const now = useNow()
  return careDaysDue(value, now).map((days) => (
    <Select
      key={days}
      label={localize(careQuestion(days))}
      value={value[CARE_FIELDS[days]] ?? ''}
      onChange={(answer) => onChange({ [CARE_FIELDS[days]]: answer === '' ? null : answer })}
      options={[
        { value: '' as const, label: t`Not said` },
        ...CARE_ANSWERS.map((one) => ({ value: one, label: localize(CARE_ANSWER_LABELS[one]) })),
      ]}
    />
  ))
}
