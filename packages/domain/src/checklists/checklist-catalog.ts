import { EXIT_LIST, LEAVE_LIST, PACKING_LIST, PAPERS_LIST } from './belongings-lists.ts'
import type { Checklist, ChecklistEntry } from './checklist.ts'
import { SETTING_LIST } from './setting-list.ts'
import { ESCORT_LIST, TRANSPORT_LIST } from './travel-lists.ts'

/** What each list holds to begin with (docs/practice.md 6, 7.1). */
export const CHECKLIST_CATALOG: Readonly<Record<Checklist, readonly ChecklistEntry[]>> = {
  setting: SETTING_LIST,
  transport: TRANSPORT_LIST,
  escort: ESCORT_LIST,
  packing: PACKING_LIST,
  papers: PAPERS_LIST,
  leave_children_pets: LEAVE_LIST,
  exit: EXIT_LIST,
}

/**
 * The catalog's words for an item; undefined for an item that the family wrote itself (null) and for a code that is gone.
 */
export const checklistEntry = (list: Checklist, code: string | null): ChecklistEntry | undefined =>
  CHECKLIST_CATALOG[list].find((entry) => entry.code === code)
