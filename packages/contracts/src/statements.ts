import { AUDIENCES } from '@holdfast/domain/comments/comment-subjects'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { z } from 'zod'
import { Can, date, id, page, someText, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

const partsOf = <S extends z.ZodType>(schema: S) =>
  z.strictObject(
    Object.fromEntries(STATEMENT_PARTS.map((part) => [part, schema])) as Record<(typeof STATEMENT_PARTS)[number], S>,
  )

/** The guided parts, each as its author typed it (docs/practice.md 4.1). */
export const StatementParts = partsOf(text(4000)).meta({ id: 'StatementParts' })
/** An empty part is not written yet. */
export type StatementParts = z.infer<typeof StatementParts>

/** A statement as this reader may see it: `parts` is null while its author keeps it private. */
export const Statement = z
  .object({
    id: id(),
    participantId: id(),
    isMine: z.boolean(),
    sharing: z.enum(AUDIENCES),
    parts: StatementParts.nullable(),
    missingParts: z.array(z.enum(STATEMENT_PARTS)),
    wordCount: z.int(),
    /** Minutes aloud, at the pace of docs/practice.md 4.2. */
    minutes: z.number(),
    savedAt: time(),
    /** The participant who reads it aloud and was given the words by its author. */
    releasedToId: id().nullable(),
    /** Who writes it in the name of somebody without access of their own, who said yes to that, and on which day. */
    inName: z.object({ by: z.string(), yesBy: z.string(), yesOn: date() }).nullable(),
    /** Notes of the coach that its author leaves as they are; null with the words. */
    dismissedHints: z.array(z.object({ noteId: z.string(), reason: z.string() })).nullable(),
    version: version(),
    can: z.object({ edit: Can, share: Can, writeInName: Can }),
  })
  .meta({ id: 'Statement' })
/** Everybody sees that it is there and how far it is; its words only as its author shared them (F22). */
export type Statement = z.infer<typeof Statement>

/** Why the speakers stand in their order, and who has the last word (F23). */
export const SpeakingOrder = z
  .object({ whyFirst: z.string(), whyLast: z.string(), lastWordId: id().nullable() })
  .meta({ id: 'SpeakingOrder' })
/** Reasons are empty, and the last word null, until somebody has set them. */
export type SpeakingOrder = z.infer<typeof SpeakingOrder>

const statementParams = PlanParams.extend({ statementId: id() })

/**
 * Authors write and share, while the plan is drafted. Nobody writes for somebody else, but for those who have no access of their
 * own, with their yes. The case leads set the order (F23).
 */
export const statementRoutes = namedRoutes('statements', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/statements/:statementId',
    summary: 'Get a statement',
    description: 'With its text where it is shared with you.',
    access: 'case',
    opens: 'statement.viewed',
    params: statementParams,
    response: Statement,
  }),
  write: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/statements/:statementId',
    summary: 'Save parts of your statement',
    description: 'Saves within one sitting update its version; a pause of 15 minutes begins the next.',
    access: 'case',
    params: statementParams,
    body: StatementParts.partial(),
    response: Statement,
  }),
  share: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/statements/:statementId/sharing',
    summary: 'Share your statement',
    description: 'With nobody, with the coach, or with the group.',
    access: 'case',
    params: statementParams,
    body: z.strictObject({ sharing: z.enum(AUDIENCES) }),
    response: Statement,
  }),
  release: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/statements/:statementId/release',
    summary: 'Give your words to whoever reads them aloud',
    description: 'For somebody whose letter is read by another participant. A new reader has to be given them anew.',
    access: 'case',
    params: statementParams,
    body: z.strictObject({ released: z.boolean() }),
    response: Statement,
    problems: ['rule-refused'],
  }),
  writeInName: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/statements/:statementId/writer',
    summary: 'Write a letter in the name of somebody else',
    description:
      'For a child, or anybody else without access of their own, with their yes. By the case leads or whoever reads the letter; the letter is theirs from then on.',
    access: 'case',
    params: statementParams,
    body: z.strictObject({ yesBy: someText(200), yesOn: date() }),
    response: Statement,
    problems: ['rule-refused'],
  }),
  dismissHint: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/statements/:statementId/dismissed-hints',
    summary: 'Dismiss a language note',
    description: 'Keeps the wording. A reason is optional.',
    access: 'case',
    status: 201,
    params: statementParams,
    body: z.strictObject({
      noteId: z.string().regex(/^[a-z_]{1,40}:[a-z0-9]{1,10}$/, 'is not the id of a note'),
      reason: text(300).default(''),
    }),
    response: Statement,
  }),
  versions: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/statements/:statementId/versions',
    summary: 'List earlier versions of your statement',
    description: 'One for each sitting, newest first.',
    access: 'case',
    params: statementParams,
    query: z.strictObject({
      cursor: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    response: page(z.object({ version: version(), savedAt: time(), parts: StatementParts })),
  }),
  order: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/speaking-order',
    summary: 'Set the speaking order',
    description: 'Whoever is not named does not speak. `If-Match` is the version of the plan.',
    access: 'case',
    params: PlanParams,
    body: z.strictObject({
      participantIds: z.array(id()).max(30),
      whyFirst: text(300).optional(),
      whyLast: text(300).optional(),
      /** Who says the last words, after the last letter: the question, once. */
      lastWordId: id().nullable().optional(),
    }),
    response: SpeakingOrder.extend({ participantIds: z.array(id()), version: version() }),
    problems: ['rule-refused'],
  }),
})
