import type { Facility } from '@holdfast/contracts/facilities'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { splitLevel } from '@holdfast/domain/facilities/facility'
import type { LevelOfCareCode } from '@holdfast/domain/treatment-options/treatment-option'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { Button } from '../../ui/button.tsx'
import { copyFacility } from './copy-facility.ts'

type Props = { place: Facility; organizationId: string; planKey: PlanKey }

/**
 * Takes a place into the plan with what the directory knows of it. From the directory of another organization it is copied into that
 * of the plan first.
 */
export function AddToPlan({ place, organizationId, planKey }: Props) {
  const [level] = place.levels.map((one) => splitLevel(one).code as LevelOfCareCode)
  const isElsewhere = planKey.organizationId !== organizationId
  const add = useMutation({
    mutationFn: async () => {
      const { id: facilityId } = isElsewhere ? await copyFacility(place, planKey.organizationId) : place
      return changePlan(planKey, treatmentOptionRoutes.create, {
        body: { facilityId, levelOfCare: level ?? 'not_known' },
      })
    },
    onSuccess: () => refreshPlan(planKey.planId),
  })
  if (add.isSuccess)
    return (
      <p role="status">
        {isElsewhere ? <Trans>In the plan, and in the directory of the family.</Trans> : <Trans>In the plan.</Trans>}{' '}
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
