import type { Hazard } from '@holdfast/domain/consequences/hazard'
import type { ConsequenceReview } from '../../db/generated/client.ts'

/** What belongs to a consequence wherever it is read. */
export const consequenceParts = {
  include: { stances: true, reviews: { orderBy: { at: 'asc' } }, _count: { select: { wordings: true } } },
} as const

/** The dangers that a professional has signed in the present words, and who did. */
export const signedHazardsOf = (row: { wordingVersion: number; reviews: ConsequenceReview[] }) =>
  row.reviews
    .filter((review) => review.wordingVersion === row.wordingVersion)
    .flatMap((review) => review.hazards.map((code) => ({ code: code as Hazard, review })))
