import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { OrganizationContext, PublicContext, Runtime, SessionContext } from './context.ts'
import { mailboxOf } from './email.ts'
import { ApiProblem, problem } from './problem.ts'
import { fingerprint } from './secrets.ts'

const DAY_SECONDS = 86_400

/** What is counted before it is tried: points in a window of seconds (docs/security.md promises 5 to 7). */
const LIMITS = {
  'sign-in-account': { points: 10, duration: 600 },
  'sign-in-device': { points: 10, duration: 600 },
  'reset-account': { points: 3, duration: 900 },
  reminders: { points: 1, duration: DAY_SECONDS },
  'new-link': { points: 5, duration: 3600 },
  emergencies: { points: 10, duration: 3600 },
  passphrase: { points: 10, duration: 600 },
  'one-time-code': { points: 10, duration: 600 },
  refusals: { points: 100, duration: 3600 },
  packs: { points: 20, duration: 600 },
  exports: { points: 10, duration: 3600 },
  uploads: { points: 20, duration: 3600 },
  organizations: { points: 20, duration: DAY_SECONDS },
  'sign-up-account': { points: 5, duration: DAY_SECONDS },
  'reset-account-day': { points: 20, duration: DAY_SECONDS },
  'letters-person': { points: 40, duration: 3600 },
  'letters-organization': { points: 200, duration: DAY_SECONDS },
  'letters-recipient': { points: 5, duration: DAY_SECONDS },
  'letters-mailbox': { points: 20, duration: DAY_SECONDS },
  'confirm-address': { points: 5, duration: DAY_SECONDS },
  'contact-email': { points: 5, duration: DAY_SECONDS },
  // the setting ATTEMPTS_PER_ADDRESS, for each of them by itself: who has used up one still has the others
  'sign-in-address': { points: 100, duration: 600 },
  'sign-up-address': { points: 100, duration: 600 },
  'reset-address': { points: 100, duration: 600 },
  'passkey-address': { points: 100, duration: 600 },
  'link-address': { points: 100, duration: 600 },
  'sample-address': { points: 100, duration: 600 },
  'token-address': { points: 100, duration: 600 },
} as const

type LimitName = keyof typeof LIMITS
const limiters = new WeakMap<Runtime, Map<LimitName, RateLimiterPostgres>>()

/** Counts an attempt in PostgreSQL, atomically for all processes, before anything is verified; a costly one counts for several. */
export async function countAttempt(
  { runtime, limits }: Pick<PublicContext, 'runtime' | 'limits'>,
  name: LimitName,
  of: string,
  points = 1,
): Promise<void> {
  const key = fingerprint(runtime.config.HOLDFAST_SECRET, `attempts:${name}`, of)
  const limiter = limiterFor(runtime, name)
  const note = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => {
    const resetSeconds = Math.ceil(msBeforeNext / 1000)
    limits.push({
      policy: name,
      quota: limiter.points,
      windowSeconds: limiter.duration,
      remaining: Math.max(remainingPoints, 0),
      resetSeconds,
    })
    return resetSeconds
  }
  try {
    note(await limiter.consume(key, points))
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw problem('too-many-requests', { retryAfterSeconds: note(refusal) })
  }
}

/** Whom a limit counts: the person or, in the sample that everybody sees as one person, the session. */
export const countedAs = ({ isReadOnly, sessionId, userId }: SessionContext['person']): string =>
  isReadOnly ? sessionId : userId

/** Counts an attempt without a word in the answer of what is left, where that would tell what others have done: only using it up is refused. */
export const countUntold = (runtime: Runtime, name: LimitName, of: string): Promise<void> =>
  countAttempt({ runtime, limits: [] }, name, of)

/** Whether one more refusal of this person is recorded: a hundred in an hour, so that nobody fills the audit trail. */
export const mayRecordRefusal = (runtime: Runtime, userId: string): Promise<boolean> =>
  countUntold(runtime, 'refusals', userId).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ApiProblem) return false
      throw error
    },
  )

/**
 * Counts a letter to somebody else before it is written: by who asks for it, by their organization, by who gets it from there, and by
 * who gets it at all. What follows a plus sign in an address leads to the same person.
 */
export async function countLetter(
  context: Pick<OrganizationContext, 'runtime' | 'limits' | 'person' | 'organizationId'>,
  to: string,
): Promise<void> {
  await countAttempt(context, 'letters-person', context.person.userId)
  await countAttempt(context, 'letters-organization', context.organizationId)
  const mailbox = mailboxOf(to)
  await countAttempt(context, 'letters-recipient', `${context.organizationId} ${mailbox}`)
  await countUntold(context.runtime, 'letters-mailbox', mailbox)
}

function limiterFor(runtime: Runtime, name: LimitName): RateLimiterPostgres {
  const known = limiters.get(runtime) ?? new Map<LimitName, RateLimiterPostgres>()
  limiters.set(runtime, known)
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({
      storeClient: runtime.database.counters,
      storeType: 'pool',
      schemaName: 'identity',
      tableName: 'rate_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: name.endsWith('-address') ? runtime.config.ATTEMPTS_PER_ADDRESS : LIMITS[name].points,
      duration: LIMITS[name].duration,
    })
  known.set(name, limiter)
  return limiter
}
