import { Trans } from '@lingui/react/macro'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useSession } from '../../app/session.ts'
import { CallScript } from '../../features/treatment-options/call-script.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function CallPlacePage() {
  const { plan, key } = usePlan()
  const session = useSession()
  const navigate = useNavigate()
  const { treatmentOptionId } = useParams({ strict: false })
  const option = plan.treatmentOptions.find(({ id }) => id === treatmentOptionId)
  if (!option || !plan.can.editTreatment.allowed)
    return (
      <PageHeading lead={plan.can.editTreatment.reason ?? <Trans>This place is not in the plan.</Trans>}>
        <Trans>What to ask</Trans>
      </PageHeading>
    )
  return (
    <CallScript
      key={option.id}
      option={option}
      planKey={key}
      caller={session?.user.displayName ?? ''}
      startsAt={plan.logistics.startsAt}
      timeZone={plan.logistics.timeZone}
      isLocked={plan.status !== 'drafting'}
      onSaved={() => void navigate({ to: '/o/$organizationId/p/$planId/treatment', params: key })}
    />
  )
}
