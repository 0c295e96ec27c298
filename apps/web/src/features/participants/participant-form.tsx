import type { Participant } from '@holdfast/contracts/participants'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import { RELATIONSHIPS } from '@holdfast/domain/cases/case-vocabulary'
import { ATTENDANCE_LABELS, ATTENDANCES, DAY_ROLE_LABELS, DAY_ROLES } from '@holdfast/domain/participants/participant'
import { SUITABILITY } from '@holdfast/domain/participants/suitability'
import { SUITABILITY_CODES } from '@holdfast/domain/participants/suitability'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../app/problem-message.ts'
import { say } from '../../app/words.ts'
import { Checkbox, CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** What is asked about a participant. */
export type ParticipantFields = Pick<
  Participant,
  'name' | 'relationship' | 'adult' | 'dayRoles' | 'attendance' | 'readById'
> & {
  suitability: NonNullable<Participant['suitability']>
  suitabilityNote: string
}

type Props = {
  value: ParticipantFields
  onChange: (patch: Partial<ParticipantFields>) => void
  others: readonly { id: string; name: string }[]
  maySeeSuitability: boolean
  disabled?: boolean
  error?: unknown
}

/** Who someone is, how they take part, what they do on the day, and, for few eyes, what stands against it. */
export function ParticipantForm({ value, onChange, others, maySeeSuitability, disabled = false, error }: Props) {
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
        options={RELATIONSHIPS.map((one) => ({ value: one, label: say(RELATIONSHIP_LABELS[one]) }))}
      />
      <Checkbox
        label={t`18 or older`}
        checked={value.adult}
        disabled={disabled}
        onChange={(adult) => onChange({ adult })}
      />
      <Select
        fieldName="attendance"
        label={t`How do they take part?`}
        value={value.attendance}
        disabled={disabled}
        onChange={(attendance) => onChange({ attendance, ...(attendance !== 'letter_read_by' && { readById: null }) })}
        options={ATTENDANCES.map((one) => ({ value: one, label: say(ATTENDANCE_LABELS[one]) }))}
      />
      {value.attendance === 'letter_read_by' && (
        <Select
          fieldName="readById"
          label={t`Who reads their letter aloud?`}
          value={value.readById ?? ''}
          disabled={disabled}
          onChange={(id) => onChange({ readById: id || null })}
          options={[
            { value: '', label: t`Choose someone` },
            ...others.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      )}
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
            label: say(DAY_ROLE_LABELS[one].name),
            hint: say(DAY_ROLE_LABELS[one].what),
          }))}
        />
      </Disclosure>
      {maySeeSuitability && (
        <Disclosure summary={<Trans>Should they be in the room? ({value.suitability.length})</Trans>}>
          <Notice>
            <p>
              <Trans>Only the family lead and the interventionist read this. Others never see a reason.</Trans>
            </p>
          </Notice>
          <CheckboxGroup
            legend={t`Does one of these fit?`}
            values={value.suitability}
            disabled={disabled}
            onChange={(suitability) => onChange({ suitability })}
            choices={SUITABILITY_CODES.map((code) => ({
              value: code,
              label: say(SUITABILITY[code].label),
              hint: say(SUITABILITY[code].follows),
            }))}
          />
          <TextArea
            label={t`What should we remember about it?`}
            value={value.suitabilityNote}
            disabled={disabled}
            onChange={(suitabilityNote) => onChange({ suitabilityNote })}
          />
        </Disclosure>
      )}
    </div>
  )
}
