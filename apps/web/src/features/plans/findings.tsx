import type { Finding } from '@holdfast/contracts/plans'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { PlanKey } from './plans.queries.ts'

/** Where a finding is mended: the section's page, at the item. */
export function FindingLink({ planKey, finding }: { planKey: PlanKey; finding: Finding }) {
  return (
    <Link
      to={`/o/$organizationId/p/$planId/${finding.section}` as '/o/$organizationId/p/$planId/people'}
      params={planKey}
      hash={finding.subjectId ?? ''}
    >
      {finding.fix}
    </Link>
  )
}

/** Each thing that stands between the plan and the day: why, and where to mend it. */
export function FindingList({ planKey, findings }: { planKey: PlanKey; findings: readonly Finding[] }) {
  return (
    <ul className="tasks">
      {findings.map((finding) => (
        <li key={`${finding.rule}.${finding.subjectId ?? ''}.${finding.field ?? ''}`}>
          <span style={{ display: 'block' }}>
            <FindingLink planKey={planKey} finding={finding} />
            <br />
            {finding.reason}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Who waits for whom: each person with what only they can mend. */
export function WaitingFor({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const waiting = plan.participants
    .map((participant) => ({
      participant,
      findings: plan.readiness.findings.filter((finding) => finding.concernsId === participant.id),
    }))
    .filter(({ findings }) => findings.length > 0)
  if (waiting.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Who waits for whom</Trans>
      </h2>
      <ul className="tasks">
        {waiting.map(({ participant, findings }) => (
          <li key={participant.id}>
            <span>
              {participant.isMe ? (
                <Trans>The others wait for you</Trans>
              ) : (
                <Trans>The plan waits for {participant.name}</Trans>
              )}
            </span>
            <span className="tag missing">
              {findings.map((finding) => (
                <span key={finding.rule + (finding.subjectId ?? '')} style={{ display: 'block' }}>
                  <FindingLink planKey={planKey} finding={finding} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
