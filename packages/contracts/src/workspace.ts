import { z } from 'zod'
import { PlanBasics, PlanCan, PlanParams, Readiness, StepRecord } from './plans.ts'
import { Participant } from './participants.ts'
import { Statement } from './statements.ts'
import { id } from './fields.ts'
import { route } from './route.ts'

/** The whole plan in one answer, each part as this reader may see it. */
export const Workspace = PlanBasics.extend({
  caseAlias: z.string(),
  isSample: z.boolean(),
  me: z.object({ memberId: id(), role: z.string(), participantId: id().nullable() }),
  participants: z.array(Participant),
  statements: z.array(Statement),
  steps: z.array(StepRecord),
  readiness: Readiness,
  can: PlanCan,
})
export type Workspace = z.infer<typeof Workspace>

export const workspaceRoutes = {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId',
    tag: 'Plans',
    summary: 'The whole workspace of a plan in one answer',
    access: 'case',
    params: PlanParams,
    response: Workspace,
  }),
}
