import { TIME_OFF, TIME_OFF_LABELS } from '@holdfast/domain/participant-schedules/participant-schedule'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type ParticipantScheduleProps, useParticipantSchedule } from './use-participant-schedule.ts'

/** Whether somebody is free that day, and with whom they are in the evening (S0.22, S3.16); it saves itself. */
export function EveningQuestion({ onDone, ...given }: ParticipantScheduleProps & { onDone: () => void }): ReactElement {
  const { t } = useLingui()
  const { card, name } = given
  const form = useParticipantSchedule('evening', given)
  const { value, change } = form
  const disabled = !card.can.edit.allowed
  return (
    <AskingPage
      at={0}
      of={1}
      eyebrow={name}
      title={card.isMine ? <Trans>Your own day</Trans> : <Trans>That day and evening</Trans>}
      onSubmit={onDone}
      dock={
        <Button type="submit">
          <Trans>Done</Trans>
        </Button>
      }
    >
      <RadioGroup
        fieldName="leave"
        legend={t`Free on that day?`}
        value={value.timeOff}
        disabled={disabled}
        onChange={(timeOff) => change({ timeOff })}
        choices={TIME_OFF.map((timeOff) => ({ value: timeOff, label: localize(TIME_OFF_LABELS[timeOff]) }))}
      />
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
    </AskingPage>
  )
}
