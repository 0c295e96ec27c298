import { z } from 'zod'
import { can, text, time } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

const versions = { edition: z.int().min(0), ownVersion: z.int().min(0) }

/** What holds in an organization, and what who asks has accepted. */
export const Conduct = z
  .object({
    ...versions,
    /** What the organization adds to the code; empty where nothing. */
    ownText: text(2000),
    isAccepted: z.boolean(),
    acceptedAt: time().nullable(),
    can: can(['accept']),
  })
  .meta({ id: 'Conduct' })
/** The words of the code itself are content, in each language. */
export type Conduct = z.infer<typeof Conduct>

/** Who works for a practice accepts its code of conduct, and again when it changes: until then its cases do not open to them. */
export const conductRoutes = namedRoutes('conduct', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/conduct',
    summary: 'Get the code of conduct that holds now',
    access: 'organization',
    params: OrganizationParams,
    response: Conduct,
  }),
  accept: route({
    method: 'POST',
    path: '/organizations/:organizationId/conduct-acceptances',
    summary: 'Accept the code of conduct',
    description: 'Founding or joining a practice accepts what holds then; a change is accepted again.',
    location: null,
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject(versions),
    response: Conduct,
    problems: ['rule-refused'],
  }),
})
