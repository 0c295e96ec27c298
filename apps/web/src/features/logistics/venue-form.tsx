import { VENUE_KIND_LABELS, VENUE_KINDS } from '@holdfast/domain/logistics/venue'
import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type LogisticsFormProps, useLogisticsForm } from './use-logistics-form.ts'

/** Where the meeting is (docs/practice.md 7.1). */
export function VenueForm(given: LogisticsFormProps) {
  const { t } = useLingui()
  const { can } = given
  const form = useLogisticsForm('venue', given)
  const { value, change } = form
  const disabled = !can.allowed
  const error = refusalOf(form)
  return (
    <div className="stack">
      <TextField
        fieldName="venue"
        label={t`Place`}
        hint={t`Somewhere calm, not the home of your loved one if that can be.`}
        value={value.venue}
        disabled={disabled}
        onChange={(venue) => change({ venue })}
        problem={fieldProblem(error, 'venue')}
      />
      <Select
        fieldName="venueKind"
        label={t`Whose place is it?`}
        value={value.venueKind ?? ''}
        disabled={disabled}
        onChange={(kind) => change({ venueKind: kind || null })}
        options={[
          { value: '', label: t`Not said yet` },
          ...VENUE_KINDS.map((kind) => ({ value: kind, label: localize(VENUE_KIND_LABELS[kind]) })),
        ]}
      />
      <div data-field="badMemories">
        <RadioGroup
          inline
          legend={t`Does your loved one have bad memories of this place?`}
          value={value.badMemories === null ? null : value.badMemories ? 'yes' : 'no'}
          disabled={disabled}
          onChange={(answer) => change({ badMemories: answer === 'yes' })}
          choices={[
            { value: 'no', label: t`No` },
            { value: 'yes', label: t`Yes` },
          ]}
        />
      </div>
      <TextField
        label={t`Address`}
        hint={t`As you would say it on the phone in an emergency.`}
        value={value.address}
        disabled={disabled}
        onChange={(address) => change({ address })}
      />
      <Checkbox
        fieldName="exitsClear"
        label={t`The way out is free, and nobody sits between your loved one and the door`}
        checked={value.exitsClear}
        disabled={disabled}
        onChange={(exitsClear) => change({ exitsClear })}
      />
      <TextArea
        label={t`Anything else about the day`}
        hint={t`Chairs, food, phones, anything else that matters.`}
        fieldName="notes"
        value={value.notes}
        disabled={disabled}
        onChange={(notes) => change({ notes })}
      />
      <AutosaveStatus form={form} can={can} />
    </div>
  )
}
