import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, date, id, page, paging, text, time, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** One practitioner asks another to look after the case (F7). */
export const HandOver = z
  .object({
    id: id(),
    from: z.string(),
    to: z.string(),
    note: z.string(),
    until: date().nullable(),
    askedAt: time(),
    acceptedAt: time().nullable(),
    declinedAt: time().nullable(),
    version: version(),
    can: z.object({ answer: Can }),
  })
  .meta({ id: 'HandOver' })
/** Pending while both `acceptedAt` and `declinedAt` are null; `until` is the last day, null for good. */
export type HandOver = z.infer<typeof HandOver>

const handOverParams = CaseParams.extend({ handOverId: id() })

/**
 * Interventionists hand over to each other, and only the receiver answers (F7); the lead may read. Refusals are
 * `rule-refused`.
 */
export const handOverRoutes = namedRoutes('handOvers', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/hand-overs',
    summary: 'List the hand-overs of a case',
    description: 'Newest first; `responsible` is the interventionist who looks after the case now.',
    access: 'case',
    params: CaseParams,
    query: paging(200),
    response: page(HandOver).extend({ responsible: z.string().nullable(), can: z.object({ ask: Can }) }),
  }),
  ask: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/hand-overs',
    summary: 'Ask another interventionist to take over a case',
    description: 'For good, or until a day.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({ toMemberId: id(), note: text(1000).default(''), until: date().nullable().default(null) }),
    response: HandOver,
    problems: ['rule-refused'],
  }),
  answer: route({
    method: 'PUT',
    path: '/organizations/:organizationId/cases/:caseId/hand-overs/:handOverId/answer',
    summary: 'Accept or decline a hand-over',
    access: 'case',
    params: handOverParams,
    body: z.strictObject({ accepted: z.boolean() }),
    response: HandOver,
    problems: ['rule-refused'],
  }),
})
