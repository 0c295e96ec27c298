import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { byFix, FindingLink } from './findings.tsx'
import type { PlanKey } from './plan-key.ts'

const SHOWN = 3

/** Waiting on: each person with what only they can fix, the reader first. */
export function WaitingFor({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const waiting = plan.participants
    .map((participant) => ({
      participant,
      kinds: byFix(plan.readiness.findings.filter((finding) => finding.concernsId === participant.id)),
    }))
    .filter(({ kinds }) => kinds.length > 0)
    .toSorted((a, b) => Number(b.participant.isMe) - Number(a.participant.isMe))
  const isAlone = !plan.participants.some(({ isMe }) => !isMe)
  if (waiting.length === 0 && !isAlone) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Waiting on</Trans>
      </h2>
      {isAlone && (
        <p>
          <Trans>
            Nobody else is in this plan yet.{' '}
            <Link to="/o/$organizationId/p/$planId/people" params={planKey}>
              Name who will help you
            </Link>
            , then invite them by a link.
          </Trans>
        </p>
      )}
      <ul className="tasks">
        {waiting.map(({ participant, kinds }) => (
          <li className="about" key={participant.id}>
            <span>
              <strong>
                {participant.isMe ? (
                  <Trans>The others wait for you</Trans>
                ) : (
                  <Trans>The plan waits for {participant.name}</Trans>
                )}
              </strong>
              {kinds.slice(0, SHOWN).map(([first]) => (
                <span className="line" key={first.rule + (first.subjectId ?? '') + (first.field ?? '')}>
                  <FindingLink planKey={planKey} finding={first} />
                </span>
              ))}
              {kinds.length > SHOWN && (
                <span className="line muted">
                  <Trans>and {kinds.length - SHOWN} more</Trans>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
