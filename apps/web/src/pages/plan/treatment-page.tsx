import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { Trans } from '@lingui/react/macro'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { StepSearch } from '../../app/step-search.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { AddTreatmentOption } from '../../features/treatment-options/add-treatment-option.tsx'
import { PlaceCard } from '../../features/treatment-options/place-card.tsx'
import { PlaceRow } from '../../features/treatment-options/place-row.tsx'
import { DetoxNeed } from '../../features/substances/detox-need.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** More than these are one row below the places that are ready. */
const FEW = 2

/** A place by its name alone; what is asked there follows on its page. */
function AddPlace() {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  return (
    <>
      <PageHeading lead={<Trans>Its name is enough. The rest follows when somebody has called.</Trans>}>
        <Trans>Write a place down</Trans>
      </PageHeading>
      <AddTreatmentOption
        plan={plan}
        planKey={key}
        onAdded={() => void navigate({ to: '/o/$organizationId/p/$planId/treatment', params: key })}
      />
    </>
  )
}

/** Which place is ready and which stands behind it; the others as rows, each with a page of its own. */
export default function TreatmentPage() {
  const { plan, key } = usePlan()
  const { step }: StepSearch = useSearch({ strict: false })
  const { editTreatment, findFacilities } = plan.can
  const options = plan.treatmentOptions
  const cards = (['chosen', 'backup'] as const).flatMap((choice) => options.filter((one) => one.choice === choice))
  const others = options.filter(({ choice }) => choice === 'none')
  const rows = (
    <ul className="group">
      {others.map((option) => (
        <li key={option.id} id={option.id}>
          <PlaceRow option={option} plan={plan} planKey={key} />
        </li>
      ))}
    </ul>
  )
  const folded = <Disclosure summary={<Trans>Other places: {others.length}</Trans>}>{rows}</Disclosure>
  if (step === 'add' && editTreatment.allowed) return <AddPlace />
  return (
    <>
      <PageHeading
        lead={<Trans>A yes can fade within hours. One place takes them the same day, and one stands behind it.</Trans>}
      >
        <Trans>A place that is ready</Trans>
      </PageHeading>
      {cards.map((option) => (
        <PlaceCard
          key={option.id}
          option={option}
          planKey={key}
          timeZone={plan.logistics.timeZone}
          mayEdit={editTreatment.allowed}
        />
      ))}
      {others.length > 0 && (cards.length === 0 || others.length <= FEW ? rows : folded)}
      <div className="actions">
        {options.length > 1 && (
          <Link className="btn quiet small" to="/o/$organizationId/p/$planId/treatment/compare" params={key}>
            <Trans>Compare these places</Trans>
          </Link>
        )}
        {findFacilities.allowed && (
          <Link
            className={options.length === 0 ? 'btn' : 'btn quiet small'}
            to="/o/$organizationId/facilities"
            params={{ organizationId: key.organizationId }}
            search={{ plan: key.planId }}
          >
            <Icon name="search" small />
            <Trans>Find a place</Trans>
          </Link>
        )}
        {editTreatment.allowed && options.length > 0 && (
          <Link
            className="btn quiet small"
            to="/o/$organizationId/p/$planId/treatment"
            params={key}
            search={{ step: 'add' }}
          >
            <Trans>Write a place down</Trans>
          </Link>
        )}
      </div>
      {editTreatment.allowed && options.length === 0 && <AddTreatmentOption plan={plan} planKey={key} />}
      <SectionFindings section="treatment" />
      <DetoxNeed substances={plan.substances as Substance[]} planKey={key} />
    </>
  )
}
