import { VENUE_KIND_LABELS, VENUE_KINDS } from '@holdfast/domain/logistics/venue'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ProposedDay } from './proposed-day.tsx'
import { type LogisticsFormProps, useLogisticsForm } from './use-logistics-form.ts'

const TIME_ZONES = Intl.supportedValuesOf('timeZone')

/** When and where (docs/practice.md 7.1). */
export function LogisticsForm(given: LogisticsFormProps) {
  const { t } = useLingui()
  const { can } = given
  const form = useLogisticsForm('venue', given)
  const { value, change } = form
  const disabled = !can.allowed
  const error = refusalOf(form)
  // until a day is set, the clock of whoever sets it is the best guess
  const isUnset = value.startsAt === null && value.backupStartsAt === null
  const timeZone = isUnset ? new Intl.DateTimeFormat().resolvedOptions().timeZone : value.timeZone
  return (
    <div className="stack">
      {isUnset && !disabled && <ProposedDay timeZone={timeZone} onTake={(day) => change({ ...day, timeZone })} />}
      <MomentField
        fieldName="startsAt"
        label={t`Day and time`}
        hint={t`When your loved one is most often sober and rested, and the place can still take them in.`}
        value={value.startsAt}
        timeZone={timeZone}
        disabled={disabled}
        onChange={(startsAt) => change({ startsAt, timeZone })}
        problem={fieldProblem(error, 'startsAt')}
      />
      <MomentField
        fieldName="backupStartsAt"
        label={t`Backup day and time`}
        hint={t`Within three days is best.`}
        value={value.backupStartsAt}
        timeZone={timeZone}
        disabled={disabled}
        onChange={(backupStartsAt) => change({ backupStartsAt, timeZone })}
        problem={fieldProblem(error, 'backupStartsAt')}
      />
      <Disclosure summary={<Trans>Time zone: {timeZone.replaceAll('_', ' ')}</Trans>}>
        <Select
          label={t`Time zone of the meeting place`}
          value={timeZone}
          disabled={disabled}
          onChange={(zone) => change({ timeZone: zone })}
          options={TIME_ZONES.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
      </Disclosure>
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
