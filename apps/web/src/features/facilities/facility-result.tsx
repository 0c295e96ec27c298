import type { FoundFacility } from '@holdfast/contracts/facilities'
import { distanceIn, placeLine, unitOf } from '@holdfast/domain/facilities/place-format'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AddToPlan } from './add-to-plan.tsx'
import type { FacilitySearch } from './facilities.queries.ts'
import { forPlan, planKeyOf } from './facility-search.ts'
import { CallLink } from './call-link.tsx'
import { useCountry } from './use-country.ts'

type Props = { place: FoundFacility; organizationId: string; search: FacilitySearch }

/** One place of the list: where it is, its number, and the way into the plan; all else stands on its own page. */
export function FacilityResult({ place, organizationId, search }: Props) {
  const planKey = planKeyOf(organizationId, search)
  const country = useCountry(organizationId)
  const far = distanceIn(country, place.miles ?? 0)
  const phone = place.intakePhone || place.phone
  return (
    <li className="found stack">
      <div>
        <h3>
          <Link
            to="/o/$organizationId/facilities/$facilityId"
            params={{ organizationId, facilityId: place.id }}
            search={forPlan(search)}
          >
            {place.name}
          </Link>
        </h3>
        <p className="small soft">
          {placeLine(place, country)}
          {place.miles !== null && (
            <>
              {' · '}
              {unitOf(country) === 'mile' ? (
                <Trans>About {far} miles away, in a straight line</Trans>
              ) : (
                <Trans>About {far} km away, in a straight line</Trans>
              )}
            </>
          )}
          {search.zip && place.latitude === null && (
            <>
              {' · '}
              <Trans>In this ZIP area or near it; how far away is not known.</Trans>
            </>
          )}
        </p>
      </div>
      <div className="row">
        {phone && <CallLink phone={phone} />}
        {planKey && <AddToPlan place={place} organizationId={organizationId} planKey={planKey} />}
        {place.levels.length === 0 && (
          <span className="tag">
            <Trans>Level of care not known</Trans>
          </span>
        )}
      </div>
    </li>
  )
}
