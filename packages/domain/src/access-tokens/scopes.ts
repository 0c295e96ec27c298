/**
 * What a token may be given: to read or to change one area. `practice` holds the members, texts and settings of an organization,
 * `directory` its treatment facilities, `outcomes` the figures of its outcome report alone.
 */
export const ACCESS_SCOPES = [
  'cases:read',
  'cases:write',
  'plans:read',
  'plans:write',
  'outcomes:read',
  'directory:read',
  'directory:write',
  'organizations:read',
  'organizations:write',
  'webhooks:read',
  'webhooks:write',
  'imports:read',
  'imports:write',
] as const

/** One of them. */
export type AccessScope = (typeof ACCESS_SCOPES)[number]

/**
 * What a token of a practice may be given: no scope by which a case, a plan, a name of a colleague or a text of the practice is read.
 */
export const SERVICE_SCOPES = [
  'outcomes:read',
  'directory:read',
  'directory:write',
  'webhooks:read',
  'webhooks:write',
  'imports:read',
  'imports:write',
] as const satisfies readonly AccessScope[]

/** An area; null is what no token ever opens. */
export type AccessArea = AccessScope extends `${infer Area}:${string}` ? Area | null : never

/** The scope that an operation of an area asks for: a GET reads, everything else changes. Null where no token opens it. */
export function scopeFor(area: AccessArea, method: string): AccessScope | null {
  if (area === null) return null
  const scope = `${area}:${method === 'GET' ? 'read' : 'write'}`
  return ACCESS_SCOPES.find((one) => one === scope) ?? null
}

/** A token holds for a year at most, in days. */
export const LONGEST_DAYS = 365

/** For how many seconds the access token that a token is exchanged for holds. */
export const ACCESS_SECONDS = 600
