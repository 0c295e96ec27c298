import type { AccessScope } from '@holdfast/domain/access-tokens/scopes'
import type { ConductVersions } from '@holdfast/domain/conduct/acceptance'
import type { OrganizationStanding } from '@holdfast/domain/permissions/organization-actions'
import type { ProfessionalReader } from '@holdfast/domain/permissions/named-professionals'
import type { CaseRole, OrganizationRole } from '@holdfast/domain/permissions/roles'
import type { Locale, ContentOverrides } from '@holdfast/domain/text'
import type { Config } from '../config.ts'
import type { Database, Tx } from '../db/connect.ts'
import type { Organization, Plan } from '../db/generated/client.ts'
import type { Sql, Transaction } from '../db/transaction.ts'
import type { CaseTexts } from './encryption/case-texts.ts'
import type { Mail } from './mail.ts'

/** When work that failed is tried again: after `delaySeconds`, doubled each time up to `longestSeconds`, `limit` times at most. */
export type Retry = { limit: number; delaySeconds: number; longestSeconds: number }

/** Where work is written that is done after the commit; `data` holds ids and codes alone. */
export type JobQueue = { send: (tx: Tx, name: string, data: object, retry: Retry) => Promise<void> }

/** Argon2id: KiB of memory, and passes over it. */
export type PasswordCost = { memoryCost: number; timeCost: number; parallelism: number }

/** What the process has: made once at the start. */
export type Runtime = {
  config: Config
  database: Database
  mail: Mail
  jobs: JobQueue
  now: () => Date
  /** What it costs to hash a password: what docs/security.md promises, unless said otherwise. */
  passwordCost?: PasswordCost
  /** Where the log goes: standard output, unless said otherwise. */
  log?: { write: (line: string) => void }
}

/** Someone signed in, by account or by a personal link. */
export type Person = {
  userId: string
  sessionId: string
  kind: 'account' | 'guest'
  displayName: string
  email: string | null
  locale: Locale
  /** They came by a personal link and have not said their passphrase: they read what is shared, and change nothing. */
  isLinkOnly: boolean
  /** They look at the sample that everybody may see, as one of its invented people: they read, and change nothing. */
  isReadOnly: boolean
  /** They work for a practice and have shown no second factor in this session: they set one up or show it, and nothing else. */
  needsSecondFactor: boolean
  /** Where they are signed in: its name in words, and the id of the browser, null where it gave none. */
  device: string
  browserId: string | null
  /** When they last typed their password or passphrase to show that it is them; null while they have not. */
  provedAt: Date | null
  /** Whether that is at most five minutes ago, by the clock of the database. */
  hasFreshProof: boolean
}

/** What a limit allows (`quota` in `windowSeconds`), what is left of it, and when it begins anew. */
export type LimitState = {
  policy: string
  quota: number
  windowSeconds: number
  remaining: number
  resetSeconds: number
}

/**
 * A request without an organization. `browserId` is that of the browser, a new one where it has none yet; `limits` gathers what was
 * counted, for the headers of the answer.
 */
export type PublicContext = {
  runtime: Runtime
  /** Method and pattern of the address. */
  route: string
  now: Date
  locale: Locale
  ip: string
  userAgent: string | undefined
  browserId: string
  limits: LimitState[]
}
/** A program that asks with an access token: which one, what it opens, and for which practice; null for a token of a person. */
export type Program = { tokenId: string; scopes: readonly AccessScope[]; organizationId: string | null }
/**
 * What a request shows of who sends it: a session, the id of the open app (or empty), whom that takes for signed in (or null),
 * whether it names a language, and whether it was sent while nobody was at the screen: that does not keep the session open. It is
 * counted unless a stream asks by itself. `program` is who asks by an access token in place of a cookie.
 */
export type Credential = {
  tokenHash: string
  deviceId: string
  supposedUserId: string | null
  namesLanguage: boolean
  isWrite: boolean
  isBackground: boolean
  isCounted: boolean
  program: Program | null
}
/** A request by somebody who is signed in; no right follows from it alone. */
export type SessionContext = PublicContext & { person: Person; credential: Credential }

/** A request inside an organization: one transaction, in which tenant isolation is set. */
export type OrganizationContext = SessionContext & {
  tx: Tx
  /** Typed SQL in the same transaction, for the few reads that everybody waits for. */
  sql: Sql
  /** Sends writes together with COMMIT, when the answer is made: for those whose outcome it does not depend on. */
  beforeCommit: Transaction['beforeCommit']
  organization: Organization
  organizationId: string
  organizationRole: OrganizationRole | null
  /** The person's place in the organization as a whole; null for someone who belongs to a case alone. */
  organizationMemberId: string | null
  organizationKind: 'family' | 'practice'
  /** What the person accepted of the code of conduct; nothing where they have no place in the organization. */
  conduct: ConductVersions
  /** The organization's own words, and how often they have changed. */
  overrides: ContentOverrides
  contentVersion: number
}

/** A request of somebody who may do something in the organization as a whole, with the standing that allows it. */
export type StandingContext = OrganizationContext & { standing: OrganizationStanding | null }

/** Someone's place in one case, and what they read there as a professional. */
export type Member = { id: string; userId: string; role: CaseRole; displayName: string } & ProfessionalReader

/** A request inside a case. */
export type CaseContext = OrganizationContext & {
  caseId: string
  member: Member
  /** How many changes the case has seen, its plans included. */
  changes: number
  /** What encrypts and decrypts the texts of the case. */
  texts: CaseTexts
}

/** A request inside a plan; the plan's row is locked for every write. */
export type PlanContext = CaseContext & { plan: Plan; planId: string }
