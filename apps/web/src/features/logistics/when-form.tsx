import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { useContacts } from '../crisis-contacts/use-contacts.ts'
import { ProposedDay } from './proposed-day.tsx'
import { type LogisticsFormProps, useLogisticsForm } from './use-logistics-form.ts'

const TIME_ZONES = Intl.supportedValuesOf('timeZone')

/** When the meeting is, and when it is if that day fails (docs/practice.md 7.1). */
export function WhenForm(given: LogisticsFormProps) {
  const { t } = useLingui()
  const { can } = given
  const form = useLogisticsForm('when', given)
  const { value, change } = form
  const disabled = !can.allowed
  const error = refusalOf(form)
  // until a day is set, the clock of the practice, or of whoever sets it, is the best guess
  const isUnset = value.startsAt === null && value.backupStartsAt === null
  const { practice } = useContacts()
  const ofPractice = practice && practice.timeZone !== 'UTC' ? practice.timeZone : undefined
  const timeZone = isUnset ? (ofPractice ?? new Intl.DateTimeFormat().resolvedOptions().timeZone) : value.timeZone
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
      <AutosaveStatus form={form} can={can} />
    </div>
  )
}
