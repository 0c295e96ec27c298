import { z } from 'zod'
import { name, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'
import { Accepted } from './users.ts'

/** What stands in the way of deleting an organization, and whether somebody asked for it. */
export const OrganizationDeletion = z
  .object({
    /** From when it is carried out; null while nobody asked. */
    dueAt: time().nullable(),
    otherOwners: z.int(),
    openCases: z.int(),
    heldCases: z.int(),
    version: version(),
  })
  .meta({ id: 'OrganizationDeletion' })
/** Cases are counted, never named. */
export type OrganizationDeletion = z.infer<typeof OrganizationDeletion>

/** By its last owner, after a proof and with its name typed; for 30 days it is taken back (F88). */
export const organizationDeletionRoutes = namedRoutes('organizationDeletion', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/deletion',
    summary: 'See what deleting an organization means',
    access: 'organization',
    params: OrganizationParams,
    response: OrganizationDeletion,
  }),
  ask: route({
    method: 'POST',
    path: '/organizations/:organizationId/deletion',
    location: null,
    summary: 'Delete an organization',
    description: 'In 30 days; its members are told.',
    access: 'organization',
    params: OrganizationParams,
    body: z.strictObject({ name: name() }),
    response: OrganizationDeletion,
    problems: ['prove-yourself', 'rule-refused'],
  }),
  takeBack: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/deletion',
    summary: 'Keep an organization',
    access: 'organization',
    params: OrganizationParams,
    response: Accepted,
  }),
})
