import { CASE_STAGES } from '@holdfast/domain/case-stages/case-stage'
import { CASELOAD_SCOPES, FORGOTTEN_REASONS } from '@holdfast/domain/caseload/caseload'
import { CASE_ROLES } from '@holdfast/domain/permissions/roles'
import { PLAN_STATUSES } from '@holdfast/domain/plan/plan-status'
import { RISK_LEVELS } from '@holdfast/domain/risk-assessments/risk'
import { z } from 'zod'
import { date, id, page, paging, text, time, timeZone } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { PathTask } from './path.ts'
import { namedRoutes, route } from './route.ts'

/** A case as it stands for one of its members: the day, the danger, their next step, and whom it waits for. */
export const CaseloadItem = z
  .object({
    id: id(),
    alias: z.string(),
    myRole: z.enum(CASE_ROLES),
    stage: z.enum(CASE_STAGES).nullable(),
    /** The newest plan. */
    plan: z
      .object({
        id: id(),
        attemptNumber: z.int(),
        status: z.enum(PLAN_STATUSES),
        startsAt: time().nullable(),
        timeZone: timeZone(),
      })
      .nullable(),
    /** Null where nothing was asked, and for those who do not read it. */
    risk: z.object({ level: z.enum(RISK_LEVELS), asked: z.int(), complete: z.boolean() }).nullable(),
    next: PathTask.nullable(),
    waitingFor: z.array(z.object({ name: z.string(), title: z.string() })),
    overdueSince: time().nullable(),
    lastContactAt: time().nullable(),
    responsible: z.string().nullable(),
    isMine: z.boolean(),
  })
  .meta({ id: 'CaseloadItem' })
/** `isMine`: the reader looks after it; `next` is theirs to do. */
export type CaseloadItem = z.infer<typeof CaseloadItem>

/** A case as those who run the practice see it: that it is there, who looks after it, and why it may be forgotten. */
export const CaseOverview = z
  .object({
    id: id(),
    openedOn: date(),
    stage: z.enum(CASE_STAGES).nullable(),
    responsible: z.string().nullable(),
    lastContactOn: date().nullable(),
    reasons: z.array(z.enum(FORGOTTEN_REASONS)),
  })
  .meta({ id: 'CaseOverview' })
/** Nothing of what is in the case: no name, no day, no danger. */
export type CaseOverview = z.infer<typeof CaseOverview>

/** Everybody reads the cases that they are a member of, and no others. */
export const caseloadRoutes = namedRoutes('caseload', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/caseload',
    summary: 'List your cases, danger first',
    description: 'The cases that you are a member of: danger, then high risk, then what is due first.',
    access: 'organization',
    params: OrganizationParams,
    query: paging(20, 20).extend({
      scope: z.enum(CASELOAD_SCOPES).default('all'),
      stage: z.enum(CASE_STAGES).optional(),
      risk: z.enum(RISK_LEVELS).optional(),
      overdue: z.enum(['true', 'false']).optional(),
      text: text(60).optional(),
    }),
    response: page(CaseloadItem),
    problems: ['conduct-not-accepted'],
  }),
  oversee: route({
    method: 'GET',
    path: '/organizations/:organizationId/case-overviews',
    summary: 'List the cases of a practice unread',
    description: 'For owners and admins: what asks for somebody first, and nothing of what is in a case.',
    access: 'organization',
    params: OrganizationParams,
    query: paging(20, 100).extend({
      stage: z.enum(CASE_STAGES).optional(),
      forgotten: z.enum(['true', 'false']).optional(),
    }),
    response: page(CaseOverview),
  }),
})
