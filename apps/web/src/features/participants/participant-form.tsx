import type { Participant } from '@holdfast/contracts/participants'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import { RELATIONSHIPS } from '@holdfast/domain/cases/case-vocabulary'
import { ATTENDANCE_LABELS, ATTENDANCES, DAY_ROLE_LABELS, DAY_ROLES } from '@holdfast/domain/participants/participant'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { Checkbox, CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import { PersonSelect } from '../../plan/person-select.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** What is asked about a participant. */
export type ParticipantFields = Pick<
  Participant,
  'name' | 'relationship' | 'adult' | 'dayRoles' | 'attendance' | 'readById' | 'closeness' | 'careArrangement'
>

type Props = {
  value: ParticipantFields
  onChange: (patch: Partial<ParticipantFields>) => void
  others: readonly { id: string; name: string }[]
  disabled?: boolean
  error?: unknown
}

/** Who someone is, how they take part, and what they do on the day. A child is noted with who looks after them (F12). */
export function ParticipantForm({ value, onChange, others, disabled = false, error }: Props) {
  const { t } = useLingui()
  return (
    <div className="stack">
      <TextField
        label={t`Name`}
        value={value.name}
        onChange={(name) => onChange({ name })}
        disabled={disabled}
        problem={fieldProblem(error, 'name')}
      />
      <Select
        label={t`What are they to your loved one?`}
        value={value.relationship}
        onChange={(relationship) => onChange({ relationship })}
        disabled={disabled}
        options={RELATIONSHIPS.map((one) => ({ value: one, label: localize(RELATIONSHIP_LABELS[one]) }))}
      />
      <Checkbox
        label={t`18 or older`}
        checked={value.adult}
        disabled={disabled}
        onChange={(adult) =>
          onChange({ adult, ...(!adult && { attendance: 'not_attending', readById: null, dayRoles: [] }) })
        }
      />
      <Select
        fieldName="attendance"
        label={t`How do they take part?`}
        value={value.attendance}
        disabled={disabled}
        onChange={(attendance) => onChange({ attendance, ...(attendance !== 'letter_read_by' && { readById: null }) })}
        options={ATTENDANCES.filter((one) => value.adult || one === 'letter_read_by' || one === 'not_attending').map(
          (one) => ({ value: one, label: localize(ATTENDANCE_LABELS[one]) }),
        )}
      />
      {value.attendance === 'letter_read_by' && (
        <PersonSelect
          fieldName="readById"
          label={t`Who reads their letter aloud?`}
          value={value.readById}
          disabled={disabled}
          people={others}
          onChange={(id) => onChange({ readById: id })}
        />
      )}
      {value.adult && (
        <Disclosure summary={<Trans>Roles on the day ({value.dayRoles.length})</Trans>}>
          <CheckboxGroup
            fieldName="dayRoles"
            legend={t`What do they do on the day?`}
            hint={t`One person may hold two roles. The safety lead and the driver are two people.`}
            values={value.dayRoles}
            disabled={disabled}
            onChange={(dayRoles) => onChange({ dayRoles })}
            choices={DAY_ROLES.map((one) => ({
              value: one,
              label: localize(DAY_ROLE_LABELS[one].name),
              hint: localize(DAY_ROLE_LABELS[one].what),
            }))}
          />
        </Disclosure>
      )}
      {value.adult && (
        <Select
          label={t`How close are they to your loved one?`}
          value={value.closeness === null ? '' : String(value.closeness)}
          disabled={disabled}
          onChange={(chosen) => onChange({ closeness: chosen === '' ? null : Number(chosen) })}
          options={[
            { value: '', label: t`Not said yet` },
            { value: '1', label: t`1: they hardly know each other` },
            { value: '2', label: t`2: not close` },
            { value: '3', label: t`3: in touch now and then` },
            { value: '4', label: t`4: close` },
            { value: '5', label: t`5: their word counts most` },
          ]}
        />
      )}
      {!value.adult && (
        <TextField
          label={t`Who looks after them that day?`}
          hint={t`Somewhere else, with somebody they trust. Children are never in the room.`}
          value={value.careArrangement}
          disabled={disabled}
          onChange={(careArrangement) => onChange({ careArrangement })}
          problem={fieldProblem(error, 'careArrangement')}
        />
      )}
    </div>
  )
}
