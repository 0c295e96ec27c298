import { TAGS } from '@holdfast/contracts/tags'
import type { Route } from '@holdfast/contracts/route'
import { guide } from './guide.ts'
import { headerComponents, REQUEST_HEADERS } from './headers.ts'
import { operationOf, pathParameters, type Shared } from './operation.ts'
import { problemComponents } from './problems.ts'
import { type JsonSchema, SchemaSet } from './schemas.ts'
import { shareFields } from './share-fields.ts'

const placeOf = ({ tag, operationId }: Route): string => `${tag} ${operationId}`

/**
 * The whole API as OpenAPI 3.1, made from the same contracts that validate requests and shape answers.
 * `cookie` is the name of the session cookie of this installation.
 */
export function describeApi(given: readonly Route[], cookie: string): Record<string, unknown> {
  const shared: Shared = { schemas: new SchemaSet(), parameters: { ...REQUEST_HEADERS }, responses: {} }
  // what is about the same thing stands together, and is sent in fewer bytes
  const routes = given.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    const inPath = pathParameters(route, shared)
    paths[path] ??= inPath.length > 0 ? { parameters: inPath } : {}
    paths[path][route.method.toLowerCase()] = operationOf(route, shared)
  }
  const problems = problemComponents(routes, shared.schemas)
  const schemas: Record<string, JsonSchema> = { ...shared.schemas.components, ...problems }
  const written = shareFields({ paths, schemas: { ...schemas } }, schemas)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Holdfast API',
      version: '1',
      summary: 'Plan an addiction intervention together, hold it safely, and learn from it.',
      description: guide(),
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    security: [{ session: [] }, { token: [] }],
    servers: [{ url: '/api/v1', description: 'This installation' }],
    tags: TAGS.map(({ name, description }) => ({ name, description })),
    paths: written.paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: cookie,
          description:
            'Set by POST /session. The cookie is named `holdfast` under http, and `__Host-holdfast` under https.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'From POST /token. The scope that an operation needs is its `x-scope`.',
        },
      },
      schemas: { ...schemas, ...written.schemas },
      parameters: shared.parameters,
      responses: shared.responses,
      headers: headerComponents(),
    },
  }
}
