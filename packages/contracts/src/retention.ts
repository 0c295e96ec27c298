import { z } from 'zod'
import { caseCode, date, id, someText, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'
import { Accepted } from './users.ts'

/** A case that has to stay as it is, whatever a rule or somebody would erase. */
export const Hold = z
  .object({
    id: id(),
    caseCode: z.string(),
    reason: z.string(),
    until: date().nullable(),
    setBy: z.string(),
    setAt: time(),
    version: version(),
  })
  .meta({ id: 'Hold' })
/** `until` is its last day; null until somebody lifts it. */
export type Hold = z.infer<typeof Hold>

const HoldParams = OrganizationParams.extend({ holdId: id() })

/** What a practice keeps and for how long. A case is named by its code: who runs a practice sees no name of a family. */
export const retentionRoutes = namedRoutes('retention', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/retention',
    summary: 'See what will be erased',
    description: 'Closed cases that the rule of the practice erases in the next 90 days, by their codes.',
    access: 'organization',
    params: OrganizationParams,
    response: z
      .object({ months: z.int().nullable(), items: z.array(z.object({ caseCode: z.string(), erasedAt: time() })) })
      .meta({ id: 'Upcoming' }),
  }),
  holds: route({
    method: 'GET',
    path: '/organizations/:organizationId/holds',
    summary: 'List holds',
    description: 'Of the practice for who runs it; of their cases for who leads them.',
    access: 'organization',
    params: OrganizationParams,
    response: z.object({ items: z.array(Hold) }),
  }),
  setHold: route({
    method: 'POST',
    path: '/organizations/:organizationId/holds',
    location: null,
    summary: 'Put a case on hold',
    description: 'By owner, admin, or who leads the case.',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ caseCode: caseCode(), reason: someText(500), until: date().nullable().default(null) }),
    response: Hold,
    problems: ['rule-refused'],
  }),
  liftHold: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/holds/:holdId',
    summary: 'Lift a hold',
    access: 'organization',
    params: HoldParams,
    response: Accepted,
  }),
})
