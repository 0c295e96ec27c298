import type { FoundFacility } from '@holdfast/contracts/facilities'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { splitLevel } from '@holdfast/domain/facilities/facility'
import type { LevelOfCareCode } from '@holdfast/domain/treatment-options/treatment-option'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { OwnNames } from './offers.tsx'
import { FacilityFacts } from './facility-facts.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { place: FoundFacility; names: OwnNames; organizationId: string; planId: string | undefined }

const sayMiles = (miles: number): string => (miles < 10 ? miles.toFixed(1) : String(Math.round(miles)))

/** One place of the list, and the way into the plan. */
export function FacilityResult({ place, names, organizationId, planId }: Props) {
  return (
    <Card>
      <h3>
        <Link
          to="/o/$organizationId/facilities/$facilityId"
          params={{ organizationId, facilityId: place.id }}
          search={planId ? { plan: planId } : {}}
        >
          {place.name}
        </Link>
      </h3>
      {place.miles !== null && (
        <p>
          <Trans>About {sayMiles(place.miles)} miles away, as the crow flies</Trans>
        </p>
      )}
      <FacilityFacts place={place} names={names} />
      <div className="row">
        {planId && <AddToPlan place={place} planKey={{ organizationId, planId }} />}
        <Link
          className="button text"
          to="/o/$organizationId/facilities"
          params={{ organizationId }}
          search={{ nearId: place.id, ...(planId && { plan: planId }) }}
        >
          <Trans>Search around {place.name}</Trans>
        </Link>
      </div>
    </Card>
  )
}

/** Takes a place into the plan with what the directory knows of it. */
export function AddToPlan({
  place,
  planKey,
}: {
  place: Pick<FoundFacility, 'id' | 'name' | 'levels'>
  planKey: PlanKey
}) {
  const [level] = place.levels.map((one) => splitLevel(one).code as LevelOfCareCode)
  const add = usePlanMutation(treatmentOptionRoutes.create, planKey, () => ({
    body: { facilityId: place.id, levelOfCare: level ?? 'not_known' },
  }))
  if (add.isSuccess)
    return (
      <p role="status">
        <Trans>In the plan.</Trans>{' '}
        <Link to="/o/$organizationId/p/$planId/treatment" params={planKey}>
          <Trans>Go to the treatment places</Trans>
        </Link>
      </p>
    )
  return (
    <>
      <Button busy={add.isPending} onClick={() => add.mutate()}>
        <Trans>
          Add to this plan<span className="visually-hidden">: {place.name}</span>
        </Trans>
      </Button>
      <ProblemNotice error={add.error} />
    </>
  )
}
