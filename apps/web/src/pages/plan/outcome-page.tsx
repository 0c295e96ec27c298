import { OUTCOME_NOTES } from '@holdfast/domain/outcomes/outcome-labels'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import { OutcomeCard } from '../../features/outcomes/outcome-card.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { AfterTheAnswer } from '../../features/run/after-the-answer.tsx'
import { PastMeetingTimes } from '../../features/run/past-meeting-times.tsx'
import { NextDates } from '../../features/tasks/next-dates.tsx'
import { FollowThroughLink } from '../../features/follow-through/follow-through-link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function OutcomePage() {
  const { plan, key } = usePlan()
  return (
    <>
      <PageHeading lead={localize(OUTCOME_NOTES.no_is_not_failure)}>
        <Trans>How it ended</Trans>
      </PageHeading>
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
      {plan.outcome ? (
        <OutcomeCard
          key={plan.outcome.version}
          outcome={plan.outcome}
          planKey={key}
          timeZone={plan.logistics.timeZone}
          people={plan.participants}
        />
      ) : (
        <Notice>
          <p>
            <Trans>
              There is nothing to record yet. You write down how it ended when the meeting is over, on the page{' '}
              <Link to="/o/$organizationId/p/$planId/day" params={key}>
                The day
              </Link>
              .
            </Trans>
          </p>
        </Notice>
      )}
      <PastMeetingTimes plan={plan} planKey={key} />
    </>
  )
}
