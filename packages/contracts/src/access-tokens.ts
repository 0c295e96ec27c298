import { ACCESS_SCOPES, LONGEST_DAYS, SERVICE_SCOPES } from '@holdfast/domain/access-tokens/scopes'
import { z } from 'zod'
import { id, name, page, paging, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'
import { Accepted } from './users.ts'

const scopes = () => z.array(z.enum(ACCESS_SCOPES)).min(1).max(ACCESS_SCOPES.length)

/** A token by which a program calls the API for a person, or for a practice; the secret itself is told once. */
export const AccessToken = z
  .object({
    id: id(),
    name: z.string(),
    scopes: z.array(z.enum(ACCESS_SCOPES)),
    state: z.enum(['open', 'ended', 'expired']),
    madeBy: z.string(),
    createdAt: time(),
    expiresAt: time(),
    lastUsedAt: time().nullable(),
    version: version(),
    /** Told once, when it is made; null ever after. */
    refreshToken: z.string().nullable(),
  })
  .meta({ id: 'AccessToken' })
/** `madeBy` is whose rights it has. */
export type AccessToken = z.infer<typeof AccessToken>

const common = { name: name(80), days: z.int().min(1).max(LONGEST_DAYS) }
const serviceTokenParams = OrganizationParams.extend({ serviceTokenId: id() })

/** A token never has more rights than the person has at that moment. */
export const accessTokenRoutes = namedRoutes('accessTokens', {
  list: route({
    method: 'GET',
    path: '/access-tokens',
    summary: 'List your access tokens',
    access: 'session',
    query: paging(200),
    response: page(AccessToken),
  }),
  create: route({
    method: 'POST',
    path: '/access-tokens',
    summary: 'Make an access token',
    description: 'After a proof within the last ten minutes. The answer is the one place that tells the refresh token.',
    location: null,
    access: 'session',
    status: 201,
    body: z.strictObject({ ...common, scopes: scopes() }),
    response: AccessToken,
    problems: ['forbidden', 'prove-yourself', 'rule-refused'],
  }),
  end: route({
    method: 'DELETE',
    path: '/access-tokens/:accessTokenId',
    summary: 'End an access token',
    description: 'With everything that was made of it, at once.',
    access: 'session',
    params: z.object({ accessTokenId: id() }),
    response: Accepted,
    problems: ['not-found'],
  }),
  exchange: route({
    method: 'POST',
    path: '/token',
    summary: 'Exchange a refresh token',
    description:
      'For an access token of ten minutes and a new refresh token. One that was exchanged before ends the whole family.',
    location: null,
    access: 'public',
    body: z.strictObject({ refreshToken: z.string().min(20).max(200) }),
    response: z.object({
      accessToken: z.string(),
      tokenType: z.literal('Bearer'),
      expiresInSeconds: z.int(),
      refreshToken: z.string(),
    }),
    problems: ['not-signed-in', 'too-many-requests'],
  }),
  listOfService: route({
    method: 'GET',
    path: '/organizations/:organizationId/service-tokens',
    summary: 'List the service tokens of a practice',
    access: 'organization',
    params: OrganizationParams,
    query: paging(200),
    response: page(AccessToken),
  }),
  createForService: route({
    method: 'POST',
    path: '/organizations/:organizationId/service-tokens',
    summary: 'Make a service token of a practice',
    description:
      'For owner and admin, after a proof within the last ten minutes. It ends when whoever made it no longer runs the practice. A replay does not tell the refresh token.',
    location: null,
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ ...common, scopes: z.array(z.enum(SERVICE_SCOPES)).min(1).max(SERVICE_SCOPES.length) }),
    response: AccessToken,
    problems: ['prove-yourself', 'rule-refused'],
  }),
  endOfService: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/service-tokens/:serviceTokenId',
    summary: 'End a service token',
    access: 'organization',
    params: serviceTokenParams,
    response: AccessToken,
  }),
})
