import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'
import type { WorksheetKind } from './worksheet-kinds.ts'
import { FAMILY_WORKSHEETS } from './family-worksheets.ts'
import { MEETING_WORKSHEETS } from './meeting-worksheets.ts'

/** One line of a worksheet: what is asked, and whether the worksheet is incomplete without it. */
export type WorksheetField = { id: string; label: Text; hint?: Text; needed: boolean }

/** What a kind of worksheet is: its fields, whether it has a date and an owner, and how many a plan may hold. */
export type Worksheet = {
  label: Text
  what: Text
  fields: readonly WorksheetField[]
  dated: boolean
  owned: boolean
  most: number
  /** Kept while the plan is lived: written also when the plan is locked. */
  log: boolean
  source: Source
}

/** Every kind of worksheet that an approach works with (docs/practice.md 2.1 to 2.4). */
export const WORKSHEETS: Readonly<Record<WorksheetKind, Worksheet>> = content('worksheets', {
  ...FAMILY_WORKSHEETS,
  ...MEETING_WORKSHEETS,
})

/** A worksheet without its words, as the rules see it. */
export type WorksheetFacts = Readonly<{
  kind: WorksheetKind
  complete: boolean
  ownerId: string | null
}>

/** Whether everything that a worksheet needs has been written: its needed lines, its date, its owner. */
export function isComplete(
  kind: WorksheetKind,
  { fields, on, ownerId }: { fields: Readonly<Record<string, string>>; on: string | null; ownerId: string | null },
): boolean {
  const { fields: asked, dated, owned } = WORKSHEETS[kind]
  return (
    asked.every(({ id, needed }) => !needed || (fields[id] ?? '').trim() !== '') &&
    (!dated || on !== null) &&
    (!owned || ownerId !== null)
  )
}
