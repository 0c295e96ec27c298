import { SUBSTANCES } from '@holdfast/domain/cases/case-vocabulary'
import { CASE_STAGES } from '@holdfast/domain/case-stages/case-stage'
import { CASE_ROLES } from '@holdfast/domain/permissions/roles'
import { PLAN_STATUSES } from '@holdfast/domain/plan/plan-status'
import { PROFESSIONAL_REASONS, type ProfessionalReason } from '@holdfast/domain/professionals/professional-advice'
import { z } from 'zod'
import { Can, email, id, name, page, paging, Removed, text, time, timeZone, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'
import { relationshipCode, substanceCode } from './code-lists.ts'

const REASONS = Object.keys(PROFESSIONAL_REASONS) as [ProfessionalReason, ...ProfessionalReason[]]

/** The path of everything that belongs to a case; an id of another organization is `not-found`. */
export const CaseParams = z.object({ organizationId: id(), caseId: id() })

const caseFields = {
  /** What the loved one is called here; a first name or a made-up one. */
  alias: name(60),
  /** What the person who opens the case is to the loved one. */
  relationship: relationshipCode,
  substances: z.array(substanceCode).max(SUBSTANCES.length),
}

/** A case in a list: what the loved one is called here, and where the newest plan stands (null before the first). */
export const CaseSummary = z
  .object({
    id: id(),
    organizationId: id(),
    alias: z.string(),
    myRole: z.enum(CASE_ROLES),
    currentPlan: z
      .object({
        id: id(),
        attemptNumber: z.int(),
        status: z.enum(PLAN_STATUSES),
        startsAt: time().nullable(),
        timeZone: timeZone(),
      })
      .nullable(),
    createdAt: time(),
  })
  .meta({ id: 'CaseSummary' })
/** For members alone: an admin who is not in the case does not get it. */
export type CaseSummary = z.infer<typeof CaseSummary>

/** A case as its members read it; `plans` holds every attempt, and `me` is the reader's own place in it. */
export const Case = CaseSummary.extend({
  relationship: relationshipCode,
  substances: z.array(substanceCode),
  isSample: z.boolean(),
  plans: z.array(z.object({ id: id(), attemptNumber: z.int(), status: z.enum(PLAN_STATUSES), createdAt: time() })),
  me: z.object({
    memberId: id(),
    role: z.enum(CASE_ROLES),
    displayName: z.string(),
    /** Who asked last for a new personal link of the reader. */
    linkAsked: z.object({ by: z.string(), at: time() }).nullable(),
  }),
  version: version(),
  /** Whether a professional is recommended, and why; null for those who do not read the first call (S2.9, S0.13). */
  professional: z
    .object({
      isThere: z.boolean(),
      reasons: z.array(z.object({ code: z.enum(REASONS), says: z.string(), source: z.string() })),
    })
    .nullable(),
  mayErase: z.boolean(),
  can: z.object({ edit: Can, invite: Can, createPlan: Can, readFirstCall: Can, editTasks: Can }),
}).meta({ id: 'Case' })
/** `professional` is null for whoever does not read the first call. */
export type Case = z.infer<typeof Case>

/** Members of the case read it, the case leads change it. Nobody in the organization sees a case by being an admin. */
export const caseRoutes = namedRoutes('cases', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases',
    summary: 'Open a case',
    description: 'In a family you become its lead, in a practice its interventionist.',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({
      ...caseFields,
      substances: caseFields.substances.default([]),
      /** Kept only as a keyed fingerprint, so that nobody invites the loved one by mistake. */
      lovedOneEmail: email().optional(),
    }),
    response: Case,
  }),
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases',
    summary: 'List your cases in an organization',
    description:
      'The cases that you are a member of, newest first. Filter by stage or by status of the newest plan, or search the alias.',
    access: 'organization',
    params: OrganizationParams,
    query: paging(50, 100).extend({
      status: z.enum(PLAN_STATUSES).optional(),
      stage: z.enum(CASE_STAGES).optional(),
      text: text(60).optional(),
    }),
    response: page(CaseSummary),
  }),
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId',
    summary: 'Get a case',
    description: 'With its attempts and what you may do.',
    access: 'case',
    opens: 'case.viewed',
    params: CaseParams,
    response: Case,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/cases/:caseId',
    summary: 'Change a case',
    access: 'case',
    params: CaseParams,
    body: z.strictObject({ ...caseFields, lovedOneEmail: email().nullable() }).partial(),
    response: Case,
  }),
  erase: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/cases/:caseId',
    summary: 'Erase a case for good',
    description:
      'For who leads it in a family, and owners and admins of a practice. Its key is destroyed: no backup brings its texts back. Only figures without a name stay.',
    access: 'organization',
    ifMatch: false,
    params: CaseParams,
    response: Removed,
    problems: ['prove-yourself'],
  }),
})
