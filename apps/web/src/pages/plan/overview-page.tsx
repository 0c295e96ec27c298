import { approachLabel } from '@holdfast/domain/plan/approach'
import { hasMeeting } from '@holdfast/domain/plan/approach-policy'
import { STATUS_LABELS } from '@holdfast/domain/plan/step-labels'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { AppliedChanges } from '../../features/attempts/applied-changes.tsx'
import { MyMentions } from '../../features/comments/my-mentions.tsx'
import { FollowThroughLink } from '../../features/follow-through/follow-through-link.tsx'
import { DisclosureNotice } from '../../features/awareness/disclosure-notice.tsx'
import { FindingList } from '../../plan/findings.tsx'
import { MissingHeading } from '../../plan/missing-heading.tsx'
import { NowCard } from '../../features/path/now-card.tsx'
import { PathList } from '../../features/path/path-list.tsx'
import { WaitingList } from '../../features/path/waiting-list.tsx'
import { PathContents } from '../../plan/path-contents.tsx'
import { PlanName } from '../../plan/plan-name.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { StepsTaken } from '../../plan/steps-taken.tsx'
import { StartUnknown } from '../../features/run/start-unknown.tsx'
import { LockStep } from '../../features/plan-steps/lock-step.tsx'
import { NextPlace, PutOffSteps } from '../../features/plan-steps/plan-steps.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** What is missing, what is next, who waits for whom: readable in one look, the next step first. */
export default function OverviewPage() {
  const { plan, key } = usePlan()
  const { findings } = plan.readiness
  const blockers = findings.filter((finding) => finding.severity === 'blocker')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const isPreparing = plan.status === 'drafting'
  const isLockNext = plan.path.now?.key === 'lock' && plan.can.lock.allowed
  return (
    <>
      <PageHeading
        lead={
          <>
            {plan.attemptNumber > 1 && (
              <>
                <PlanName number={plan.attemptNumber} /> ·{' '}
              </>
            )}
            {localize(STATUS_LABELS[plan.status])} · {localize(approachLabel(plan.approach))}
            {hasMeeting(plan.approach) && (
              <> · {plan.announced ? <Trans>announced beforehand</Trans> : <Trans>not announced</Trans>}</>
            )}
          </>
        }
      >
        <Trans>The plan at a glance</Trans>
      </PageHeading>
      {!isLockNext && <NowCard plan={plan} planKey={key} />}
      {isLockNext && <LockStep plan={plan} planKey={key} next />}
      {plan.me.role !== 'helper' && <FollowThroughLink organizationId={key.organizationId} plan={plan} />}
      <PathList plan={plan} planKey={key} />
      <StartUnknown plan={plan} />
      <NextPlace plan={plan} planKey={key} />
      <div className="stack-l">
        {isPreparing && (
          <section className="stack" aria-live="polite">
            <MissingHeading plan={plan} />
            <FindingList planKey={key} findings={blockers} />
          </section>
        )}
        {isPreparing && warnings.length > 0 && (
          <Disclosure
            key={String(blockers.length === 0)}
            open={blockers.length === 0}
            summary={<Trans>Recommended: {warnings.length}</Trans>}
          >
            <FindingList planKey={key} findings={warnings} />
          </Disclosure>
        )}
        {!isLockNext && <LockStep plan={plan} planKey={key} />}
        <StepsTaken plan={plan} />
        <DisclosureNotice awareness={plan.awareness} planKey={key} status={plan.status} />
        <WaitingList plan={plan} planKey={key} />
        <MyMentions comments={plan.comments} planKey={key} />
        <AppliedChanges changes={plan.appliedChanges} fold={blockers.length > 0 ? 'open' : 'closed'} />
        <PutOffSteps plan={plan} planKey={key} />
      </div>
      <PathContents plan={plan} planKey={key} />
    </>
  )
}
