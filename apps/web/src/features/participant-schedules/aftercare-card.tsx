import { TIME_OFF_LABELS, TIME_OFF } from '@holdfast/domain/participant-schedules/participant-schedule'
import { Trans, useLingui } from '@lingui/react/macro'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type ParticipantScheduleProps, useParticipantSchedule } from './use-participant-schedule.ts'

/** Whether somebody is free that day, and with whom they are in the evening (S0.22, S3.16). */
export function AftercareCard(given: ParticipantScheduleProps) {
  const { t } = useLingui()
  const { card, name } = given
  const form = useParticipantSchedule('evening', given)
  const { value, change } = form
  const disabled = !card.can.edit.allowed
  return (
    <section className="card stack" id={`day-${card.participantId}`}>
      <h2>{card.isMine ? <Trans>Your own day, {name}</Trans> : name}</h2>
      <div data-field="leave">
        <RadioGroup
          legend={t`Free on that day?`}
          value={value.timeOff}
          disabled={disabled}
          onChange={(timeOff) => change({ timeOff })}
          choices={TIME_OFF.map((timeOff) => ({ value: timeOff, label: localize(TIME_OFF_LABELS[timeOff]) }))}
        />
      </div>
      <TextField
        fieldName="evening"
        label={t`What do you do that evening?`}
        hint={t`Nothing else that day. Something that does you good.`}
        value={value.aftercarePlan}
        disabled={disabled}
        onChange={(aftercarePlan) => change({ aftercarePlan })}
      />
      <TextField
        label={t`With whom?`}
        value={value.companion}
        disabled={disabled}
        onChange={(companion) => change({ companion })}
      />
      <AutosaveStatus form={form} can={card.can.edit} />
    </section>
  )
}
