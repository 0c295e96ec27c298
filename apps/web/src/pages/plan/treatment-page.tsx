import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { AddTreatmentOption } from '../../features/treatment-options/add-treatment-option.tsx'
import { PlaceCard } from '../../features/treatment-options/place-card.tsx'
import { PlaceChoice } from '../../features/treatment-options/place-choice.tsx'
import { Preferences } from '../../features/treatment-options/preferences.tsx'
import { DetoxNeed } from '../../features/substances/detox-need.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'

const ORDER = ['chosen', 'backup', 'none'] as const

export default function TreatmentPage() {
  const { plan, key } = usePlan()
  const { editTreatment, findFacilities } = plan.can
  const options = ORDER.flatMap((choice) => plan.treatmentOptions.filter((one) => one.choice === choice))
  return (
    <>
      <PageHeading
        lead={<Trans>A yes can fade within hours. One place takes them the same day, and one stands behind it.</Trans>}
      >
        <Trans>A place that is ready</Trans>
      </PageHeading>
      {options.map((option) => (
        <PlaceCard
          key={option.id}
          option={option}
          planKey={key}
          timeZone={plan.logistics.timeZone}
          mayEdit={editTreatment.allowed}
        >
          <Preferences option={option} plan={plan} planKey={key} />
          <PlaceChoice option={option} plan={plan} planKey={key} />
        </PlaceCard>
      ))}
      <div className="actions">
        {options.length > 1 && (
          <Link className="btn quiet" to="/o/$organizationId/p/$planId/treatment/compare" params={key}>
            <Trans>Compare these places</Trans>
          </Link>
        )}
        {findFacilities.allowed && (
          <Link
            className={options.length === 0 ? 'btn' : 'btn quiet'}
            to="/o/$organizationId/facilities"
            params={{ organizationId: key.organizationId }}
            search={{ plan: key.planId }}
          >
            <Icon name="search" small />
            <Trans>Find a place</Trans>
          </Link>
        )}
      </div>
      {editTreatment.allowed && <AddTreatmentOption plan={plan} planKey={key} />}
      <SectionFindings section="treatment" />
      <DetoxNeed substances={plan.substances as Substance[]} planKey={key} />
    </>
  )
}
