import { RELATIONSHIPS, SUBSTANCES, USE_PATTERNS } from '@holdfast/domain/cases/case-vocabulary'
import { CASE_ROLES } from '@holdfast/domain/permissions/roles'
import { PLAN_STATUSES } from '@holdfast/domain/plans/plan-status'
import { z } from 'zod'
import { Can, id, line, page, text, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { route } from './route.ts'

export const CaseParams = z.object({ organizationId: id(), caseId: id() })

/** The short intake of the first call (F3); every answer may stay open. */
export const Intake = z.strictObject({
  usePattern: z.enum(USE_PATTERNS).default('not_sure'),
  since: text(200).default(''),
  worries: text(2000).default(''),
  health: text(2000).default(''),
  triedBefore: text(2000).default(''),
})

const caseFields = {
  /** What the loved one is called here; a first name or a made-up one. */
  alias: line(60),
  /** What the person who opens the case is to the loved one. */
  relationship: z.enum(RELATIONSHIPS),
  substances: z.array(z.enum(SUBSTANCES)).max(SUBSTANCES.length),
  intake: Intake,
}

export const CaseSummary = z.object({
  id: id(),
  organizationId: id(),
  alias: z.string(),
  myRole: z.enum(CASE_ROLES),
  currentPlan: z
    .object({ id: id(), attemptNumber: z.int(), status: z.enum(PLAN_STATUSES), startsAt: time().nullable() })
    .nullable(),
  createdAt: time(),
})
export type CaseSummary = z.infer<typeof CaseSummary>

export const Case = CaseSummary.extend({
  relationship: z.enum(RELATIONSHIPS),
  substances: z.array(z.enum(SUBSTANCES)),
  intake: Intake,
  isSample: z.boolean(),
  plans: z.array(z.object({ id: id(), attemptNumber: z.int(), status: z.enum(PLAN_STATUSES), createdAt: time() })),
  me: z.object({ memberId: id(), role: z.enum(CASE_ROLES), displayName: z.string() }),
  version: version(),
  can: z.object({ edit: Can, invite: Can, createPlan: Can }),
})
export type Case = z.infer<typeof Case>

export const caseRoutes = {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases',
    tag: 'Cases',
    summary: 'Open a case; in a family you become its lead, in a practice its interventionist',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({
      ...caseFields,
      substances: caseFields.substances.default([]),
      intake: caseFields.intake.prefault({}),
      /** Kept only as a keyed fingerprint, so that nobody invites the loved one by mistake. */
      lovedOneEmail: z.email().max(254).optional(),
    }),
    response: Case,
  }),
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases',
    tag: 'Cases',
    summary: 'The cases of this organization that you are a member of',
    access: 'organization',
    params: OrganizationParams,
    query: z.strictObject({ cursor: id().optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }),
    response: page(CaseSummary),
  }),
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId',
    tag: 'Cases',
    summary: 'One case with its attempts and what you may do',
    access: 'case',
    params: CaseParams,
    response: Case,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/cases/:caseId',
    tag: 'Cases',
    summary: 'Change alias, relationship, substances or intake',
    access: 'case',
    params: CaseParams,
    body: z.strictObject({ ...caseFields, lovedOneEmail: z.email().max(254).nullable() }).partial(),
    response: Case,
  }),
}
