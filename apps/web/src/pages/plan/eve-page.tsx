import { whichDay } from '@holdfast/domain/go-no-go/which-day'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useNow } from '../../api/use-now.ts'
import { OthersSay } from '../../features/go-no-go/others-say.tsx'
import { OwnAnswer } from '../../features/go-no-go/own-answer.tsx'
import { SignedGo } from '../../features/go-no-go/signed-go.tsx'
import { SignGoNoGo } from '../../features/go-no-go/sign-go-no-go.tsx'
import { isOpenNow, standingOf } from '../../features/go-no-go/standing.ts'
import { StillTrue } from '../../features/go-no-go/still-true.tsx'
import { PostponeOffer } from '../../features/run/postpone-offer.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'

/**
 * The evening before, the same page for everybody: what is still true, what one says oneself, what the others say, and below it,
 * for whoever signs, the decision (docs/practice.md 7.3; F55).
 */
export default function EvePage() {
  const { plan, key } = usePlan()
  const now = useNow()
  const [isAgain, setAgain] = useState(false)
  const { startsAt, backupStartsAt, timeZone } = plan.logistics
  const { can, opensAt } = plan.preMeetingCheck
  const standing = standingOf(plan)
  const isOpen = isOpenNow(plan, now)
  const isLocked = plan.status === 'ready'
  const maySign = can.sign.allowed && isOpen
  const day = startsAt === null ? 'another' : whichDay({ startsAt, timeZone }, now)
  return (
    <>
      <PageHeading
        eyebrow={startsAt && formatMoment(startsAt, timeZone)}
        lead={
          backupStartsAt ? (
            <Trans>
              One “no” is enough, and needs no defense. {formatMoment(backupStartsAt, timeZone)} is kept free.
            </Trans>
          ) : (
            <Trans>One “no” is enough, and needs no defense.</Trans>
          )
        }
      >
        {day === 'tomorrow' ? (
          <Trans>Does it happen tomorrow?</Trans>
        ) : day === 'today' ? (
          <Trans>Does it happen today?</Trans>
        ) : (
          <Trans>Does it happen?</Trans>
        )}
      </PageHeading>
      {standing && !isAgain && <SignedGo plan={plan} signed={standing} />}
      {standing?.result === 'no_go' && <PostponeOffer plan={plan} planKey={key} />}
      {isLocked && standing?.result !== 'go' && <StillTrue plan={plan} planKey={key} />}
      {isOpen && can.vote.allowed && standing?.result !== 'go' && <OwnAnswer plan={plan} planKey={key} day={day} />}
      {isOpen && isLocked && standing?.result !== 'go' && <OthersSay plan={plan} day={day} />}
      {maySign && (!standing || isAgain) && (
        <SignGoNoGo key={standing?.id ?? 'first'} plan={plan} planKey={key} onSigned={() => setAgain(false)} />
      )}
      {maySign && standing && !isAgain && (
        <div>
          <Button look="quiet" onClick={() => setAgain(true)}>
            <Trans>Sign again</Trans>
          </Button>
        </div>
      )}
      {isOpen && isLocked && !can.vote.allowed && can.vote.why === 'link_only' && (
        <p className="muted">{can.vote.reason}</p>
      )}
      {isOpen && plan.status === 'drafting' && (
        <p className="muted">
          <Trans>The plan is locked first. Then everybody who comes is asked.</Trans>
        </p>
      )}
      {!isOpen && opensAt && (
        <p className="muted">
          <Trans>Everybody who comes is asked the day before: from {formatMoment(opensAt, timeZone)}.</Trans>
        </p>
      )}
      {startsAt === null && (
        <p className="muted">
          <Trans>No day is set.</Trans>
        </p>
      )}
      {!(isOpen && isLocked) && (
        <PageLink className="btn quiet" planKey={key} to="day">
          <Trans>Back to the day</Trans>
        </PageLink>
      )}
    </>
  )
}
