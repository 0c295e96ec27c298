import { REACTIONS } from '@holdfast/domain/outcomes/outcome'
import { LED_BY } from '@holdfast/domain/prior-attempts/prior-attempt'
import { CAUSES } from '@holdfast/domain/reviews/causes'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, Removed, id, page, paging, text, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'
import { approachCode, causeCode, decisionCode, meetingResultCode } from './code-lists.ts'

const fields = {
  /** A year, or a year and a month. */
  happened: z.string().regex(/^((19|20)\d\d(-(0[1-9]|1[0-2]))?)?$/, 'must be a year, or a year and a month'),
  approach: approachCode.nullable(),
  announced: z.boolean().nullable(),
  ledBy: z.enum(LED_BY),
  meetingResult: meetingResultCode,
  decision: decisionCode,
  reactions: z.array(z.enum(REACTIONS)).max(REACTIONS.length),
  causes: z.array(causeCode).max(CAUSES.length),
  whatHelped: text(2000),
  whatWasSaid: text(2000),
}

/** An attempt made before Holdfast, or elsewhere, with what can be learned from it (S3.1, F4). */
export const PriorAttempt = z
  .object({
    id: id(),
    ...fields,
    version: version(),
    can: z.object({ edit: Can }),
  })
  .meta({ id: 'PriorAttempt' })
/** `happened` is empty, `approach` and `announced` null, where nobody knows any more. */
export type PriorAttempt = z.infer<typeof PriorAttempt>

const priorAttemptParams = CaseParams.extend({ priorAttemptId: id() })

/** For the case leads, at any time of the case. Parts that cannot be true together are `rule-refused`. */
export const priorAttemptRoutes = namedRoutes('priorAttempts', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/prior-attempts',
    summary: 'List earlier attempts',
    description: 'Those made before Holdfast or elsewhere, newest first.',
    access: 'case',
    params: CaseParams,
    query: paging(200),
    response: page(PriorAttempt),
  }),
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/prior-attempts',
    summary: 'Add an earlier attempt',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({
      ...fields,
      happened: fields.happened.default(''),
      approach: fields.approach.default(null),
      announced: fields.announced.default(null),
      ledBy: fields.ledBy.default('not_known'),
      reactions: fields.reactions.default([]),
      causes: fields.causes.default([]),
      whatHelped: fields.whatHelped.default(''),
      whatWasSaid: fields.whatWasSaid.default(''),
    }),
    response: PriorAttempt,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/cases/:caseId/prior-attempts/:priorAttemptId',
    summary: 'Change an earlier attempt',
    access: 'case',
    params: priorAttemptParams,
    body: z.strictObject(fields).partial(),
    response: PriorAttempt,
    problems: ['rule-refused'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/cases/:caseId/prior-attempts/:priorAttemptId',
    summary: 'Delete an earlier attempt',
    description: 'This cannot be undone.',
    access: 'case',
    params: priorAttemptParams,
    response: Removed,
  }),
})
