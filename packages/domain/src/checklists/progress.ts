import { CHECKLIST_CATALOG } from './checklist-catalog.ts'
import type { Checklist, ChecklistFacts } from './checklist.ts'

/** How far a list is: what is ticked, what has nobody to see to it, and which critical entries are open. */
export function checklistProgress(list: Checklist, items: readonly ChecklistFacts[]) {
  const own = items.filter((item) => item.list === list)
  const openCritical = CHECKLIST_CATALOG[list]
    .filter(({ critical, code }) => critical && !own.some((item) => item.code === code && item.done))
    .map(({ code }) => code)
  return {
    total: own.length,
    done: own.filter((item) => item.done).length,
    withoutOwner: own.filter((item) => !item.done && item.ownerId === null).length,
    openCritical,
  }
}

/** Whether one entry of a list is ticked. */
export const isTicked = (items: readonly ChecklistFacts[], list: Checklist, code: string): boolean =>
  items.some((item) => item.list === list && item.code === code && item.done)
