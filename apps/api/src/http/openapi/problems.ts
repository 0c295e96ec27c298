import { scopeOf } from '@holdfast/contracts/access-token-scopes'
import { PROBLEMS, problemBase, type ProblemKind, problemOwn } from '@holdfast/contracts/problems'
import { isNone, type Route } from '@holdfast/contracts/route'
import { HEADERS, type HeaderName, headerRef } from './headers.ts'
import { sharedName } from './shared-name.ts'
import type { JsonSchema, SchemaSet } from './schemas.ts'

/** Every kind that a route of this access can answer, besides those that it names itself. */
function problemsOf(route: Route): ProblemKind[] {
  const kinds: ProblemKind[] = ['invalid-request', 'internal-error', 'not-available', ...route.problems]
  if (route.access !== 'public') kinds.push('not-signed-in')
  if (scopeOf(route) !== null) kinds.push('insufficient-scope')
  if (!isNone(route.params)) kinds.push('not-found')
  if (route.access === 'organization' || route.access === 'case') kinds.push('forbidden')
  if (route.method !== 'GET' && route.access !== 'public') kinds.push('sample-read-only')
  if (route.access === 'case') kinds.push('conduct-not-accepted')
  if (route.method !== 'GET') kinds.push('busy', 'cross-site', 'too-large', 'unsupported-media-type')
  if (route.ifMatch) kinds.push('if-match-missing', 'stale-version')
  if (route.idempotent) kinds.push('idempotency-key-missing', 'request-in-progress', 'key-used-for-another-request')
  return (Object.keys(PROBLEMS) as ProblemKind[]).filter((kind) => kinds.includes(kind))
}

/** The schema of each kind that these routes can answer, under its own name; what all of them say is written down once. */
export function problemComponents(routes: readonly Route[], set: SchemaSet): Record<string, JsonSchema> {
  const common = { $ref: '#/components/schemas/Problem' }
  const kinds = [...new Set(routes.flatMap(problemsOf))].map((kind): [string, JsonSchema] => [
    kind,
    { allOf: [common, set.add(problemOwn(kind), 'output', 'Problem')] },
  ])
  return { Problem: set.add(problemBase, 'output', 'Problem'), ...Object.fromEntries(kinds) }
}

/**
 * The refusals of a route, each by reference to an answer in `responses`, which it adds to: a status that has a problem of this route's
 * own stands by itself, and those that every route of its kind can answer stand together under `4XX`.
 */
export function problemAnswers(route: Route, responses: Record<string, unknown>): Record<string, unknown> {
  const own = new Set([...route.problems.map(statusOf), ...(route.ifMatch ? ['412'] : [])])
  const byStatus = Object.groupBy(problemsOf(route), (kind) => {
    const status = statusOf(kind)
    return status === 'default' || own.has(status) ? status : '4XX'
  })
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, kinds = []]) => {
      const name = sharedName(status, problemAnswer(status, kinds), responses)
      return [status, { $ref: `#/components/responses/${name}` }]
    }),
  )
}

// what only a faulty program or a faulty service meets stands together
const TOGETHER: readonly number[] = [413, 415, 422, 428]
function statusOf(kind: ProblemKind): string {
  const { status } = PROBLEMS[kind]
  return status >= 500 || TOGETHER.includes(status) || kind === 'insufficient-scope' ? 'default' : String(status)
}

// more of them are read in the schemas, each with its title
const MOST_TITLES = 2

function problemAnswer(status: string, kinds: readonly ProblemKind[]): unknown {
  const refs = kinds.map((kind) => ({ $ref: `#/components/schemas/${kind}` }))
  const headers: HeaderName[] = ['x-request-id', ...(HEADERS_OF_STATUS[status] ?? [])]
  return {
    description: kinds.length > MOST_TITLES ? 'One of these' : kinds.map((kind) => PROBLEMS[kind].title).join(' · '),
    headers: Object.fromEntries(headers.map((name) => [HEADERS[name].name, headerRef(name)])),
    content: { 'application/problem+json': { schema: refs.length === 1 ? refs[0] : { anyOf: refs } } },
  }
}

const HEADERS_OF_STATUS: Record<string, HeaderName[]> = {
  '401': ['www-authenticate'],
  '409': ['retry-after'],
  '429': ['retry-after', 'ratelimit', 'ratelimit-policy'],
  '4XX': ['www-authenticate', 'retry-after'],
  default: ['retry-after'],
}
