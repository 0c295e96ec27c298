import { CASE_STAGES } from '@holdfast/domain/case-stages/case-stage'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, id, page, paging, text, time } from './fields.ts'
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

/** Everyone but helpers sees the stages; the case leads move the case, to any stage (F2). */
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
