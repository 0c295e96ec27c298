import { approachLabel } from '@holdfast/domain/plan/approach'
import { hasMeeting } from '@holdfast/domain/plan/approach-policy'
import { STATUS_LABELS } from '@holdfast/domain/plan/step-labels'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { AppliedChanges } from '../../features/attempts/applied-changes.tsx'
import { MyMentions } from '../../features/comments/my-mentions.tsx'
import { FollowThroughLink } from '../../features/follow-through/follow-through-link.tsx'
import { DisclosureNotice } from '../../features/awareness/disclosure-notice.tsx'
import { PathSteps } from '../../features/path/path-steps.tsx'
import { Missing } from '../../plan/missing.tsx'
import { PlanName } from '../../plan/plan-name.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { StepsTaken } from '../../plan/steps-taken.tsx'
import { StartUnknown } from '../../features/run/start-unknown.tsx'
import { LockStep } from '../../features/plan-steps/lock-step.tsx'
import { NextPlace, PutOffSteps } from '../../features/plan-steps/plan-steps.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useIsWide } from '../../ui/use-wide.ts'
import { WaitingFor } from '../waiting-for.tsx'

/** The whole plan: its seven steps with one of them open, what is missing, and the steps of its life. */
export default function OverviewPage() {
  const { plan, key } = usePlan()
  const isWide = useIsWide()
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
      {isLockNext && <LockStep plan={plan} planKey={key} next />}
      <NextPlace plan={plan} planKey={key} />
      <StartUnknown plan={plan} />
      <PathSteps plan={plan} planKey={key} />
      <div className="stack-l">
        {plan.status === 'drafting' && <Missing plan={plan} planKey={key} />}
        {!isLockNext && <LockStep plan={plan} planKey={key} />}
        {plan.me.role !== 'helper' && <FollowThroughLink organizationId={key.organizationId} plan={plan} />}
        <StepsTaken plan={plan} />
        <DisclosureNotice awareness={plan.awareness} planKey={key} status={plan.status} />
        {!isWide && <WaitingFor plan={plan} planKey={key} fold />}
        {!isWide && <MyMentions comments={plan.comments} planKey={key} />}
        <AppliedChanges changes={plan.appliedChanges} fold />
        <PutOffSteps plan={plan} planKey={key} />
      </div>
    </>
  )
}
