import { type DatePoll, datePollRoutes } from '@holdfast/contracts/date-polls'
import { POLL_ANSWER_LABELS, POLL_ANSWERS, type PollAnswer } from '@holdfast/domain/date-polls/date-poll'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { poll: DatePoll; planKey: PlanKey }

/** One's own answer to each day; the others do not see it (F83). */
export function MyDays({ poll, planKey }: Props) {
  const { t } = useLingui()
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
  const form = useNeeded(
    Object.fromEntries(
      poll.options.map((option) => [option.id, answerTo(option) === null && t`Say something to this day first.`]),
    ),
  )
  return (
    <Card next={!answered}>
      <h2>
        <Trans>Which day suits you?</Trans>
      </h2>
      {poll.note && <p>{poll.note}</p>}
      <p className="muted">
        <Trans>The others do not see your answers. The case leads do.</Trans>
      </p>
      <Form onSubmit={() => form.whenComplete(() => send.mutate())}>
        {poll.options.map((option) => (
          <RadioGroup
            key={option.id}
            inline
            legend={formatMoment(option.startsAt, poll.timeZone)}
            value={answerTo(option)}
            onChange={(answer) => setChanged({ ...changed, [option.id]: answer })}
            problem={form.missing(option.id)}
            choices={POLL_ANSWERS.map((answer) => ({ value: answer, label: localize(POLL_ANSWER_LABELS[answer]) }))}
          />
        ))}
        <ProblemNotice error={send.error} />
        <div>
          <Button type="submit" busy={send.isPending}>
            {answered ? <Trans>Change my answers</Trans> : <Trans>Give my answers</Trans>}
          </Button>
        </div>
      </Form>
    </Card>
  )
}
