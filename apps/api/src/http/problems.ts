import { PROBLEMS, type ProblemExtra, type ProblemKind } from '@holdfast/contracts/problems'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { failureCode, isDatabaseAway } from '../db/failure.ts'
import { TenantAccessDenied } from '../db/with-tenant.ts'
import type { Locale } from '@holdfast/domain/text'
import { ApiProblem, problem } from '../kernel/problem.ts'
import { hasBearer } from './bearer.ts'
import { inLanguage } from './field-messages.ts'
import { localeOf } from './session.ts'

/** Turns every failure into `application/problem+json`; nothing of the request, the database or the stack is in it. */
export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = toProblem(error)
    if (refusal.status >= 500) request.log.error({ code: failureCode(error), stack: stackOf(error) }, 'request failed')
    return sendProblem(request, reply, refusal)
  })
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, problem('not-found')))
}

const RETRY_AFTER_SECONDS: Partial<Record<ProblemKind, number>> = {
  busy: 1,
  'not-available': 2,
  'request-in-progress': 1,
}

/** Writes one RFC 9457 body. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: ApiProblem): FastifyReply {
  if (refusal.kind === 'too-many-requests')
    void reply.header('retry-after', (refusal as ApiProblem<'too-many-requests'>).extra.retryAfterSeconds)
  const seconds = RETRY_AFTER_SECONDS[refusal.kind]
  if (seconds !== undefined) void reply.header('retry-after', seconds)
  const challenge = challengeOf(request, refusal)
  if (challenge) void reply.header('www-authenticate', challenge)
  return reply
    .status(refusal.status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `/problems/${refusal.kind}`,
        title: refusal.message,
        status: refusal.status,
        instance: `/requests/${request.id}`,
        ...inReadersLanguage(refusal.extra, localeOf(request)),
      }),
    )
}

/** What a 401 asks for, and what a token lacks (RFC 6750). */
function challengeOf(request: FastifyRequest, { kind, status, extra }: ApiProblem): string | undefined {
  if (kind === 'insufficient-scope') {
    const { scope } = extra as ProblemExtra<'insufficient-scope'>
    return `Bearer realm="Holdfast", error="insufficient_scope"${scope === null ? '' : `, scope="${scope}"`}`
  }
  if (status !== 401) return undefined
  return hasBearer(request) ? 'Bearer realm="Holdfast", error="invalid_token"' : 'Cookie realm="Holdfast"'
}

function inReadersLanguage(extra: object, locale: Locale): object {
  if (!('errors' in extra)) return extra
  const errors = (extra as ProblemExtra<'invalid-request'>).errors
  return { ...extra, errors: errors.map(({ path, message }) => ({ path, message: inLanguage(message, locale) })) }
}

const kindOfFastifyError: Record<string, ProblemKind> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-request',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_NOT_FOUND: 'not-found',
  FST_ERR_BAD_URL: 'not-found',
}

// PostgreSQL's own words (SQLSTATE) and Prisma's, by what the person can do about them (docs/security.md 3.2)
const kindOfDatabaseError: Record<string, ProblemKind> = {
  P2025: 'not-found',
  P2002: 'busy',
  P2034: 'busy',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '23505': 'busy',
  '22021': 'invalid-request',
  '22P05': 'invalid-request',
}

function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof TenantAccessDenied) return problem('not-found')
  const code = failureCode(error)
  const kind = kindOfFastifyError[code] ?? kindOfDatabaseError[code]
  if (kind === 'invalid-request')
    return problem('invalid-request', { errors: [{ path: 'body', message: 'cannot be read' }] }) as ApiProblem
  if (kind) return problem(kind as 'not-found') as ApiProblem
  if (isDatabaseAway(code)) return problem('not-available') as ApiProblem
  const status = (error as FastifyError).statusCode
  if (status !== undefined && status >= 400 && status < 500) return forStatus(status)
  return problem('internal-error') as ApiProblem
}

function forStatus(status: number): ApiProblem {
  const kind = (Object.keys(PROBLEMS) as ProblemKind[]).find((key) => PROBLEMS[key].status === status)
  if (!kind || kind === 'invalid-request')
    return problem('invalid-request', { errors: [{ path: 'request', message: 'cannot be read' }] }) as ApiProblem
  return problem(kind as 'not-found') as ApiProblem
}

// messages may carry what people typed (docs/security.md 3.8); the place in our code never does
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return `${error.name}\n${frames.slice(0, 12).join('\n')}`
}
