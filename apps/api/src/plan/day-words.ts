import type { DayWords } from '@holdfast/domain/plan/plan-facts'
import type { PlanRows } from './plan-rows.ts'

/** Everything in the plan that says what is done or spoken on the day, with the place where it is corrected. */
export function dayWordsOf(rows: PlanRows): DayWords[] {
  const { contingencies, excuses, sobrietyPlan, logistics, checklistItems, rehearsals } = rows
  const at = (place: DayWords['place'], subjectId: string | null, words: string): DayWords => ({
    place,
    subjectId,
    words,
  })
  return [
    ...contingencies.flatMap(({ id, text, afterwards }) => [
      at('answer', id, text),
      at('after_answer', id, afterwards),
    ]),
    ...excuses.flatMap(({ id, answer, beforehand }) => [
      at('excuse', id, answer),
      at('excuse_beforehand', id, beforehand),
    ]),
    at('wait_plan', null, sobrietyPlan?.waitPlan ?? ''),
    at('if_postponed', null, sobrietyPlan?.ifPostponed ?? ''),
    at('logistics', null, logistics?.notes ?? ''),
    // what is done with the empty home is no matter of the day: its doors are locked
    ...checklistItems
      .filter(({ list }) => list !== 'leave_children_pets')
      .map(({ list, label, note }) => at('list', `list-${list}`, `${label}\n${note}`)),
    ...rehearsals.flatMap(({ id, notes }) =>
      notes.map(({ what, change }) => at('rehearsal', id, `${what}\n${change}`)),
    ),
  ]
}
