import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { LookQuestions } from '../../features/sobriety/look-questions.tsx'
import { useOfflineDay } from '../../offline/use-offline-day.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** The look of one adult, one question a page. */
export default function CheckPage() {
  const { plan, key } = usePlan()
  const day = useOfflineDay(plan, key)
  const navigate = useNavigate()
  const can = day.plan.can.recordSobrietyCheck
  if (!can.allowed)
    return (
      <>
        <PageHeading lead={can.reason}>
          <Trans>The check</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="day">
          <Trans>Back to the day</Trans>
        </PageLink>
      </>
    )
  return (
    <LookQuestions
      planKey={key}
      day={day}
      onRecorded={() => void navigate({ to: '/o/$organizationId/p/$planId/day/look', params: key })}
    />
  )
}
