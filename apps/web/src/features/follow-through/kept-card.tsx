import type { FollowThrough, KeptConsequence } from '@holdfast/contracts/follow-through'
import { Trans } from '@lingui/react/macro'
import { formatMoment } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Card } from '../../ui/card.tsx'
import { AfterSlip } from './after-slip.tsx'
import { useCheckInWords } from './check-in-words.ts'
import { ChooseBuddy } from './choose-buddy.tsx'
import { SayHowItStands } from './say-how-it-stands.tsx'

type Props = {
  kept: KeptConsequence
  buddies: FollowThrough['buddies']
  myMemberId: string
  planKey: PlanKey
  timeZone: string
}

function Asked({ kept, timeZone }: Pick<Props, 'kept' | 'timeZone'>) {
  const words = useCheckInWords()
  const asked = kept.checkIns.find(({ checkIn }) => checkIn === kept.askedNow)
  const next = kept.checkIns.find(({ state }) => state === 'not_due')
  if (asked)
    return (
      <p>
        <strong>{words(asked.checkIn)}</strong>
        <br />
        {asked.state === 'overdue' ? (
          <Trans>This check-in was due on {formatMoment(asked.dueAt, timeZone)}. Say how it stands now.</Trans>
        ) : (
          <Trans>Due since {formatMoment(asked.dueAt, timeZone)}</Trans>
        )}
      </p>
    )
  return (
    <p className="muted">
      {next ? (
        <Trans>Next check-in: {formatMoment(next.dueAt, timeZone)}. You can say how it stands at any time.</Trans>
      ) : (
        <Trans>All check-ins are over. You can still say how it stands.</Trans>
      )}
    </p>
  )
}

/** One consequence of the reader's own, or of somebody for whom they record: asked first, then what helps. */
export function KeptCard({ kept, buddies, myMemberId, planKey, timeZone }: Props) {
  return (
    <div id={kept.consequenceId}>
      <Card next={kept.askedNow !== null}>
        <h2>
          {kept.isMine ? <Trans>What you said you would do</Trans> : <Trans>For {kept.keeper}, in their name</Trans>}
        </h2>
        <p className="spoken">“{kept.iWill}”</p>
        <Asked kept={kept} timeZone={timeZone} />
        <SayHowItStands kept={kept} planKey={planKey} />
        {kept.restateBy && <AfterSlip until={kept.restateBy} timeZone={timeZone} />}
        {kept.standingOffer && (
          <p>
            <Trans>What stays open: {kept.standingOffer}</Trans>
          </p>
        )}
        {kept.isMine && <ChooseBuddy kept={kept} buddies={buddies} myMemberId={myMemberId} planKey={planKey} />}
      </Card>
    </div>
  )
}
