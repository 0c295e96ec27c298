import { type Suitability, suitabilityRoutes } from '@holdfast/contracts/suitability'
import { SUITABILITY_GUIDE, type SuitabilityQuestion } from '@holdfast/domain/participants/suitability-questions'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { keepSuitability, type PersonKey } from './participants.queries.ts'
import { SuitabilityAnswers } from './suitability-answers.tsx'
import { ReadByProfessionalsOf } from '../../plan/professionals.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { suitability: Suitability; personKey: PersonKey; name: string }
const QUESTIONS = Object.keys(SUITABILITY_GUIDE) as SuitabilityQuestion[]

/** The screen in plain questions about somebody. Answers are not kept on this device before they are saved. */
export function SuitabilityQuestions({ suitability, personKey, name }: Props) {
  const { t } = useLingui()
  const { isMe, mine, can } = suitability
  const [answers, setAnswers] = useState(mine.answers)
  const [note, setNote] = useState(mine.note)
  const save = usePlanMutation(
    suitabilityRoutes.answer,
    personKey,
    () => ({
      params: { participantId: personKey.participantId },
      body: { answers, note },
      ifMatch: mine.version,
    }),
    (saved) => keepSuitability(personKey, saved),
  )
  const open = QUESTIONS.filter((question) => answers[question] === undefined).length
  return (
    <Form onSubmit={() => save.mutate()}>
      <SuitabilityAnswers
        questions={QUESTIONS}
        isMe={isMe}
        name={name}
        answers={answers}
        disabled={!can.answer.allowed}
        onChange={setAnswers}
      />
      <TextArea
        label={t`What should we remember about it?`}
        value={note}
        disabled={!can.answer.allowed}
        onChange={setNote}
      />
      <ReadByProfessionalsOf planKey={personKey} />
      <ProblemNotice error={save.error} />
      {can.answer.allowed ? (
        <div className="row">
          <Button type="submit" busy={save.isPending}>
            <Trans>Save these answers</Trans>
          </Button>
          <span role="status">{save.isSuccess ? t`Saved.` : open > 0 ? t`${open} still open` : ''}</span>
        </div>
      ) : (
        <p className="muted">{can.answer.reason}</p>
      )}
    </Form>
  )
}
