import { ENABLING_AREAS, ENABLING_FUTURES } from '@holdfast/domain/enabling/enabling-topics'
import { z } from 'zod'
import { Can, Removed, id, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { enablingTopicCode } from './code-lists.ts'

/** What one participant pays or does for the loved one now, and what becomes of it (F27). */
export const EnablingSupport = z
  .object({
    id: id(),
    participantId: id(),
    isMine: z.boolean(),
    topic: enablingTopicCode,
    note: z.string(),
    becomes: z.enum(ENABLING_FUTURES),
    version: version(),
    can: z.object({ edit: Can }),
  })
  .meta({ id: 'EnablingSupport' })
/** Something that one participant pays or does for the loved one now (S1.11). */
export type EnablingSupport = z.infer<typeof EnablingSupport>

/** The gap finder: each area with who supports, who stops and what is left open. People are participants' ids. */
export const EnablingMap = z
  .array(
    z.object({
      area: z.enum(ENABLING_AREAS),
      label: z.string(),
      lines: z.array(
        z.object({
          topic: enablingTopicCode,
          label: z.string(),
          state: z.enum(['contradicted', 'open', 'ends', 'stays']),
          givers: z.array(id()),
          ending: z.array(id()),
          keeping: z.array(id()),
          open: z.array(id()),
        }),
      ),
    }),
  )
  .meta({ id: 'EnablingMap' })
/** Areas without lines are there, too: nobody has spoken about them yet (F27). */
export type EnablingMap = z.infer<typeof EnablingMap>

const supportParams = PlanParams.extend({ enablingSupportId: id() })
const fields = { note: text(300), becomes: z.enum(ENABLING_FUTURES) }

/**
 * Each writes their own, the interventionist all, while the plan is drafted. The same topic twice is `rule-refused`.
 */
export const enablingRoutes = namedRoutes('enabling', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/enabling-supports',
    summary: 'Add a support that is given now',
    description: 'What a participant pays or does.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      participantId: id(),
      topic: enablingTopicCode,
      note: fields.note.default(''),
      becomes: fields.becomes.default('undecided'),
    }),
    response: EnablingSupport,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/enabling-supports/:enablingSupportId',
    summary: 'Change a support',
    access: 'case',
    params: supportParams,
    body: z.strictObject(fields).partial(),
    response: EnablingSupport,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/enabling-supports/:enablingSupportId',
    summary: 'Remove a support',
    access: 'case',
    params: supportParams,
    response: Removed,
  }),
})
