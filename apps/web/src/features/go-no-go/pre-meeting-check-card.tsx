import type { Workspace } from '@holdfast/contracts/workspace'
import { GO_LABELS } from '@holdfast/domain/go-no-go/go-no-go'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SignGoNoGo } from './sign-go-no-go.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = {
  plan: Workspace
  planKey: PlanKey
  /** By the clock of the server. */
  now: Date
}

/** The pre-meeting check: bed, way, people and risk looked at once more, and go or no-go signed (docs/practice.md 7.3; F55). */
export function PreMeetingCheckCard({ plan, planKey, now }: Props) {
  const { preMeetingCheck, participants, logistics } = plan
  const standing = preMeetingCheck.decisions.find(({ stands }) => stands)
  const isOpen = preMeetingCheck.opensAt !== null && Date.parse(preMeetingCheck.opensAt) <= now.getTime()
  const { timeZone } = logistics
  return (
    <Card>
      <h2>
        <Trans>The day before: go or no-go</Trans>
      </h2>
      {standing ? (
        <>
          <p>
            <strong>{localize(GO_LABELS[standing.result])}</strong>{' '}
            <span className="muted">
              <Trans>
                Signed by {standing.signedBy}, {formatMoment(standing.decidedAt, timeZone)}
              </Trans>
            </span>
          </p>
          {standing.reason && <p>{standing.reason}</p>}
          <ul>
            {standing.bedConfirmed && (
              <li>
                <Trans>The bed is held</Trans>
              </li>
            )}
            {standing.transportConfirmed && (
              <li>
                <Trans>The way there is confirmed</Trans>
              </li>
            )}
            {participants
              .filter(({ id }) => standing.participantIds.includes(id))
              .map(({ id, name }) => (
                <li key={id}>
                  <Trans>{name} comes</Trans>
                </li>
              ))}
          </ul>
        </>
      ) : (
        <p>
          {isOpen ? (
            <Trans>No go is signed for this day yet. The meeting can begin without it; better it is signed.</Trans>
          ) : (
            <Trans>It is signed the day before, by whoever facilitates.</Trans>
          )}
        </p>
      )}
      <p>
        {preMeetingCheck.riskIsAsked && preMeetingCheck.riskAssessedAt ? (
          <Trans>The risk questions were asked again: {formatMoment(preMeetingCheck.riskAssessedAt, timeZone)}.</Trans>
        ) : (
          <Trans>The risk questions are asked again before a go.</Trans>
        )}{' '}
        {plan.can.assessRisk.allowed && (
          <Link to="/o/$organizationId/p/$planId/risk" params={planKey}>
            <Trans>Answer the risk questions</Trans>
          </Link>
        )}
      </p>
      {preMeetingCheck.can.sign.allowed && isOpen && (
        <Disclosure
          key={standing?.id ?? 'first'}
          open={!standing}
          summary={standing ? <Trans>Sign again</Trans> : <Trans>Look at everything once more, and sign</Trans>}
        >
          <SignGoNoGo plan={plan} planKey={planKey} />
        </Disclosure>
      )}
    </Card>
  )
}
