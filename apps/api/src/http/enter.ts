import {
  type Admitted,
  admitStatement,
  admittedOf,
  type AdmitRow,
  type ReaderStateRow,
  readerStateStatement,
} from '../db/admit.ts'
import type { Tx } from '../db/connect.ts'
import { inTransaction, type Statement, type Transaction } from '../db/transaction.ts'
import { withTenant } from '../db/with-tenant.ts'
import type {
  CaseContext,
  Credential,
  OrganizationContext,
  PlanContext,
  PublicContext,
  SessionContext,
} from '../kernel/context.ts'
import { requireConduct } from '../kernel/require-conduct.ts'
import { requireProof } from '../kernel/authorize.ts'
import { caseTextsOf } from '../kernel/encryption/case-texts.ts'
import { rootKeysOf } from '../kernel/encryption/root-keys.ts'
import { problem } from '../kernel/problem.ts'
import { orNotFound } from '../kernel/not-found.ts'
import { contentOverridesOf } from '../kernel/content-overrides.ts'
import { recordRefusedAccess } from './access-trail.ts'
import { askedBy, answerLocale, signedIn } from './session.ts'
import type { KnownState } from './state-tag.ts'

/** Where a request goes; a write holds the row of the plan, or of the case, until it is done. */
export type Place = {
  organizationId: string
  caseId?: string | undefined
  planId?: string | undefined
  isWrite?: boolean
}
/** A request that shows by which session it comes; nothing is known of the person yet. */
export type Arrival = PublicContext & { credential: Credential }

/** Opens the organization of the path for whoever is signed in, or answers as if it did not exist. */
export function withOrganization<T>(
  arrival: Arrival,
  { organizationId }: Place,
  work: (context: OrganizationContext) => Promise<T>,
): Promise<T> {
  return enter(arrival, { organizationId }, (_, context) => work(context))
}

/** Opens a case for its members. */
export function withCase<T>(
  arrival: Arrival,
  { organizationId, caseId, isWrite = false }: Place & { caseId: string },
  work: (context: CaseContext) => Promise<T>,
): Promise<T> {
  return enter(arrival, { organizationId, caseId, isWrite }, (admitted, context) =>
    work(caseContext(admitted, context, caseId)),
  )
}

/**
 * Opens a plan for the members of its case; writes to one plan follow each other. `work` gets the rows of a statement that was sent
 * `ahead` of it, with admission.
 */
export function withPlan<T>(
  arrival: Arrival,
  { organizationId, planId, isWrite = false, ahead }: Place & { planId: string; ahead?: Statement | undefined },
  work: (context: PlanContext, ahead: Record<string, unknown>[]) => Promise<T>,
): Promise<T> {
  return enter(arrival, { organizationId, planId, isWrite, ahead }, (admitted, context, rows) =>
    work(planContext(admitted, context, planId), rows),
  )
}

/**
 * Reads a plan with one statement for the members of its case. The transaction is over when `present` makes the answer of the
 * rows, which needs nothing else.
 */
export async function readPlan<T>(
  arrival: Arrival,
  { organizationId, planId }: Place & { planId: string },
  statement: Statement,
  present: (context: PlanContext, rows: Record<string, unknown>[]) => T,
): Promise<T> {
  const { runtime, credential } = arrival
  const { database } = runtime
  const opening = admitStatement(askedBy(arrival, credential, { organizationId, planId }))
  const { opened, rows } = await database.readAtOnce<AdmitRow, Record<string, unknown>>(opening, statement)
  const admitted = admittedOf(opened)
  if (!admitted) throw problem('not-signed-in')
  const session = await signedIn(arrival, credential, admitted)
  const { userId } = session.person
  const context = await inside(session, CLOSED, admitted, (work) =>
    withTenant(database, { organizationId, userId }, work),
  )
  try {
    return present(planContext(admitted, context, planId), rows)
  } catch (error) {
    await recordRefusedAccess(session, { organizationId, planId }, error)
    throw error
  }
}

const planContext = (admitted: Admitted, context: OrganizationContext, planId: string): PlanContext => {
  const plan = orNotFound(admitted.plan)
  return { ...caseContext(admitted, context, plan.caseId), plan, planId }
}

const caseContext = (
  { member, changes, keys }: Admitted,
  context: OrganizationContext,
  caseId: string,
): CaseContext => {
  const place = orNotFound(member)
  requireConduct(context)
  return {
    ...context,
    caseId,
    member: place,
    changes,
    texts: caseTextsOf(rootKeysOf(context.runtime.config), { organizationId: context.organizationId, caseId, keys }),
  }
}

const isOver = (): never => {
  throw new Error('The transaction of this read is over.')
}
const CLOSED = { tx: new Proxy({} as Tx, { get: isOver }), sql: isOver, beforeCommit: isOver }

/** What is known of a reader before anything is read, with one statement by itself; nothing where something is missing. */
export async function readerStateOf(
  arrival: Arrival,
  { organizationId, caseId, planId }: Place,
): Promise<(KnownState & { plan: { status: string } | undefined }) | undefined> {
  const place = planId === undefined ? { organizationId, caseId } : { organizationId, planId }
  const { runtime, locale, credential } = arrival
  const asked = askedBy(arrival, credential, place)
  const [row] = await runtime.database.ask<ReaderStateRow>(readerStateStatement(asked))
  if (!row?.state) return undefined
  const { memberId, memberRole, planStatus, organizationRole, version, contentVersion, changes, ...person } = row.state
  return {
    member: { id: memberId, role: memberRole },
    plan: planStatus === null ? undefined : { status: planStatus },
    organization: { version, contentVersion },
    organizationRole,
    changes,
    locale: answerLocale({ locale, credential, person }),
    person,
  }
}

async function enter<T>(
  arrival: Arrival,
  { ahead, ...place }: Place & { ahead?: Statement | undefined },
  work: (admitted: Admitted, context: OrganizationContext, ahead: Record<string, unknown>[]) => Promise<T>,
): Promise<T> {
  const { runtime, credential } = arrival
  const opening = admitStatement(askedBy(arrival, credential, place))
  let session: SessionContext | undefined
  try {
    return await inTransaction<AdmitRow, T>(runtime.database, { opening, ahead }, async (rows, transaction) => {
      const admitted = admittedOf(rows)
      if (!admitted) throw problem('not-signed-in')
      session = await signedIn(arrival, credential, admitted)
      if (credential.isWrite) requireProof(session)
      const context = await inside(session, transaction, admitted, (read) => read(transaction.tx))
      return work(admitted, context, transaction.ahead)
    })
  } catch (error) {
    if (session) await recordRefusedAccess(session, place, error)
    throw error
  }
}

async function inside(
  session: SessionContext,
  { tx, sql, beforeCommit }: Omit<Transaction, 'ahead'>,
  { organization: there, organizationMember }: Admitted,
  reading: <T>(read: (tx: Tx) => Promise<T>) => Promise<T>,
): Promise<OrganizationContext> {
  const organization = orNotFound(there)
  return {
    ...session,
    tx,
    sql,
    beforeCommit,
    organization,
    organizationId: organization.id,
    organizationRole: organizationMember?.role ?? null,
    organizationMemberId: organizationMember?.id ?? null,
    organizationKind: organization.kind as 'family' | 'practice',
    conduct: {
      edition: organizationMember?.conductEdition ?? 0,
      ownVersion: organizationMember?.conductOwnVersion ?? 0,
    },
    overrides: await contentOverridesOf(session.runtime, organization, reading),
    contentVersion: organization.contentVersion,
  }
}
