import { SELF_BLAME_NOTE } from '@holdfast/domain/reviews/blameless'
import { isTurn } from '@holdfast/domain/run/moments'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Review } from '@holdfast/contracts/reviews'
import type { Workspace } from '@holdfast/contracts/workspace'
import { BeginNextAttempt } from '../../features/attempts/begin-next-attempt.tsx'
import { followThroughQuery } from '../../features/follow-through/follow-through.queries.ts'
import { membersQuery } from '../../plan/professionals.tsx'
import { OutcomeSummary } from '../../features/outcomes/outcome-summary.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Accounts } from '../../features/reviews/accounts.tsx'
import { AddFactor } from '../../features/reviews/add-factor.tsx'
import { FactorCard } from '../../features/reviews/factor-card.tsx'
import { FinishReview } from '../../features/reviews/finish-review.tsx'
import { MomentCauses } from '../../features/reviews/moment-causes.tsx'
import { MyAccount } from '../../features/reviews/my-account.tsx'
import { OpenReview } from '../../features/reviews/open-review.tsx'
import { AllParts, type ReviewPart, ReviewParts, useReviewPart } from '../../features/reviews/review-parts.tsx'
import { MomentLink } from '../../features/run/moment-link.tsx'
import { RunMoments } from '../../features/run/run-moments.tsx'
import { WhatHelped } from '../../features/reviews/what-helped.tsx'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { plan: Workspace; planKey: PlanKey }

function NotYet({ planKey }: { planKey: PlanKey }) {
  return (
    <Empty
      action={
        <PageLink className="btn quiet" planKey={planKey} to="">
          <Trans>The whole plan</Trans>
        </PageLink>
      }
    >
      <Trans>There is nothing to look back on yet. That comes after the day.</Trans>
    </Empty>
  )
}

function Begin({ plan, planKey }: Props) {
  const members = useQuery(membersQuery({ organizationId: planKey.organizationId, caseId: plan.caseId }))
  if (!plan.can.editReview.allowed)
    return (
      <Notice>
        <p>
          <Trans>Whoever leads the case starts this. Then you are asked what you saw.</Trans>
        </p>
      </Notice>
    )
  if (!members.data) return <p role="status" />
  return <OpenReview planKey={planKey} members={members.data.items} myMemberId={plan.me.memberId} />
}

function Factors({ plan, planKey, review }: Props & { review: Review }) {
  const people = plan.participants.map(({ id, name }) => ({ id, name }))
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const named = plan.runEvents.find(({ id }) => id === search.moment)
  const momentOf = (id: string | null) => id !== null && <MomentLink plan={plan} id={id} />
  return (
    <section className="stack" id="factors">
      <h2>
        <Trans>What was missing, and what changes</Trans>
      </h2>
      {review.factors.map((factor) => (
        <FactorCard
          key={factor.id}
          factor={factor}
          planKey={planKey}
          can={review.can.edit}
          people={people}
          moment={momentOf(factor.momentId)}
        />
      ))}
      {review.can.edit.allowed && (
        <Disclosure
          key={named?.id}
          open={named !== undefined || review.factors.length === 0}
          summary={<Trans>Name a cause</Trans>}
        >
          <AddFactor
            planKey={planKey}
            momentId={named?.id ?? null}
            moment={named && momentOf(named.id)}
            onAdded={({ id }) =>
              named && void navigate({ to: '.', search: { at: 'factors' } as never, hash: id, replace: true })
            }
          />
        </Disclosure>
      )}
      <WhatHelped review={review} planKey={planKey} />
    </section>
  )
}

function NextAttempt({ plan, planKey }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { organizationId } = planKey
  const follow = useQuery(followThroughQuery(planKey))
  if (plan.nextPlanId)
    return (
      <p>
        <Link to="/o/$organizationId/p/$planId" params={{ organizationId, planId: plan.nextPlanId }}>
          <Trans>Go to the next plan</Trans>
        </Link>
      </p>
    )
  return (
    <BeginNextAttempt
      caseKey={{ organizationId, caseId: plan.caseId }}
      fromPlanId={plan.id}
      whyNot={plan.can.createNextPlan.allowed ? undefined : (plan.can.createNextPlan.reason ?? t`You may not do this.`)}
      missing={follow.data?.missing ?? []}
      planKey={planKey}
      onMade={(planId) => navigate({ to: '/o/$organizationId/p/$planId', params: { organizationId, planId } })}
    />
  )
}

/** Who leads the review, as the accounts name them. */
function facilitatorOf({ facilitatorId, accounts }: Review) {
  const account = accounts.find(({ caseMemberId }) => caseMemberId === facilitatorId)
  return account ? { id: account.caseMemberId, name: account.by } : null
}

/** What happened and what is learned from it: at a glance, and each part on a page of its own. */
export default function ReviewPage() {
  const { plan, key } = usePlan()
  const { review } = plan
  const isOver = plan.status === 'concluded' || plan.status === 'reviewed'
  const mine = review?.accounts.find(({ isMine }) => isMine)
  const named = useReviewPart()
  // whoever has not written yet begins with that, and stays there when it is given
  const [first, setFirst] = useState<ReviewPart | null>(null)
  if (first === null && mine?.state === 'open') setFirst('account')
  const part: ReviewPart | null = named ?? first
  const finish = review?.can.edit.allowed && !review.finalizedAt && <FinishReview review={review} planKey={key} />
  if (review && part !== null)
    return (
      <>
        <PageHeading lead={part === 'account' && localize(SELF_BLAME_NOTE)}>
          <Trans>Looking back</Trans>
        </PageHeading>
        {named !== null && <AllParts />}
        {part === 'account' && mine && (
          <MyAccount
            key={mine.id}
            account={mine}
            planKey={key}
            can={review.can.writeAccount}
            facilitator={facilitatorOf(review)}
          />
        )}
        {part === 'accounts' && <Accounts review={review} />}
        {part === 'factors' && (
          <>
            <Factors plan={plan} planKey={key} review={review} />
            {finish}
            {plan.status === 'reviewed' && <NextAttempt plan={plan} planKey={key} />}
          </>
        )}
        {named === null && <ReviewParts review={review} />}
      </>
    )
  return (
    <>
      <PageHeading>
        <Trans>Looking back</Trans>
      </PageHeading>
      {!isOver && <NotYet planKey={key} />}
      {isOver && !review && <Begin plan={plan} planKey={key} />}
      {review && <ReviewParts review={review} />}
      {plan.status === 'reviewed' && <NextAttempt plan={plan} planKey={key} />}
      {isOver && (
        <RunMoments
          plan={plan}
          below={({ id, kind }) => review && <MomentCauses review={review} eventId={id} isTurn={isTurn(kind)} />}
        />
      )}
      {isOver && plan.outcome && (
        <Disclosure summary={<Trans>How it ended</Trans>}>
          <OutcomeSummary outcome={plan.outcome} />
        </Disclosure>
      )}
      {finish}
    </>
  )
}
