import type { Workspace } from '@holdfast/contracts/workspace'
import { GO_LABELS } from '@holdfast/domain/go-decisions/go-decision'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useNow } from '../../ui/use-now.ts'
import { say, sayMoment } from '../../i18n/words.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SignGo } from './sign-go.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** The eve: bed, way, people and risk looked at once more, and go or no-go signed (docs/practice.md 7.3; F55). */
export function EveCard({ plan, planKey }: Props) {
  const now = useNow()
  const { eve, participants, logistics } = plan
  const standing = eve.decisions.find(({ stands }) => stands)
  const isOpen = eve.opensAt !== null && Date.parse(eve.opensAt) <= now.getTime()
  const { timeZone } = logistics
  return (
    <Card>
      <h2>
        <Trans>The eve: go or no-go</Trans>
      </h2>
      {standing ? (
        <>
          <p>
            <strong>{say(GO_LABELS[standing.result])}</strong>{' '}
            <span className="muted">
              <Trans>
                Signed by {standing.signedBy}, {sayMoment(standing.decidedAt, timeZone)}
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
            <Trans>It is signed on the eve, by whoever facilitates.</Trans>
          )}
        </p>
      )}
      <p>
        {eve.riskIsAsked && eve.riskAssessedAt ? (
          <Trans>The risk questions were asked again: {sayMoment(eve.riskAssessedAt, timeZone)}.</Trans>
        ) : (
          <Trans>The risk questions are asked again before a go.</Trans>
        )}{' '}
        {plan.can.assessRisk.allowed && (
          <Link to="/o/$organizationId/p/$planId/risk" params={planKey}>
            <Trans>Answer the risk questions</Trans>
          </Link>
        )}
      </p>
      {eve.can.sign.allowed && isOpen && (
        <Disclosure
          key={standing?.id ?? 'first'}
          open={!standing}
          summary={standing ? <Trans>Sign again</Trans> : <Trans>Look at everything once more, and sign</Trans>}
        >
          <SignGo plan={plan} planKey={planKey} />
        </Disclosure>
      )}
    </Card>
  )
}
