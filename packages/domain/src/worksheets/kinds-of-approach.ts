import type { Approach } from '../plan/approach.ts'
import { TEMPLATES } from './templates.ts'
import type { WorksheetKind } from './worksheet-kinds.ts'

// kinds of worksheet that people begin by themselves
const BEGUN_BY_PEOPLE: Readonly<Partial<Record<Approach, readonly WorksheetKind[]>>> = {
  craft: ['window'],
  arise: ['level_result'],
  systemic: ['roster_goal', 'recovery_plan'],
}

/** The kinds of worksheet that an approach works with, in the order of the screens; none before one is chosen. */
export function kindsOf(approach: Approach | null): WorksheetKind[] {
  if (approach === null) return []
  return [...new Set([...TEMPLATES[approach].map(({ kind }) => kind), ...(BEGUN_BY_PEOPLE[approach] ?? [])])]
}
