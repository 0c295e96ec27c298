import { RISK_AREAS, RISK_LEVELS } from '@holdfast/domain/risk-assessments/risk'
import { CASE_ROLES } from '@holdfast/domain/permissions/roles'
import { z } from 'zod'
import { id, someText, time } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'
import { DaySafety, LeadsSafety, PersonSafety } from './safety-plan.ts'

/** A colleague who is not on a case opened what safety needs of it, for four hours. */
export const EmergencyAccess = z
  .object({ id: id(), caseCode: z.string(), endsAt: time() })
  .meta({ id: 'EmergencyAccess' })
/** Seen by the colleague alone, while it is open. */
export type EmergencyAccess = z.infer<typeof EmergencyAccess>

/** What safety needs of a case: no letter, no private answer, no name of the loved one. */
export const EmergencyOverview = z
  .object({
    caseCode: z.string(),
    endsAt: time(),
    /** Of the newest assessment; null without one. */
    level: z.enum(RISK_LEVELS).nullable(),
    areas: z.array(z.object({ area: z.enum(RISK_AREAS), level: z.enum(RISK_LEVELS) })),
    person: PersonSafety.nullable(),
    leads: LeadsSafety.nullable(),
    day: DaySafety.nullable(),
    people: z.array(z.object({ name: z.string(), role: z.enum(CASE_ROLES), phone: z.string() })),
  })
  .meta({ id: 'EmergencyOverview' })
/** Only to be read. */
export type EmergencyOverview = z.infer<typeof EmergencyOverview>

/** For owners, admins and interventionists of a practice who are not on the case; the case is told at once. */
export const emergencyAccessRoutes = namedRoutes('emergencyAccess', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/emergency-accesses',
    summary: 'List the cases that you opened in an emergency',
    access: 'organization',
    params: OrganizationParams,
    response: z.object({ items: z.array(EmergencyAccess) }),
  }),
  begin: route({
    method: 'POST',
    path: '/organizations/:organizationId/emergency-accesses',
    summary: 'Open a case in an emergency',
    description: 'For four hours, after a proof (`session.prove`). The case is told at once, by e-mail too.',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({
      caseCode: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/, 'must be the code of a case'),
      reason: someText(500),
    }),
    response: EmergencyAccess,
    problems: ['prove-yourself', 'rule-refused', 'too-many-requests'],
  }),
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/emergency-accesses/:emergencyAccessId',
    summary: 'Get what safety needs of a case',
    description: 'For the one who opened it, while it is open; each look is in the audit trail.',
    access: 'organization',
    params: OrganizationParams.extend({ emergencyAccessId: id() }),
    response: EmergencyOverview,
  }),
})
