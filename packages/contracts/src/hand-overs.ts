import { HAND_OVER_STATES } from '@holdfast/domain/hand-overs/hand-over'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, date, id, page, paging, text, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

/** One practitioner asks another to look after the case (F7). */
export const HandOver = z
  .object({
    id: id(),
    from: z.string(),
    to: z.string(),
    note: z.string(),
    startsOn: date().nullable(),
    until: date().nullable(),
    state: z.enum(HAND_OVER_STATES),
    askedAt: time(),
    acceptedAt: time().nullable(),
    declinedAt: time().nullable(),
    version: version(),
    can: z.object({ answer: Can, withdraw: Can }),
  })
  .meta({ id: 'HandOver' })
/** `startsOn` is the first day, null for at once; `until` the last one, null for good: then the case is back where it was before. */
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
    description: 'For good or for a time. Open tasks go along while it holds.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({
      toMemberId: id(),
      note: text(1000).default(''),
      startsOn: date().nullable().default(null),
      until: date().nullable().default(null),
    }),
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
  withdraw: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/cases/:caseId/hand-overs/:handOverId',
    summary: 'Withdraw a hand-over',
    description:
      'By whoever asked: before the answer, or to come back early. The case and its open tasks are theirs again.',
    access: 'case',
    params: handOverParams,
    response: HandOver,
    problems: ['rule-refused'],
  }),
  waiting: route({
    method: 'GET',
    path: '/organizations/:organizationId/hand-overs',
    summary: 'List the hand-overs that wait for you',
    description: 'Of all your cases: those that somebody asks of you.',
    access: 'organization',
    params: OrganizationParams,
    query: paging(50),
    response: page(z.object({ caseId: id(), alias: z.string(), handOver: HandOver })),
  }),
})
