import { text } from '@holdfast/content/checklists'
import type { Source, Text } from '../text.ts'

/** The lists of a plan that somebody ticks (docs/practice.md 6, 7.1). */
export const CHECKLISTS = [
  'setting',
  'transport',
  'escort',
  'packing',
  'papers',
  'leave_children_pets',
  'exit',
] as const
/** One of the lists for the day and for leaving it (F41, F54). */
export type Checklist = (typeof CHECKLISTS)[number]

/** One thing to see to. `critical`: without it, somebody may come to harm or the way to treatment breaks. */
export type ChecklistEntry = { code: string; label: Text; why?: Text; critical: boolean; source: Source }

/** An item as the rules see it. */
export type ChecklistFacts = { list: Checklist; code: string | null; ownerId: string | null; done: boolean }

/** What each list is called, and what it is for. */
export const CHECKLIST_LABELS: Readonly<Record<Checklist, { name: Text; what: Text }>> = {
  setting: {
    name: text('checklist-labels.setting.name'),
    what: text('checklist-labels.setting.what'),
  },
  transport: {
    name: text('checklist-labels.transport.name'),
    what: text('checklist-labels.transport.what'),
  },
  escort: {
    name: text('checklist-labels.escort.name'),
    what: text('checklist-labels.escort.what'),
  },
  packing: {
    name: text('checklist-labels.packing.name'),
    what: text('checklist-labels.packing.what'),
  },
  papers: {
    name: text('checklist-labels.papers.name'),
    what: text('checklist-labels.papers.what'),
  },
  leave_children_pets: {
    name: text('checklist-labels.leave_children_pets.name'),
    what: text('checklist-labels.leave_children_pets.what'),
  },
  exit: {
    name: text('checklist-labels.exit.name'),
    what: text('checklist-labels.exit.what'),
  },
}
