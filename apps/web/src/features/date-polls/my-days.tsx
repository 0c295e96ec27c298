import { type DatePoll, datePollRoutes } from '@holdfast/contracts/date-polls'
import { POLL_ANSWER_LABELS, POLL_ANSWERS, type PollAnswer } from '@holdfast/domain/date-polls/date-poll'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { poll: DatePoll; planKey: PlanKey }

/** One's own answer to each day; the others do not see it (F83). */
export function MyDays({ poll, planKey }: Props) {
  const [changed, setChanged] = useState<Record<string, PollAnswer>>({})
  const answerTo = ({ id, myAnswer }: DatePoll['options'][number]) => changed[id] ?? myAnswer
  const answered = poll.options.every(({ myAnswer }) => myAnswer !== null)
  const send = usePlanMutation(
    datePollRoutes.answer,
    planKey,
    () => ({
      params: { datePollId: poll.id },
      body: {
        answers: poll.options.flatMap((option) => {
          const answer = answerTo(option)
          return answer ? [{ optionId: option.id, answer }] : []
        }),
      },
    }),
    () => {
      setChanged({})
    },
  )
  const isWhole = poll.options.every((option) => answerTo(option) !== null)
  return (
    <Card next={!answered}>
      <h2>
        <Trans>Which day suits you?</Trans>
      </h2>
      {poll.note && <p>{poll.note}</p>}
      <p className="muted">
        <Trans>The others do not see your answers. The case leads do.</Trans>
      </p>
      {poll.options.map((option) => (
        <RadioGroup
          key={option.id}
          inline
          legend={formatMoment(option.startsAt, poll.timeZone)}
          value={answerTo(option)}
          onChange={(answer) => setChanged({ ...changed, [option.id]: answer })}
          choices={POLL_ANSWERS.map((answer) => ({ value: answer, label: localize(POLL_ANSWER_LABELS[answer]) }))}
        />
      ))}
      <ProblemNotice error={send.error} />
      <Button
        busy={send.isPending}
        whyNot={isWhole ? undefined : <Trans>Say something to each day first.</Trans>}
        onClick={() => send.mutate()}
      >
        {answered ? <Trans>Change my answers</Trans> : <Trans>Give my answers</Trans>}
      </Button>
    </Card>
  )
}
