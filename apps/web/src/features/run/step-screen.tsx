import type { Workspace } from '@holdfast/contracts/workspace'
import type { RunEventKind } from '@holdfast/domain/run/run-event'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { AFTER_YES, RUN_LINES } from '@holdfast/domain/run/run-guide'
import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { AgreedAnswers, answeringTo } from './agreed-answers.tsx'
import { ConsequenceCards } from './consequence-cards.tsx'
import { GroundRules } from './ground-rules.tsx'
import type { Letter } from './letters-to-read.ts'
import { personIn, personWith } from './people-in-run.ts'
import { StatementsToRead } from './statements-to-read.tsx'
import { LIKELY } from './likely-events.ts'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting }
type ScreenProps = Props & { planKey: PlanKey; letters: readonly Letter[]; onRead: (id: string) => void }

const BEFORE_THE_QUESTION = ['welcome', 'letters', 'pause']

/** Who reads now and who comes next, for everybody but the reader. */
function Speakers({ plan, meeting }: Props) {
  const { speaker, nextSpeaker } = meeting.state
  const now = personIn(plan, speaker?.participantId)
  const reader = personIn(plan, speaker?.readById)
  const next = personIn(plan, nextSpeaker?.participantId)
  if (!now) return null
  return (
    <div className="row">
      <Avatar name={now.name} color={now.color} size="l" />
      <p className="lead">
        <strong>{now.name}</strong> {reader && <Trans>(read by {reader.name})</Trans>}
        {next && (
          <span className="block small soft">
            {next.isMe ? <Trans>Then you</Trans> : <Trans>Then {next.name}</Trans>}
          </span>
        )}
      </p>
    </div>
  )
}

function StepContent({ plan, meeting }: Props) {
  switch (meeting.state.step?.code) {
    case 'letters':
      return <Speakers plan={plan} meeting={meeting} />
    case 'objections':
      return <AgreedAnswers plan={plan} meeting={meeting} to={answeringTo(meeting) ?? 'objection'} />
    case 'after_yes':
      return (
        <ul className="bullets">
          {AFTER_YES.map((one) => (
            <li key={one.en}>{localize(one)}</li>
          ))}
        </ul>
      )
    case 'after_no':
      return (
        <>
          <p className="livewords">{localize(RUN_LINES.after_no)}</p>
          <ConsequenceCards plan={plan} meeting={meeting} />
        </>
      )
    default:
      return null
  }
}

/** What is tapped in this step: on with it, whose letter was read, and what is likely to happen. */
function StepButtons({ plan, meeting }: Props) {
  const { state, keepsRecord, record, may } = meeting
  const { step, next, speaker, isPaused, away } = state
  const likely = [
    ...(isPaused ? (['resumed'] as const) : []),
    ...(away === null ? [] : (['came_back', 'left_the_house'] as const)),
    ...(LIKELY[step?.code ?? ''] ?? []),
  ].filter((kind: RunEventKind, index, all) => all.indexOf(kind) === index && may({ kind }))
  const reads = step?.code === 'letters' ? speaker : null
  const name = personIn(plan, reads?.participantId)?.name ?? ''
  const mayMark = reads !== null && may({ kind: 'letter_read', participantId: reads.participantId })
  // the answer chooses what comes after the objections
  const [following] = step?.code === 'objections' ? [] : next
  return (
    <div className="stack step-buttons">
      {mayMark && (
        <Button onClick={() => record({ kind: 'letter_read', participantId: reads.participantId })}>
          <Trans>{name} has read</Trans>
        </Button>
      )}
      {(step?.code === 'objections' || step?.code === 'after_no') && may({ kind: 'second_ask' }) && (
        <Button look={step.code === 'objections' ? 'primary' : 'quiet'} onClick={() => record({ kind: 'second_ask' })}>
          <Trans>Ask once more</Trans>
        </Button>
      )}
      {keepsRecord && following && (
        <Button
          look={mayMark ? 'quiet' : 'primary'}
          onClick={() => record({ kind: 'step_moved', step: following.code })}
        >
          <Trans>Go on to: {localize(following.label)}</Trans>
        </Button>
      )}
      {likely.length > 0 && (
        <div className="tap-grid">
          {likely.map((kind) => (
            <Button key={kind} look="quiet" onClick={() => record({ kind })}>
              {localize(EVENT_LABELS[kind])}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

/** Near the end, for those who may end it. */
function EndMeeting({ plan, planKey }: Pick<ScreenProps, 'plan' | 'planKey'>) {
  if (!plan.can.conclude.allowed) return null
  return (
    <Link className="btn quiet" to="/o/$organizationId/p/$planId/day" params={planKey}>
      <Trans>End the meeting</Trans>
    </Link>
  )
}

/** One step of the meeting: what it is, who acts, what is said, what is tapped, and what comes. */
export function StepScreen({ plan, planKey, meeting, letters, onRead }: ScreenProps) {
  const { step, next, bargainingOffers } = meeting.state
  if (!step) return null
  const to = step.code === 'objections' ? undefined : answeringTo(meeting)
  const actor = step.code === 'letters' ? undefined : personWith(plan, step.role)
  return (
    <>
      <header className="stack">
        <PageHeading>{localize(step.label)}</PageHeading>
        {actor && (
          <p className="row">
            <Avatar name={actor.name} color={actor.color} size="s" />
            {actor.isMe ? <Trans>You begin</Trans> : <Trans>{actor.name} begins</Trans>}
          </p>
        )}
        <p className="lead">{localize(step.text)}</p>
      </header>
      {to && <AgreedAnswers plan={plan} meeting={meeting} to={to} />}
      <StepContent plan={plan} meeting={meeting} />
      <StepButtons plan={plan} meeting={meeting} />
      {BEFORE_THE_QUESTION.includes(step.code) && <StatementsToRead letters={letters} onRead={onRead} />}
      {(step.code === 'close' || step.code === 'look_after') && <EndMeeting plan={plan} planKey={planKey} />}
      {step.code === 'welcome' && <GroundRules />}
      {bargainingOffers > 0 && (
        <p className="muted">
          <Plural value={bargainingOffers} one="# offer of a deal so far" other="# offers of a deal so far" />
        </p>
      )}
      {next.length > 0 && (
        <p className="small soft">
          <Trans>Next: {next.map(({ label }) => localize(label)).join(', ')}</Trans>
        </p>
      )}
      {step.code === 'welcome' && <p className="small soft">{plan.goal || localize(RUN_LINES.goal)}</p>}
    </>
  )
}
