import { content } from '../content/content.ts'
import { ANSWER_ENTRIES } from './catalog-answers.ts'
import type { CatalogEntry } from './catalog-entry.ts'
import { GROUP_ENTRIES } from './catalog-group.ts'
import { SAFETY_ENTRIES } from './catalog-safety.ts'

const numberOf = ({ code }: CatalogEntry): number => Number(code.slice(1))

/** All scenarios, C1 to C30 (docs/practice.md 8). */
export const CONTINGENCY_CATALOG: readonly CatalogEntry[] = content(
  'contingencies',
  [...SAFETY_ENTRIES, ...ANSWER_ENTRIES, ...GROUP_ENTRIES].toSorted((a, b) => numberOf(a) - numberOf(b)),
)

/** A scenario by its code (`C1`); undefined for a code that the catalog does not have. */
export const catalogEntry = (code: string): CatalogEntry | undefined =>
  CONTINGENCY_CATALOG.find((one) => one.code === code)
