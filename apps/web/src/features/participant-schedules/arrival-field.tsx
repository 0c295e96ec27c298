import { MINUTE } from '@holdfast/domain/shared/time'
import { useLingui } from '@lingui/react/macro'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { formatHour } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'
import { type ParticipantScheduleProps, useParticipantSchedule } from './use-participant-schedule.ts'

const CHOICES = [120, 90, 75, 60, 45, 30, 20, 15, 10, 5, 0]

/** When somebody comes, counted back from the start, so that it moves with the day. */
export function ArrivalField(given: ParticipantScheduleProps & { startsAt: string | null; timeZone: string }) {
  const { t } = useLingui()
  const { card, name, startsAt, timeZone } = given
  const form = useParticipantSchedule('arrival', given)
  const clock = (minutes: number): string =>
    startsAt === null
      ? ''
      : ` · ${formatHour(new Date(Date.parse(startsAt) - minutes * MINUTE).toISOString(), timeZone)}`
  const { minutesBefore } = form.value
  const choices = [...new Set(minutesBefore === null ? CHOICES : [...CHOICES, minutesBefore])].toSorted((a, b) => b - a)
  return (
    <li className="stack" id={`arrival-${card.participantId}`}>
      <Select
        fieldName="minutesBefore"
        label={name}
        value={minutesBefore === null ? '' : String(minutesBefore)}
        disabled={!card.can.setArrival.allowed}
        onChange={(minutes) => form.change({ minutesBefore: minutes === '' ? null : Number(minutes) })}
        options={[
          { value: '', label: t`No time yet` },
          ...choices.map((minutes) => ({
            value: String(minutes),
            label: (minutes === 0 ? t`As it begins` : t`${minutes} minutes before`) + clock(minutes),
          })),
        ]}
      />
      {card.can.setArrival.allowed && <AutosaveStatus form={form} can={card.can.setArrival} />}
    </li>
  )
}
