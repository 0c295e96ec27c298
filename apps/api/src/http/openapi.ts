import { PROBLEMS, type ProblemKind, problemSchema } from '@holdfast/contracts/problems'
import { isNone, type Route } from '@holdfast/contracts/route'
import fastifySwagger from '@fastify/swagger'
import fastifySwaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

/** The whole API as OpenAPI 3.1, made from the same contracts that validate requests and shape answers. */
export function describeApi(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Holdfast',
      version: '1',
      description:
        'Plan an addiction intervention together, hold it safely, and learn from it. Sign in with POST /session; the answer sets a cookie. Every POST inside an organization takes an Idempotency-Key, every PUT, PATCH and DELETE an If-Match. Errors are RFC 9457 problems.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'holdfast' } },
      schemas: Object.fromEntries(
        (Object.keys(PROBLEMS) as ProblemKind[]).map((kind) => [kind, schemaOf(problemSchema(kind))]),
      ),
    },
  }
}

function operationOf(route: Route): Record<string, unknown> {
  return {
    summary: route.summary,
    tags: [route.tag],
    security: route.access === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(route.ifMatch ? [headerOf('If-Match', 'The ETag that the write is based on, such as "3"')] : []),
      ...(route.idempotent ? [headerOf('Idempotency-Key', 'One key for each thing to be done once')] : []),
    ],
    ...(!isNone(route.body) && {
      requestBody: { required: true, content: { [route.takes]: { schema: bodyOf(route) } } },
    }),
    responses: {
      [route.status]: { description: 'Done', content: { [route.produces]: { schema: answerOf(route) } } },
      ...Object.fromEntries(problemsByStatus(route)),
    },
  }
}

/** What every route of this access can answer, besides what it names itself. */
function problemsOf(route: Route): ProblemKind[] {
  const kinds: ProblemKind[] = ['invalid-request', 'internal-error', 'not-available', ...route.problems]
  if (route.access !== 'public') kinds.push('not-signed-in')
  if (route.access === 'organization' || route.access === 'case') kinds.push('not-found', 'forbidden')
  if (route.method !== 'GET') kinds.push('cross-site', 'too-large', 'unsupported-media-type')
  if (route.ifMatch) kinds.push('if-match-missing', 'stale-version')
  if (route.idempotent) kinds.push('idempotency-key-missing', 'request-in-progress', 'key-used-for-another-request')
  return [...new Set(kinds)]
}

function problemsByStatus(route: Route): Map<string, unknown> {
  const answers = new Map<string, ProblemKind[]>()
  for (const kind of problemsOf(route)) {
    const status = String(PROBLEMS[kind].status)
    answers.set(status, [...(answers.get(status) ?? []), kind])
  }
  return new Map(
    [...answers].map(([status, kinds]) => [
      status,
      {
        description: kinds.map((kind) => PROBLEMS[kind].title).join(' · '),
        content: {
          'application/problem+json': {
            schema: { anyOf: kinds.map((kind) => ({ $ref: `#/components/schemas/${kind}` })) },
          },
        },
      },
    ]),
  )
}

const headerOf = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

function parametersOf(schema: z.ZodType, place: 'path' | 'query'): unknown[] {
  if (isNone(schema)) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: object; required?: string[] }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

const bodyOf = (route: Route) =>
  route.takes === 'application/json' ? schemaOf(route.body, 'input') : { type: 'string', format: 'binary' }

const answerOf = (route: Route) =>
  route.produces === 'application/json' ? schemaOf(route.response) : { type: 'string', format: 'binary' }

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return json
}

/** Publishes the document at /api/v1/openapi.json and a page to read it at /api/docs. */
export async function publishApi(app: FastifyInstance, routes: readonly Route[]): Promise<void> {
  const document = describeApi(routes)
  app.get('/api/v1/openapi.json', async () => document)
  await app.register(fastifySwagger, { mode: 'static', specification: { document: document as never } })
  await app.register(fastifySwaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: false,
    uiConfig: { docExpansion: 'none' },
  })
}
