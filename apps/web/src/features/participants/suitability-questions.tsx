import { type Suitability, suitabilityRoutes } from '@holdfast/contracts/suitability'
import { SUITABILITY_GUIDE, type SuitabilityQuestion } from '@holdfast/domain/participants/suitability-questions'
import { filled } from '@holdfast/domain/text'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { say } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type PersonKey, refreshPeople } from './participants.queries.ts'

type Props = { suitability: Suitability; personKey: PersonKey; name: string }
const QUESTIONS = Object.keys(SUITABILITY_GUIDE) as SuitabilityQuestion[]

/** The screen in plain questions, about oneself or about somebody. Answers are not kept on this device before they are saved. */
export function SuitabilityQuestions({ suitability, personKey, name }: Props) {
  const { t } = useLingui()
  const { isMe, mine, can } = suitability
  const [answers, setAnswers] = useState(mine.answers)
  const [note, setNote] = useState(mine.note)
  const save = useMutation({
    mutationFn: () =>
      request(suitabilityRoutes.answer, { params: personKey, body: { answers, note }, ifMatch: mine.version }),
    onSuccess: refreshPeople,
  })
  const open = QUESTIONS.filter((question) => answers[question] === undefined).length
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {QUESTIONS.map((question) => (
        <RadioGroup
          key={question}
          inline
          legend={
            isMe ? say(SUITABILITY_GUIDE[question].self) : say(filled(SUITABILITY_GUIDE[question].other, { name }))
          }
          value={answers[question] ?? null}
          disabled={!can.answer.allowed}
          onChange={(answer) => setAnswers({ ...answers, [question]: answer })}
          choices={[
            { value: 'yes', label: t`Yes` },
            { value: 'no', label: t`No` },
            { value: 'not_sure', label: t`Not sure` },
          ]}
        />
      ))}
      <TextArea
        label={t`What should we remember about it?`}
        value={note}
        disabled={!can.answer.allowed}
        onChange={setNote}
      />
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
    </form>
  )
}
