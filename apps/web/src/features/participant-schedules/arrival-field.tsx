import { MINUTE } from '@holdfast/domain/shared/time'
import { useLingui } from '@lingui/react/macro'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { formatClock } from '../../i18n/localize.ts'
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
      : ` · ${formatClock(new Date(Date.parse(startsAt) - minutes * MINUTE).toISOString(), timeZone)}`
  const { minutesBefore } = form.value
  const choices = [...new Set(minutesBefore === null ? CHOICES : [...CHOICES, minutesBefore])].toSorted((a, b) => b - a)
  const said = (minutes: number) => (minutes === 0 ? t`As it begins` : t`${minutes} minutes before`) + clock(minutes)
  return (
    <li className="arrival" id={`arrival-${card.participantId}`}>
      {card.can.setArrival.allowed ? (
        <>
          <Select
            fieldName="minutesBefore"
            label={name}
            value={minutesBefore === null ? '' : String(minutesBefore)}
            onChange={(minutes) => form.change({ minutesBefore: minutes === '' ? null : Number(minutes) })}
            options={[
              { value: '', label: t`No time yet` },
              ...choices.map((minutes) => ({ value: String(minutes), label: said(minutes) })),
            ]}
          />
          <AutosaveStatus form={form} can={card.can.setArrival} />
        </>
      ) : (
        <p className="row between">
          <b className="strong">{name}</b>
          <span className="soft">{minutesBefore === null ? t`No time yet` : said(minutesBefore)}</span>
        </p>
      )}
    </li>
  )
}
