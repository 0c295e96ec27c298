import type { Checklist } from '@holdfast/domain/checklists/checklist'
import { ChecklistCard } from './checklist-card.tsx'
import { usePlan } from '../../plan/use-plan.ts'

/** Some of the plan's lists, one below the other. */
export function PlanLists({ lists }: { lists: readonly Checklist[] }) {
  const { plan, key } = usePlan()
  return lists.map((list) => (
    <ChecklistCard
      key={list}
      list={list}
      items={plan.checklists}
      planKey={key}
      can={plan.can.editChecklists}
      people={plan.participants.filter(({ adult }) => adult)}
    />
  ))
}
