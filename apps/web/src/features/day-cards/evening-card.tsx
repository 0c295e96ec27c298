import { LEAVE_LABELS, LEAVES } from '@holdfast/domain/day-cards/day-card'
import { Trans, useLingui } from '@lingui/react/macro'
import { Saved } from '../../autosave/saved.tsx'
import { say } from '../../i18n/words.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type DayCardProps, useDayCard } from './use-day-card.ts'

/** Whether somebody is free that day, and with whom they are in the evening (S0.22, S3.16). */
export function EveningCard(given: DayCardProps) {
  const { t } = useLingui()
  const { card, name } = given
  const form = useDayCard('evening', given)
  const { value, change } = form
  const disabled = !card.can.edit.allowed
  return (
    <section className="card stack" id={`day-${card.participantId}`}>
      <h2>{card.isMine ? <Trans>Your own day, {name}</Trans> : name}</h2>
      <div data-field="leave">
        <RadioGroup
          legend={t`Free on that day?`}
          value={value.leave}
          disabled={disabled}
          onChange={(leave) => change({ leave })}
          choices={LEAVES.map((leave) => ({ value: leave, label: say(LEAVE_LABELS[leave]) }))}
        />
      </div>
      <TextField
        fieldName="evening"
        label={t`What do you do that evening?`}
        hint={t`Nothing else that day. Something that does you good.`}
        value={value.evening}
        disabled={disabled}
        onChange={(evening) => change({ evening })}
      />
      <TextField
        label={t`With whom?`}
        value={value.eveningWith}
        disabled={disabled}
        onChange={(eveningWith) => change({ eveningWith })}
      />
      <Saved form={form} can={card.can.edit} />
    </section>
  )
}
