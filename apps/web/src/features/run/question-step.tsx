import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { DisputedAnswer } from './disputed-answer.tsx'
import { personWith } from './people-in-run.ts'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting }
type Answer = { kind: 'yes' | 'not_sure' | 'bargaining_offer' | 'no'; word: ReactNode; leads: ReactNode }

const ANSWERS: readonly Answer[] = [
  { kind: 'yes', word: <Trans>Yes</Trans>, leads: <Trans>We leave within 30 minutes</Trans> },
  { kind: 'not_sure', word: <Trans>Not sure</Trans>, leads: <Trans>One question at a time</Trans> },
  {
    kind: 'bargaining_offer',
    word: <Trans>Yes, but later</Trans>,
    leads: <Trans>“What would make today possible?”</Trans>,
  },
  { kind: 'no', word: <Trans>No</Trans>, leads: <Trans>Limits, once and calmly</Trans> },
]

/** The question: who asks, the words, and for those who keep the record four answers, which choose what comes. */
export function QuestionStep({ plan, meeting }: Props) {
  const asker = personWith(plan, 'facilitator')
  const place = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')?.name
  return (
    <>
      <header className="stack">
        <div className="row">
          {asker && <Avatar name={asker.name} color={asker.color} size="s" />}
          <PageHeading small>
            {asker?.isMe ? (
              <Trans>You ask, then everyone waits</Trans>
            ) : asker ? (
              <Trans>{asker.name} asks, then everyone waits</Trans>
            ) : (
              <Trans>One of you asks, then everyone waits</Trans>
            )}
          </PageHeading>
        </div>
        <p className="livewords">
          {place ? (
            <Trans>“There is help for you at {place}. Will you go there with us today?”</Trans>
          ) : (
            <Trans>“There is help for you today. Will you take it?”</Trans>
          )}
        </p>
      </header>
      <DisputedAnswer meeting={meeting} />
      {meeting.may({ kind: 'yes' }) && (
        <section className="stack">
          <h2 className="soft small">
            <Trans>What is the answer?</Trans>
          </h2>
          <div className="answers">
            {ANSWERS.map(({ kind, word, leads }) => (
              <button key={kind} type="button" className="answer" onClick={() => meeting.record({ kind })}>
                {word}
                <span>{leads}</span>
              </button>
            ))}
          </div>
        </section>
      )}
      <p className="small soft line">
        <Icon name="clock" small />
        <span>
          <Trans>Silence is fine. Nobody fills it. They may leave at any time.</Trans>
        </span>
      </p>
    </>
  )
}
