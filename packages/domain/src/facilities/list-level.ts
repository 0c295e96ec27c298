import { LEVELS_OF_CARE } from '../treatment-options/treatment-option.ts'
import type { EditionLevel } from './facility.ts'

/** The levels that a list names for a place, and the words that name none. */
export type ListLevels = { levels: EditionLevel[]; unknown: string[] }

/**
 * Reads the cell of a list that names levels of care, such as `3.7`, `ASAM 3.5; 2.1` or `Nivel 3.1`. A list does not say which
 * edition it means, so a level stands for each edition that has it (docs/practice.md 1.2).
 */
export function readListLevels(cell: string): ListLevels {
  const parts = cell
    .split(/[,;/|&]|\band\b|\by\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.map((part) => ({ part, levels: levelsOf(part) }))
  return {
    levels: [...new Set(read.flatMap(({ levels }) => levels))],
    unknown: read.filter(({ levels }) => levels.length === 0).map(({ part }) => part),
  }
}

function levelsOf(part: string): EditionLevel[] {
  const code = part
    .replace(/^(asam|levels?|niveles|nivel|loc)\b[\s:]*/i, '')
    .replace(/^(levels?|niveles|nivel)\b[\s:]*/i, '')
    .trim()
    .toUpperCase()
  const level = LEVELS_OF_CARE.find((one) => one.code === code)
  return level ? level.editions.map((edition): EditionLevel => `${edition}:${level.code}`) : []
}
