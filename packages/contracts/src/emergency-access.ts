import { RISK_LEVELS } from '@holdfast/domain/risk-assessments/risk'
import { CASE_ROLES } from '@holdfast/domain/permissions/roles'
import { z } from 'zod'
import { caseCode, id, someText, time } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'
import { DaySafety, LeadsSafety, PersonSafety } from './safety-plan.ts'

/** What safety needs of a case: no letter, no private answer, no name of the loved one. */
export const EmergencyOverview = z
  .object({
    caseCode: z.string(),
    endsAt: time(),
    /** Of the newest assessment; null without one. */
    level: z.enum(RISK_LEVELS).nullable(),
    areas: z.array(z.object({ area: z.string(), level: z.enum(RISK_LEVELS) })),
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
  begin: route({
    method: 'POST',
    path: '/organizations/:organizationId/emergency-accesses',
    summary: 'Open a case in an emergency',
    description: 'For four hours, after a proof; the case is told.',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({
      caseCode: caseCode(),
      reason: someText(500),
    }),
    response: z.object({ id: id() }),
    problems: ['prove-yourself', 'rule-refused', 'too-many-requests'],
  }),
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/emergency-accesses/:emergencyAccessId',
    summary: 'Get what safety needs of a case',
    access: 'organization',
    params: OrganizationParams.extend({ emergencyAccessId: id() }),
    response: EmergencyOverview,
  }),
})
