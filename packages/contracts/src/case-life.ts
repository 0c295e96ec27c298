import { CASE_STAGES } from '@holdfast/domain/case-stages/case-stage'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, date, id, page, paging, text, time, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** Where the case stands, who moved it there, and when (F2). */
export const CaseStage = z
  .object({
    id: id(),
    stage: z.enum(CASE_STAGES),
    note: z.string(),
    by: z.string(),
    at: time(),
  })
  .meta({ id: 'CaseStage' })
/** A move stays in the list for good; a wrong one is followed by another. */
export type CaseStage = z.infer<typeof CaseStage>

/** Everyone but helpers sees the stages; those who lead move the case, to any stage (F2). */
export const caseStageRoutes = namedRoutes('caseStages', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/stages',
    summary: 'List the stages of a case',
    description: 'Newest first, with the stage that the newest plan suggests.',
    access: 'case',
    params: CaseParams,
    query: paging(200),
    response: page(CaseStage).extend({ suggested: z.enum(CASE_STAGES), can: z.object({ move: Can }) }),
  }),
  move: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/stages',
    summary: 'Move a case to another stage',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({ stage: z.enum(CASE_STAGES), note: text(500).default('') }),
    response: CaseStage,
  }),
})

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
