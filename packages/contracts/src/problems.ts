import { z } from 'zod'

const nothing = z.object({})

/** Every way the API says no (RFC 9457). `type` in the answer is `/problems/<kind>`. */
export const PROBLEMS = {
  'invalid-request': {
    status: 400,
    title: 'Something in the request is not valid',
    extra: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
  },
  'idempotency-key-missing': { status: 400, title: 'This request needs an Idempotency-Key header', extra: nothing },
  'not-signed-in': { status: 401, title: 'You are not signed in', extra: nothing },
  'sign-in-refused': { status: 401, title: 'The e-mail address and the password do not match', extra: nothing },
  'one-time-code-needed': { status: 401, title: 'A code of your app is needed as well', extra: nothing },
  forbidden: { status: 403, title: 'You may not do this', extra: z.object({ why: z.string().optional() }) },
  'insufficient-scope': {
    status: 403,
    title: 'This token does not open this',
    extra: z.object({ scope: z.string().nullable() }),
  },
  'prove-yourself': { status: 403, title: 'Prove that it is you', extra: nothing },
  'second-factor-required': { status: 403, title: 'Your practice asks for a second factor', extra: nothing },
  'conduct-not-accepted': {
    status: 403,
    title: 'Read and accept the code of conduct first',
    extra: z.object({ organizationId: z.uuid() }),
  },
  'passkey-refused': { status: 403, title: 'This passkey was not accepted', extra: nothing },
  'sample-read-only': { status: 403, title: 'The sample is only to be read', extra: nothing },
  'cross-site': { status: 403, title: 'This request came from another site', extra: nothing },
  'not-found': { status: 404, title: 'Not found', extra: nothing },
  'method-not-allowed': { status: 405, title: 'This address does not take this method', extra: nothing },
  'request-timeout': { status: 408, title: 'The request took too long to arrive', extra: nothing },
  'wrong-status': {
    status: 409,
    title: 'The plan is at a stage that does not allow this',
    extra: z.object({ planStatus: z.string() }),
  },
  'plan-not-ready': {
    status: 409,
    title: 'Something needed before the day is still open',
    extra: z.object({
      blockers: z.array(z.object({ rule: z.string(), reason: z.string(), section: z.string() })),
    }),
  },
  'rule-refused': {
    status: 409,
    title: 'A rule of the plan does not allow this',
    extra: z.object({ rule: z.string(), reason: z.string() }),
  },
  'request-in-progress': { status: 409, title: 'The same request is being carried out', extra: nothing },
  busy: {
    status: 409,
    title: 'Somebody else is changing the same thing right now. Try again in a moment',
    extra: nothing,
  },
  'link-not-valid': { status: 410, title: 'This link has been used or is no longer valid', extra: nothing },
  'stale-version': {
    status: 412,
    title: 'Someone changed this since you loaded it',
    extra: z.object({ currentVersion: z.int() }),
  },
  'too-large': { status: 413, title: 'The request is too large', extra: nothing },
  'unsupported-media-type': { status: 415, title: 'Send JSON', extra: nothing },
  'key-used-for-another-request': {
    status: 422,
    title: 'This Idempotency-Key was used for another request',
    extra: nothing,
  },
  'if-match-missing': { status: 428, title: 'This request needs an If-Match header', extra: nothing },
  'too-many-requests': {
    status: 429,
    title: 'Too many attempts. Wait a little and try again',
    extra: z.object({ retryAfterSeconds: z.int() }),
  },
  'headers-too-large': { status: 431, title: 'The request headers are too large', extra: nothing },
  'internal-error': { status: 500, title: 'Something went wrong on our side', extra: nothing },
  'not-available': { status: 503, title: 'Holdfast cannot answer right now. Try again in a moment', extra: nothing },
} as const satisfies Record<string, { status: number; title: string; extra: z.ZodObject }>

/** The last part of `type`. The catalog is closed: the API answers with no other. */
export type ProblemKind = keyof typeof PROBLEMS
/** What a kind says besides title and status, such as the fields that are wrong. */
export type ProblemExtra<K extends ProblemKind> = z.infer<(typeof PROBLEMS)[K]['extra']>

/** What every kind says. */
export const problemBase = z.object({
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string(),
})

/** What one kind says besides. */
export const problemOwn = (kind: ProblemKind) =>
  z.object({ type: z.literal(`/problems/${kind}`), ...PROBLEMS[kind].extra.shape })

/** The RFC 9457 body of one kind, for reading answers back. */
export const problemSchema = (kind: ProblemKind) => problemBase.extend(problemOwn(kind).shape)

/** Any RFC 9457 body that the API sends. */
export const ProblemBody = z.union((Object.keys(PROBLEMS) as ProblemKind[]).map(problemSchema))

/** A refusal as a program reads it, told apart by its `type`. */
export type Problem = {
  [K in ProblemKind]: {
    type: `/problems/${K}`
    title: string
    status: number
    detail?: string
    instance: string
  } & ProblemExtra<K>
}[ProblemKind]
