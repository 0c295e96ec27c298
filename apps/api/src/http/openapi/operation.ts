import { scopeOf } from '@holdfast/contracts/access-token-scopes'
import { EXAMPLES } from '@holdfast/contracts/examples/examples'
import { describeField } from '@holdfast/contracts/descriptions/describe-field'
import { FileAnswer, isNone, type Route } from '@holdfast/contracts/route'
import { HEADERS, type HeaderName, headerRef, type REQUEST_HEADERS } from './headers.ts'
import { problemAnswers } from './problems.ts'
import { sharedName } from './shared-name.ts'
import { fieldsOf, type JsonSchema, type SchemaSet } from './schemas.ts'

/** What operations refer to, and add to. */
export type Shared = {
  schemas: SchemaSet
  parameters: Record<string, unknown>
  responses: Record<string, unknown>
}

/** One operation of the description; the ids in its path stand with the path. */
export function operationOf(route: Route, shared: Shared): Record<string, unknown> {
  const answer = answerOf(route, shared)
  const hasVersion = answersWithVersion(answer, shared)
  const isTagged = route.method === 'GET' && hasVersion
  const parameters = [
    ...queryParameters(route, shared),
    ...(route.ifMatch ? [headerParameter('If-Match')] : []),
    ...(route.idempotent ? [headerParameter('Idempotency-Key')] : []),
    ...(isTagged ? [headerParameter('If-None-Match')] : []),
  ]
  return {
    operationId: route.operationId,
    summary: route.summary,
    ...(route.description && { description: route.description }),
    tags: [route.tag],
    ...securityOf(route),
    ...(parameters.length > 0 && { parameters }),
    ...(!isNone(route.body) && { requestBody: requestBodyOf(route, shared) }),
    responses: {
      [route.status]: {
        description: DONE[route.produces] ?? (route.status === 201 ? 'Created' : 'OK'),
        ...headersOf(answerHeaders(route, hasVersion)),
        content: { [route.produces]: { schema: answer } },
      },
      ...(isTagged && { 304: notModified(shared) }),
      ...problemAnswers(route, shared.responses),
    },
  }
}

// the document says once that a cookie or a token is sent
function securityOf(route: Route): object {
  if (route.access === 'public') return { security: [] }
  const scope = scopeOf(route)
  return scope === null ? { security: [{ session: [] }] } : { 'x-scope': scope }
}

const DONE: Record<string, string> = { 'text/event-stream': 'A stream of events; the data of each is this object' }

const headerParameter = (name: keyof typeof REQUEST_HEADERS) => ({ $ref: `#/components/parameters/${name}` })

/** The ids in a path, which all operations there share. */
export function pathParameters(route: Route, { parameters }: Shared): unknown[] {
  return fieldsOf(route.params, route.operationId).map(({ name, schema }) => {
    const { description = describeField(`path.${name}`), ...rest } = schema
    parameters[name] ??= { name, in: 'path', required: true, description, schema: rest }
    return { $ref: `#/components/parameters/${name}` }
  })
}

function queryParameters(route: Route, { parameters }: Shared): unknown[] {
  return fieldsOf(route.query, route.operationId).map(({ name, required, schema: { description, ...schema } }) => {
    const parameter = { name, in: 'query', required, description, schema }
    if (name !== 'cursor' && name !== 'limit') return parameter
    return { $ref: `#/components/parameters/${sharedName(name, parameter, parameters)}` }
  })
}

function requestBodyOf(route: Route, { schemas }: Shared): unknown {
  const isFile = route.takes !== 'application/json'
  const schema = isFile ? { type: 'string', format: 'binary' } : schemas.add(route.body, 'input', route.operationId)
  const example = EXAMPLES[route.operationId]
  return { required: true, content: { [route.takes]: { schema, ...(example !== undefined && { example }) } } }
}

function answerOf(route: Route, { schemas }: Shared): JsonSchema {
  if (isNone(route.response) || route.response === FileAnswer) return { type: 'string', format: 'binary' }
  return schemas.add(route.response, 'output', route.operationId)
}

function answersWithVersion(answer: JsonSchema, { schemas }: Shared): boolean {
  const name = typeof answer.$ref === 'string' ? (answer.$ref.split('/').at(-1) ?? '') : ''
  const { properties } = (schemas.components[name] ?? answer) as { properties?: object }
  return properties !== undefined && 'version' in properties
}

function answerHeaders(route: Route, hasVersion: boolean): HeaderName[] {
  const names: HeaderName[] = []
  if (hasVersion) names.push('etag')
  if (route.status === 201 && route.location !== null) names.push('location')
  if (SETS_COOKIE.has(route.operationId)) names.push('set-cookie')
  if (route.problems.includes('too-many-requests')) names.push('ratelimit', 'ratelimit-policy')
  return names
}

const headersOf = (names: readonly HeaderName[]) =>
  names.length > 0 && { headers: Object.fromEntries(names.map((name) => [HEADERS[name].name, headerRef(name)])) }

const SETS_COOKIE = new Set([
  'session.signIn',
  'session.signInByPasskey',
  'session.signOut',
  'session.endAll',
  'invitations.accept',
  'invitations.returnByLink',
  'sampleCases.create',
  'sampleCases.look',
])

function notModified({ responses }: Shared): unknown {
  responses['not-modified'] ??= {
    description: 'You have the newest version.',
    ...headersOf(['etag']),
  }
  return { $ref: '#/components/responses/not-modified' }
}
