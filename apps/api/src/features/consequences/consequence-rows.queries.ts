import { hash } from 'node:crypto'
import type { Hazard } from '@holdfast/domain/consequences/hazard'
import { type Wording, wordedText } from '@holdfast/domain/consequences/wording'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { Consequence, ConsequenceReview } from '../../db/generated/client.ts'

/** What belongs to a consequence wherever it is read. */
export const consequenceParts = {
  include: { stances: true, reviews: { orderBy: { at: 'asc' } }, _count: { select: { wordings: true } } },
} as const

/** The dangers that a professional has signed in the present words, and who did. */
export const signedHazardsOf = (row: { wordingVersion: number; reviews: ConsequenceReview[] }) =>
  row.reviews
    .filter((review) => review.wordingVersion === row.wordingVersion)
    .flatMap((review) => review.hazards.map((code) => ({ code: code as Hazard, review })))

/** The stored words, or new ones with a day as it was typed. */
type Words = Pick<Consequence, Exclude<keyof Wording, 'startsOn'>> & { startsOn: Date | string | null }

/** SHA-256 of one wording, in hexadecimal: whoever answers, answers to these words. */
export const textHashOf = (row: Words): string => {
  const startsOn = row.startsOn instanceof Date ? toIsoDate(row.startsOn) : row.startsOn
  return hash('sha256', wordedText({ ...row, startsOn } as Wording))
}
