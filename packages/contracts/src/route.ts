import type { AnyViewEvent } from '@holdfast/domain/audit/audit-events'
import { z } from 'zod'
import type { ProblemKind } from './problems.ts'
import { type Feature, tagOf } from './tags.ts'

type Schema = z.ZodType
const none = z.undefined()
type None = typeof none

/** What an answer is made of. JSON, a stream of server-sent events, or a file: see `FileAnswer`. */
const ANSWER_TYPES = [
  'application/fhir+json',
  'application/json',
  'application/jose',
  'application/pdf',
  'application/vnd.holdfast.export+json',
  'text/calendar',
  'text/csv',
  'text/event-stream',
] as const
/** JSON unless the contract says otherwise. */
type AnswerType = (typeof ANSWER_TYPES)[number]

/**
 * What a request carries: JSON, or the bytes of one file (`FileBody`) of at most `LARGEST_FILE`. A form is what mail programs send
 * (RFC 8058); nothing of it is read.
 */
export type BodyType = 'application/json' | 'application/octet-stream' | 'application/x-www-form-urlencoded'
/** In bytes (128 MiB); a larger one is `too-large`. */
export const LARGEST_FILE = 128 * 1024 * 1024
/** The bytes of one file: a Blob in the browser, a Uint8Array elsewhere. */
export const FileBody = z.custom<Blob | Uint8Array<ArrayBuffer>>(
  (given) => given instanceof Blob || given instanceof Uint8Array,
)

/** A file that the API answers with. Its name is neutral: no names of people, no case words. */
export const FileAnswer = z.object({
  name: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
/** With the file's media type as the contract's `produces`; sent as an attachment. */
export type FileAnswer = z.infer<typeof FileAnswer>

/**
 * Who may call, decided before the body is looked at:
 * `public` anybody · `session` anybody signed in · `organization` a member of the organization in the path ·
 * `case` a member of the case in the path (or of the case that the plan in the path belongs to).
 */
export type Access = 'public' | 'session' | 'organization' | 'case'

/** One endpoint: what goes in, what comes out, who may call, and how it can refuse. */
export type Route<
  P extends Schema = Schema,
  Q extends Schema = Schema,
  B extends Schema = Schema,
  R extends Schema = Schema,
> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: `/${string}`
  /** feature.verb, such as `consequences.create`; set by `namedRoutes`. */
  operationId: string
  /** Set by `namedRoutes` from the feature. */
  tag: string
  /** A short imperative phrase without a full stop. */
  summary: string
  /** What the summary leaves out: who, when, what follows. */
  description: string
  params: P
  query: Q
  body: B
  response: R
  status: 200 | 201
  takes: BodyType
  produces: AnswerType
  access: Access
  /** The write names the version it was based on: `If-Match` (428 without, 412 when stale). */
  ifMatch: boolean
  /** A creating POST: a retry with the same `Idempotency-Key` has one effect. */
  idempotent: boolean
  problems: readonly ProblemKind[]
  /**
   * Where a 201 says that the new thing is, with params and fields of the answer filled in; null for what has no address.
   * Left out: below this path by its `id` if there is such a path, else this path itself.
   */
  location?: `/${string}` | null
  /** What whoever gets the answer has opened, as the audit trail says it; it is about the last id of the path. */
  opens?: AnyViewEvent
}

type Spec<P extends Schema, Q extends Schema, B extends Schema, R extends Schema> = Pick<
  Route<P, Q, B, R>,
  'method' | 'path' | 'summary' | 'response' | 'access'
> &
  Partial<
    Pick<
      Route<P, Q, B, R>,
      | 'description'
      | 'params'
      | 'query'
      | 'body'
      | 'status'
      | 'takes'
      | 'produces'
      | 'problems'
      | 'location'
      | 'opens'
      | 'ifMatch'
    >
  >

/**
 * Describes one endpoint once: the API implements it, OpenAPI publishes it, the typed client calls it.
 * Inside an organization every POST takes an `Idempotency-Key`, and every PUT, PATCH and DELETE an `If-Match`, but where a spec
 * says `ifMatch: false`: what is erased as a whole overwrites no version.
 */
export function route<R extends Schema, P extends Schema = None, Q extends Schema = None, B extends Schema = None>(
  spec: Spec<P, Q, B, R>,
): Route<P, Q, B, R> {
  const inTenant = spec.access === 'organization' || spec.access === 'case'
  return {
    operationId: '',
    tag: '',
    description: '',
    params: none as Schema as P,
    query: none as Schema as Q,
    body: none as Schema as B,
    status: 200,
    takes: 'application/json',
    produces: 'application/json',
    problems: [],
    ifMatch: inTenant && ['PUT', 'PATCH', 'DELETE'].includes(spec.method),
    idempotent: inTenant && spec.method === 'POST',
    ...spec,
  }
}

/** Names each route of a feature by its key, for OpenAPI: `operationId` and the group it stands in. */
export function namedRoutes<T extends Record<string, Route>>(feature: Feature, routes: T): T {
  for (const [verb, one] of Object.entries(routes)) {
    one.operationId = `${feature}.${verb}`
    one.tag = tagOf(feature)
  }
  return routes
}

/** True for a schema that stands for "nothing here". */
export const isNone = (schema: Schema): boolean => schema.def.type === 'undefined'
