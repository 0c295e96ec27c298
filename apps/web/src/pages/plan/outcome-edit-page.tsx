import { hasMeeting } from '@holdfast/domain/plan/approach-policy'
import { outcomeFromRecord } from '@holdfast/domain/run/outcome-from-record'
import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { ChangeOutcome } from '../../features/outcomes/change-outcome.tsx'
import { EndMeeting } from '../../features/outcomes/end-meeting.tsx'
import { proposed } from '../../features/outcomes/outcome-draft.ts'
import { useRun } from '../../features/run/use-run.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** How it ended, asked one group a page: two answers end the meeting, the others can wait. */
export default function OutcomeEditPage() {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { events } = useRun(plan, key)
  const shared = {
    planKey: key,
    people: plan.participants,
    timeZone: plan.logistics.timeZone,
    onDone: () => void navigate({ to: '/o/$organizationId/p/$planId/outcome', params: key }),
  }
  if (plan.outcome?.can.edit.allowed) return <ChangeOutcome {...shared} outcome={plan.outcome} />
  if (!plan.outcome && plan.can.conclude.allowed)
    return (
      <EndMeeting
        {...shared}
        meets={hasMeeting(plan.approach)}
        beginning={proposed(
          outcomeFromRecord(events),
          plan.sobrietyChecks.some(({ result }) => result === 'wait'),
        )}
      />
    )
  return (
    <>
      <PageHeading lead={plan.outcome?.can.edit.reason ?? plan.can.conclude.reason}>
        <Trans>How it ended</Trans>
      </PageHeading>
      {plan.outcome ? (
        <PageLink className="btn quiet" planKey={key} to="outcome">
          <Trans>See how it ended</Trans>
        </PageLink>
      ) : (
        <PageLink className="btn quiet" planKey={key} to="day">
          <Trans>Go to the day</Trans>
        </PageLink>
      )}
    </>
  )
}
