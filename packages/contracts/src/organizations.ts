import { ORGANIZATION_KINDS } from '@holdfast/domain/cases/case-vocabulary'
import { DEFAULT_COUNTRY } from '@holdfast/domain/crisis-contacts/country'
import { ORGANIZATION_ROLES } from '@holdfast/domain/permissions/roles'
import { z } from 'zod'
import { country, id, name, page, paging, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** The tenant, always in the path; an organization that one does not belong to is `not-found`. */
export const OrganizationParams = z.object({ organizationId: id() })

/** What keeps a family's or a practice's cases together. `role` is null for someone who belongs to a case alone. */
export const Organization = z
  .object({
    id: id(),
    kind: z.enum(ORGANIZATION_KINDS),
    name: z.string(),
    isSample: z.boolean(),
    /** Whose crisis numbers are shown: two capital letters. */
    country: country(),
    role: z.enum(ORGANIZATION_ROLES).nullable(),
    version: version(),
  })
  .meta({ id: 'Organization' })
/** `isSample`: invented, and kept out of all figures. */
export type Organization = z.infer<typeof Organization>

/** Anybody signed in may found one; members and people of its cases read it. An id that is taken by others is `not-found`. */
export const organizationRoutes = namedRoutes('organizations', {
  create: route({
    method: 'POST',
    path: '/organizations',
    summary: 'Found an organization',
    description: 'A family or a practice. Choose the id yourself, so that a retry founds it once.',
    access: 'session',
    status: 201,
    body: z.strictObject({
      id: z.uuidv7().optional(),
      kind: z.enum(ORGANIZATION_KINDS),
      name: name(),
      country: country().default(DEFAULT_COUNTRY),
    }),
    response: Organization,
    problems: ['rule-refused', 'too-many-requests'],
  }),
  list: route({
    method: 'GET',
    path: '/organizations',
    summary: 'List your organizations',
    description: 'As a member, or through a case.',
    access: 'session',
    query: paging(200),
    response: page(Organization),
  }),
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId',
    summary: 'Get an organization',
    access: 'organization',
    params: OrganizationParams,
    response: Organization,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId',
    summary: 'Change the country of an organization',
    description: 'The standard crisis numbers are those of this country. By owner and admin.',
    access: 'organization',
    params: OrganizationParams,
    body: z.strictObject({ country: country() }).partial(),
    response: Organization,
  }),
})
