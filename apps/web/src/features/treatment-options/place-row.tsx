import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { useBedFact } from './place-facts.tsx'

type Props = { option: TreatmentOption; plan: Workspace; planKey: PlanKey }

/** A place that is neither chosen nor the backup, as a row: its bed, and how many favor it. */
export function PlaceRow({ option, plan, planKey }: Props) {
  const bed = useBedFact(plan.logistics.timeZone)(option)
  const favoring = plan.treatmentPreferences.filter(({ treatmentOptionId }) => treatmentOptionId === option.id).length
  return (
    <Link
      className="task"
      to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId"
      params={{ ...planKey, treatmentOptionId: option.id }}
    >
      <StatusMark state={bed.state} quiet />
      <span>
        <b>{option.name}</b>
        <span className="meta">
          {bed.words}
          {favoring > 0 && (
            <>
              {' · '}
              <Plural value={favoring} one="# favors it" other="# favor it" />
            </>
          )}
        </span>
      </span>
      <Icon name="chevron-right" small flip />
    </Link>
  )
}
