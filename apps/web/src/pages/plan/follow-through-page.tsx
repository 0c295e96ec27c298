import type { FollowThrough } from '@holdfast/contracts/follow-through'
import type { Workspace } from '@holdfast/contracts/workspace'
import { EARLY_WHY_LABELS } from '@holdfast/domain/follow-through/asking-again'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QueryPart } from '../../api/query-boundary.tsx'
import { BuddyOf } from '../../features/follow-through/buddy-of.tsx'
import { CounterOffers } from '../../features/follow-through/counter-offers.tsx'
import { followThroughQuery } from '../../features/follow-through/follow-through.queries.ts'
import { GroupPicture } from '../../features/follow-through/group-picture.tsx'
import { KeptCard } from '../../features/follow-through/kept-card.tsx'
import { formatDate, localize } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'

type Props = { follow: FollowThrough; plan: Workspace; planKey: PlanKey }

function Nothing({ follow, planKey }: Pick<Props, 'follow' | 'planKey'>) {
  return (
    <Empty
      action={
        <PageLink className="btn quiet" planKey={planKey} to="consequences">
          <Trans>All limits</Trans>
        </PageLink>
      }
    >
      {follow.since ? (
        <Trans>No limit is followed after this meeting.</Trans>
      ) : (
        <Trans>There is nothing to follow yet. After a no, each says here how it goes with what they said.</Trans>
      )}
    </Empty>
  )
}

function AskingAgain({ follow }: Pick<Props, 'follow'>) {
  const { askAgainOn, missing, begunEarly } = follow
  return (
    <Card>
      <h2>
        <Trans>Asking again</Trans>
      </h2>
      {askAgainOn && (
        <p>
          <Trans>The earliest day for asking again: {formatDate(askAgainOn)}</Trans>
        </p>
      )}
      {missing.length > 0 && (
        <ul>
          {missing.map(({ rule, reason }) => (
            <li key={rule}>{reason}</li>
          ))}
        </ul>
      )}
      {begunEarly && (
        <p>
          <Trans>
            The next plan did not wait: {localize(EARLY_WHY_LABELS[begunEarly.why])}. {begunEarly.reason}
          </Trans>
        </p>
      )}
      <p>
        <Trans>A “yes” counts on any day, and at any hour.</Trans>
      </p>
    </Card>
  )
}

function Followed({ follow, plan, planKey }: Props) {
  const { timeZone } = plan.logistics
  const mine = follow.items.filter(({ can }) => can.record.allowed)
  return (
    <>
      {mine.map((kept) => (
        <KeptCard
          key={kept.consequenceId}
          kept={kept}
          buddies={follow.buddies}
          myMemberId={plan.me.memberId}
          planKey={planKey}
          timeZone={timeZone}
        />
      ))}
      <BuddyOf items={follow.items.filter(({ isBuddy }) => isBuddy)} />
      {follow.items.length > 0 ? (
        <GroupPicture items={follow.items} picture={follow.picture} timeZone={timeZone} />
      ) : (
        <Nothing follow={follow} planKey={planKey} />
      )}
      {follow.since && <CounterOffers follow={follow} plan={plan} planKey={planKey} />}
      {follow.items.length > 0 && <AskingAgain follow={follow} />}
    </>
  )
}

/** What became of what people said they would do: one's own first, then the picture of the group. */
export default function FollowThroughPage() {
  const { plan, key } = usePlan()
  const follow = useQuery(followThroughQuery(key))
  return (
    <>
      <PageHeading lead={<Trans>One tap each. A slip is news, not a verdict.</Trans>}>
        <Trans>How limits hold</Trans>
      </PageHeading>
      <QueryPart query={follow}>{(data) => <Followed follow={data} plan={plan} planKey={key} />}</QueryPart>
    </>
  )
}
