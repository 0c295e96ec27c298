import { OUTCOME_NOTES } from '@holdfast/domain/outcomes/outcome-labels'
import { hasMeeting } from '@holdfast/domain/plan/approach-policy'
import { Trans } from '@lingui/react/macro'
import { FollowThroughLink } from '../../features/follow-through/follow-through-link.tsx'
import { OutcomeRecord } from '../../features/outcomes/outcome-record.tsx'
import { SaveFromRecord } from '../../features/outcomes/save-from-record.tsx'
import { AfterTheAnswer } from '../../features/run/after-the-answer.tsx'
import { PastMeetingTimes } from '../../features/run/past-meeting-times.tsx'
import { NextDates } from '../../features/tasks/next-dates.tsx'
import { localize } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** How it ended, to be read, with what helps now and what is set next. */
export default function OutcomePage() {
  const { plan, key } = usePlan()
  const { outcome } = plan
  if (!outcome)
    return (
      <>
        <PageHeading lead={<Trans>There is nothing to record yet. It is written down when the meeting ends.</Trans>}>
          <Trans>How it ended</Trans>
        </PageHeading>
        {plan.can.conclude.allowed ? (
          <PageLink className="btn" planKey={key} to="outcome/edit">
            {hasMeeting(plan.approach) ? <Trans>End the meeting</Trans> : <Trans>It has ended: say how</Trans>}
          </PageLink>
        ) : (
          <PageLink className="btn quiet" planKey={key} to="day">
            <Trans>Go to the day</Trans>
          </PageLink>
        )}
      </>
    )
  return (
    <>
      <PageHeading lead={localize(OUTCOME_NOTES.no_is_not_failure)}>
        <Trans>How it ended</Trans>
      </PageHeading>
      <SaveFromRecord outcome={outcome} planKey={key} />
      <OutcomeRecord outcome={outcome} planKey={key} people={plan.participants} timeZone={plan.logistics.timeZone} />
      {outcome.can.edit.allowed && (
        <div>
          <PageLink className="btn quiet" planKey={key} to="outcome/edit">
            <Trans>Say more, page by page</Trans>
          </PageLink>
        </div>
      )}
      <AfterTheAnswer plan={plan} />
      {plan.me.role !== 'helper' && <FollowThroughLink organizationId={key.organizationId} plan={plan} />}
      {plan.concludedAt && (
        <NextDates
          caseKey={{ organizationId: key.organizationId, caseId: plan.caseId }}
          planId={plan.id}
          since={plan.concludedAt}
          timeZone={plan.logistics.timeZone}
        />
      )}
      <PastMeetingTimes plan={plan} planKey={key} />
    </>
  )
}
