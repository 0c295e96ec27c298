import type { FoundFacility } from '@holdfast/contracts/facilities'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Card } from '../../ui/card.tsx'
import { AddToPlan } from './add-to-plan.tsx'
import type { FacilitySearch } from './facilities.queries.ts'
import { forPlan, planKeyOf } from './facility-search.ts'
import type { OwnNames } from './offers.tsx'
import { FacilityFacts } from './facility-facts.tsx'

type Props = { place: FoundFacility; names: OwnNames; organizationId: string; search: FacilitySearch }

const sayMiles = (miles: number): string => (miles < 10 ? miles.toFixed(1) : String(Math.round(miles)))

/** One place of the list, and the way into the plan. */
export function FacilityResult({ place, names, organizationId, search }: Props) {
  const planKey = planKeyOf(organizationId, search)
  return (
    <Card>
      <h3>
        <Link
          to="/o/$organizationId/facilities/$facilityId"
          params={{ organizationId, facilityId: place.id }}
          search={forPlan(search)}
        >
          {place.name}
        </Link>
      </h3>
      {place.miles !== null && (
        <p>
          <Trans>About {sayMiles(place.miles)} miles away, in a straight line</Trans>
        </p>
      )}
      {search.zip && place.latitude === null && (
        <p>
          <Trans>In this ZIP area or near it; how far away is not known.</Trans>
        </p>
      )}
      <FacilityFacts place={place} names={names} />
      <div className="row">
        {planKey && <AddToPlan place={place} organizationId={organizationId} planKey={planKey} />}
        {place.latitude !== null && (
          <Link
            className="btn plain"
            to="/o/$organizationId/facilities"
            params={{ organizationId }}
            search={{ nearId: place.id, ...forPlan(search) }}
          >
            <Trans>Search around {place.name}</Trans>
          </Link>
        )}
      </div>
    </Card>
  )
}
