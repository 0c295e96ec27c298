import type { Suitability } from '@holdfast/contracts/suitability'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { ReadByProfessionalsOf } from '../../plan/professionals.tsx'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ROOM_PAGES } from './about-steps.ts'
import type { PersonKey } from './participants.queries.ts'
import { SuitabilityAnswers } from './suitability-answers.tsx'
import type { RoomAnswers } from './use-room-answers.ts'

type Props = {
  page: number
  suitability: Suitability
  answers: RoomAnswers
  personKey: PersonKey
  at: number
  of: number
  onBack: () => void
  onNext: () => void
}

/** Some of the questions whether the room is the right place for somebody, asked of themselves. */
export function RoomStep({ page, suitability, answers, personKey, at, of, onBack, onNext }: Props) {
  const { t } = useLingui()
  const value = answers.valueOf(suitability)
  const disabled = !suitability.can.answer.allowed
  return (
    <AskingPage
      at={at}
      of={of}
      title={<Trans>Is the room the right place for you?</Trans>}
      lead={<Trans>“Not sure” is an answer. A letter can say as much as a seat.</Trans>}
      onBack={() => answers.sendThen(suitability, onBack)}
      onSubmit={() => answers.sendThen(suitability, onNext)}
      dock={
        <Button type="submit" busy={answers.save.isPending}>
          <Trans>Continue</Trans>
        </Button>
      }
    >
      <SuitabilityAnswers
        questions={ROOM_PAGES[page] ?? []}
        isMe
        name=""
        answers={value.answers}
        disabled={disabled}
        onChange={(changed) => answers.change({ ...value, answers: changed })}
      />
      {page === ROOM_PAGES.length - 1 && (
        <TextArea
          label={t`What should we remember about it?`}
          value={value.note}
          disabled={disabled}
          onChange={(note) => answers.change({ ...value, note })}
        />
      )}
      {disabled && <p className="muted">{suitability.can.answer.reason}</p>}
      <ReadByProfessionalsOf planKey={personKey} />
      <ProblemNotice error={answers.save.error} />
    </AskingPage>
  )
}
