import { SUPPORT_AREAS, SUPPORT_FUTURES, SUPPORT_TOPICS } from '@holdfast/domain/supports/topics'
import { z } from 'zod'
import { Can, Removed, id, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** What one participant pays or does for the loved one now, and what becomes of it (F27). */
export const Support = z
  .object({
    id: id(),
    participantId: id(),
    isMine: z.boolean(),
    topic: z.enum(SUPPORT_TOPICS),
    note: z.string(),
    becomes: z.enum(SUPPORT_FUTURES),
    version: version(),
    can: z.object({ edit: Can }),
  })
  .meta({ id: 'Support' })
/** Something that one participant pays or does for the loved one now (S1.11). */
export type Support = z.infer<typeof Support>

/** The gap finder: each area with who supports, who stops and what is left open. People are participants' ids. */
export const SupportMap = z
  .array(
    z.object({
      area: z.enum(SUPPORT_AREAS),
      label: z.string(),
      lines: z.array(
        z.object({
          topic: z.enum(SUPPORT_TOPICS),
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
  .meta({ id: 'SupportMap' })
/** Areas without lines are there, too: nobody has spoken about them yet (F27). */
export type SupportMap = z.infer<typeof SupportMap>

const supportParams = PlanParams.extend({ supportId: id() })
const fields = { note: text(300), becomes: z.enum(SUPPORT_FUTURES) }

/**
 * Each writes their own, the interventionist all, while the plan is drafted. The same topic twice is `rule-refused`.
 */
export const supportRoutes = namedRoutes('supports', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/supports',
    summary: 'Add a support that is given now',
    description: 'What a participant pays or does.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      participantId: id(),
      topic: z.enum(SUPPORT_TOPICS),
      note: fields.note.default(''),
      becomes: fields.becomes.default('undecided'),
    }),
    response: Support,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/supports/:supportId',
    summary: 'Change a support',
    access: 'case',
    params: supportParams,
    body: z.strictObject(fields).partial(),
    response: Support,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/supports/:supportId',
    summary: 'Remove a support',
    access: 'case',
    params: supportParams,
    response: Removed,
  }),
})
