import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { Link } from '@tanstack/react-router'
import type { PlanKey } from '../../plan/plan-key.ts'
import { ChoiceTag } from './choice-tag.tsx'
import { PlaceCalls, PlaceSummary } from './place-summary.tsx'

type Props = { option: TreatmentOption; planKey: PlanKey; timeZone: string; mayEdit: boolean }

/** A place that is ready, or stands behind it: what decides, its number, and what to ask on the phone. */
export function PlaceCard({ option, planKey, timeZone, mayEdit }: Props) {
  return (
    <article className="card" id={option.id}>
      <div className="row between">
        <h2>
          <Link
            to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId"
            params={{ ...planKey, treatmentOptionId: option.id }}
          >
            {option.name}
          </Link>
        </h2>
        <ChoiceTag choice={option.choice} />
      </div>
      <PlaceSummary option={option} timeZone={timeZone} brief={option.choice !== 'chosen'} />
      <PlaceCalls option={option} planKey={planKey} mayEdit={mayEdit} />
    </article>
  )
}
