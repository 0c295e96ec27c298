import { COACH_CATEGORIES } from '@holdfast/domain/coaching/categories'
import { SEVERITIES } from '@holdfast/domain/coaching/coach-rule'
import { MEASURE_HINTS } from '@holdfast/domain/coaching/measures'
import { SAFETY_TOPICS } from '@holdfast/domain/coaching/safety-cues'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { LOCALES } from '@holdfast/domain/text'
import { z } from 'zod'
import { optionalLine, text } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** What the coach says about one text. Nothing of it is kept anywhere, and none of it stands in anybody's way. */
export const CoachNotes = z
  .object({
    /** `false`: the text is in a language without rules, and was not checked. */
    checked: z.boolean(),
    notes: z.array(
      z.object({
        /** The same as long as the sentence is: for `dismissed-hints` of a statement. */
        id: z.string(),
        rule: z.string(),
        category: z.enum(COACH_CATEGORIES),
        /** `strong`: change it before it is shared · `warn`: think again · `hint`: worth a look. */
        severity: z.enum(SEVERITIES),
        quoted: z.boolean(),
        sentence: z.string(),
        noticed: z.string(),
        question: z.string(),
        better: z.string(),
      }),
    ),
    /** Danger belongs to the risk questions, not to style. */
    safety: z.array(
      z.object({ topic: z.enum(SAFETY_TOPICS), sentence: z.string(), says: z.string(), next: z.string() }),
    ),
    measures: z.object({
      wordCount: z.int(),
      minutes: z.number(),
      longestSentence: z.int(),
      events: z.int(),
      firstPerson: z.number().nullable(),
    }),
    suggestions: z.array(z.object({ hint: z.enum(MEASURE_HINTS), says: z.string() })),
  })
  .meta({ id: 'CoachNotes' })
/**
 * In the reader's language, in the order of the text; `minutes` are read aloud, `firstPerson` is a share from 0 to 1.
 */
export type CoachNotes = z.infer<typeof CoachNotes>

/** For anybody signed in. The text is neither kept nor logged (docs/practice.md 4.4). */
export const coachingRoutes = namedRoutes('coaching', {
  notes: route({
    method: 'POST',
    path: '/coach/notes',
    summary: 'Get language notes on a text',
    description: 'Nothing is stored.',
    access: 'session',
    body: z.strictObject({
      text: text(8000),
      part: z.enum([...STATEMENT_PARTS, 'consequence']),
      locale: z.enum(LOCALES),
      /** The chosen place, which the ask should name. */
      place: optionalLine(200).default(''),
    }),
    response: CoachNotes,
  }),
})
