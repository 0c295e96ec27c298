import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useNow } from '../../api/use-now.ts'
import { SignedGo } from '../../features/go-no-go/signed-go.tsx'
import { SignGoNoGo } from '../../features/go-no-go/sign-go-no-go.tsx'
import { isOpenNow, standingOf } from '../../features/go-no-go/standing.ts'
import { PostponeOffer } from '../../features/run/postpone-offer.tsx'
import { formatDayAndHour } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

/** The evening before: bed, way, people and risk looked at once more, and go or not (docs/practice.md 7.3; F55). */
export default function EvePage() {
  const { plan, key } = usePlan()
  const now = useNow()
  const [isAgain, setAgain] = useState(false)
  const { startsAt, backupStartsAt, timeZone } = plan.logistics
  const { preMeetingCheck } = plan
  const standing = standingOf(plan)
  const isOpen = isOpenNow(plan, now)
  const maySign = preMeetingCheck.can.sign.allowed && isOpen
  return (
    <>
      <PageHeading
        eyebrow={startsAt && formatDayAndHour(startsAt, timeZone)}
        lead={
          backupStartsAt ? (
            <Trans>
              One “no” is enough, and needs no defense. {formatDayAndHour(backupStartsAt, timeZone)} is kept free.
            </Trans>
          ) : (
            <Trans>One “no” is enough, and needs no defense.</Trans>
          )
        }
      >
        <Trans>Does it happen?</Trans>
      </PageHeading>
      {standing && !isAgain && <SignedGo plan={plan} signed={standing} />}
      <ul className="group">
        <li className="task">
          <StatusMark state={preMeetingCheck.riskIsAsked ? 'ready' : 'care'} quiet />
          <span>
            <b>
              <Trans>What could be dangerous, asked once more</Trans>
            </b>
            <span className="meta">
              {preMeetingCheck.riskIsAsked && preMeetingCheck.riskAssessedAt ? (
                formatDayAndHour(preMeetingCheck.riskAssessedAt, timeZone)
              ) : (
                <Trans>The risk questions are asked again before a go.</Trans>
              )}
            </span>
            {plan.can.assessRisk.allowed && (
              <PageLink planKey={key} to="risk">
                <Trans>Answer the risk questions</Trans>
              </PageLink>
            )}
          </span>
        </li>
      </ul>
      {maySign && (!standing || isAgain) && (
        <SignGoNoGo key={standing?.id ?? 'first'} plan={plan} planKey={key} onSigned={() => setAgain(false)} />
      )}
      {maySign && standing && !isAgain && (
        <div>
          <Button look="quiet" onClick={() => setAgain(true)}>
            <Trans>Say it again</Trans>
          </Button>
        </div>
      )}
      {standing?.result === 'no_go' && <PostponeOffer plan={plan} planKey={key} />}
      {!isOpen && preMeetingCheck.opensAt && (
        <p className="muted">
          <Trans>
            It is said the evening before, by whoever facilitates: from{' '}
            {formatDayAndHour(preMeetingCheck.opensAt, timeZone)}.
          </Trans>
        </p>
      )}
      {isOpen && !preMeetingCheck.can.sign.allowed && !standing && (
        <p className="muted">
          <Trans>Whoever facilitates asks each of you, and signs. Say what you think: a no is heard.</Trans>
        </p>
      )}
    </>
  )
}
