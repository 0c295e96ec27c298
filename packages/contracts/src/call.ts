import { ProblemBody, type Problem } from './problems.ts'
import type { FileAnswer, FileBody, Route } from './route.ts'
import type { z } from 'zod'

/** A refusal from the API, with its RFC 9457 body already checked. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

type InputPart<S extends z.ZodType, K extends string> =
  undefined extends z.input<S> ? unknown : { [P in K]: z.input<S> }

// a query of which every part has its default may be left out
type GivenQuery<S extends z.ZodType> =
  Record<never, never> extends z.input<S> ? { query?: z.input<S> } : InputPart<S, 'query'>

/** What one call needs: params, query and body as the contract says, plus the version for a write. */
export type CallInput<R extends Route> = InputPart<R['params'], 'params'> &
  GivenQuery<R['query']> &
  InputPart<R['body'], 'body'> & {
    /** Version of the resource that the write is based on; sent as `If-Match`. */
    ifMatch?: number
    /** Sent as `Idempotency-Key`; a new one is made when left out. Keep it to retry safely. */
    idempotencyKey?: string
    signal?: AbortSignal
  }

/** Any `fetch`: the browser's, Node's, or a test's. */
export type Fetcher = (url: string, init: RequestInit) => Promise<Response>

/** The path of a contract route with its params filled in, below the API's root. */
export function pathOf(route: Route, params: Record<string, string> = {}, query: Record<string, unknown> = {}): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
  return `/api/v1${path}${search.size > 0 ? `?${search}` : ''}`
}

/** Calls one contract route and checks what comes back. Throws `ProblemError` for every refusal. */
export async function call<R extends Route>(
  route: R,
  input: CallInput<R>,
  fetcher: Fetcher = fetch,
): Promise<z.output<R['response']>> {
  const given = input as {
    params?: Record<string, string>
    query?: Record<string, unknown>
    body?: unknown
    ifMatch?: number
    idempotencyKey?: string
    signal?: AbortSignal
  }
  const headers: Record<string, string> = { accept: route.produces }
  if (given.body !== undefined) headers['content-type'] = route.takes
  if (given.ifMatch !== undefined) headers['if-match'] = `"${given.ifMatch}"`
  if (route.idempotent) headers['idempotency-key'] = given.idempotencyKey ?? crypto.randomUUID()
  const response = await fetcher(pathOf(route, given.params, given.query), {
    method: route.method,
    headers,
    ...(given.body !== undefined && { body: bodyOf(route, given.body) }),
    ...(given.signal && { signal: given.signal }),
  })
  if (response.ok && route.produces !== 'application/json') return (await fileOf(response)) as z.output<R['response']>
  const json: unknown = await response.json()
  if (!response.ok) throw new ProblemError(problemIn(json))
  // the built web app carries no schemas: there this is the answer as the API checked it before it left
  return (route.response.def.type === 'undefined' ? undefined : route.response.parse(json)) as z.output<R['response']>
}

// a proxy in between may refuse too, in words of its own: then nobody of ours has answered
function problemIn(json: unknown): Problem {
  const { type } = (json ?? {}) as { type?: unknown }
  if (typeof type !== 'string' || !type.startsWith('/problems/')) throw new TypeError('No answer of the API')
  return ProblemBody.parse(json) as Problem
}

const bodyOf = (route: Route, body: unknown): BodyInit =>
  route.takes === 'application/json' ? JSON.stringify(body) : (body as z.output<typeof FileBody>)

async function fileOf(response: Response): Promise<FileAnswer> {
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'file'
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) }
}
