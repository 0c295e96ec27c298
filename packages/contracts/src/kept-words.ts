import { STANCES } from '@holdfast/domain/consequences/consequence'
import { z } from 'zod'
import { date, id, page, paging, time } from './fields.ts'
import { namedRoutes, route } from './route.ts'
import { StatementParts } from './statements.ts'

/**
 * What else is kept: entries of the family history, notes about people, safety answers, accounts of the review, words of a check-in, reasons for "not this day"; the own page, the own
 * day, what one pays or does now; and answers to consequences of others, by their stance.
 */
export const KEPT_KINDS = [
  'family_history',
  'note',
  'safety_answers',
  'account',
  'check_in',
  'vote',
  'own_page',
  'own_day',
  'enabling_support',
  ...STANCES,
] as const

/** What somebody had written in a plan, or a case, when they were taken out of it: theirs alone, to read and to take along. */
export const KeptWords = z
  .object({
    id: id(),
    keptAt: time(),
    /** Every version of their letter, oldest first. */
    letter: z.array(z.object({ version: z.int(), savedAt: time(), parts: StatementParts })),
    consequences: z.array(
      z.object({
        iWill: z.string(),
        removesOrProtects: z.string(),
        startsOn: date().nullable(),
        liftedWhen: z.string(),
        standingOffer: z.string(),
      }),
    ),
    /** What they wrote for themselves or for the professionals beside it, oldest first. */
    others: z.array(z.object({ kind: z.enum(KEPT_KINDS), words: z.string(), writtenAt: time() })),
  })
  .meta({ id: 'KeptWords' })
/** Nobody else reads it, and nothing changes it. */
export type KeptWords = z.infer<typeof KeptWords>

/** Only ever one's own, wherever it was written, also after access to the case has ended. */
export const keptWordsRoutes = namedRoutes('keptWords', {
  list: route({
    method: 'GET',
    path: '/kept-words',
    summary: 'List what you wrote in plans that you were taken out of',
    description:
      'Your letters with their versions, your consequences, and what you wrote for yourself or the professionals; newest first.',
    access: 'session',
    query: paging(50),
    response: page(KeptWords),
  }),
})
