import type { Consent, DisclosureRecord } from '@holdfast/contracts/consents'
import { ACCOUNT_YEARS, type ConsentPart, consentState, decideOpen } from '@holdfast/domain/consents/consent'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { databaseNow } from '../../db/database-now.ts'
import type { Prisma } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** A consent with its open link. */
export const withOpenLink = (now: Date) =>
  ({
    include: { links: { where: { endedAt: null, expiresAt: { gt: now } }, select: { expiresAt: true }, take: 1 } },
  }) satisfies Prisma.ConsentDefaultArgs
type Row = Prisma.ConsentGetPayload<ReturnType<typeof withOpenLink>>

/** One consent of this case, or `not-found`. */
export async function findConsent({ tx, organizationId, caseId }: CaseContext, id: string): Promise<Row> {
  const where = { organizationId_caseId_id: { organizationId, caseId, id } }
  return orNotFound(await tx.consent.findUnique({ where, ...withOpenLink(await databaseNow(tx)) }))
}

/** One consent as the case leads see it. */
export async function getConsent(context: CaseContext, id: string): Promise<Consent> {
  const row = await findConsent(context, id)
  return presentConsent(context, row, await memberNames(context))
}

/** Every consent of the case, newest first. */
export async function listConsents(context: CaseContext, query: PageQuery) {
  const { tx, organizationId, caseId } = context
  const { where, ...order } = rowsById(query, 'desc')
  const rows = await tx.consent.findMany({
    where: { organizationId, caseId, ...where },
    ...order,
    ...withOpenLink(await databaseNow(tx)),
  })
  const page = pageOf(rows, query.limit)
  const nameOf = await memberNames(context)
  return {
    items: page.rows.map((row) => presentConsent(context, row, nameOf)),
    nextCursor: page.nextCursor,
    can: { record: ability(context, 'consent.record') },
  }
}

function presentConsent(context: CaseContext, row: Row, nameOf: (id: string) => string): Consent {
  const state = consentState(row, context.now)
  const open = decideOpen(state)
  const whileGiven = (action: 'consent.record' | 'consent.revoke') => {
    const may = ability(context, action)
    if (!may.allowed || open.ok) return may
    return { allowed: false, why: open.refusal.rule, reason: localize(open.refusal.reason, context) }
  }
  return {
    id: row.id,
    state,
    subject: row.subject as Consent['subject'],
    patientName: row.patientName,
    discloser: row.discloser,
    recipient: row.recipient,
    parts: row.parts as ConsentPart[],
    purpose: row.purpose,
    contactName: row.contactName,
    contactPhone: row.contactPhone,
    decidedOn: toIsoDate(row.decidedOn),
    signature: row.signature,
    expiresOn: toIsoDate(row.expiresOn),
    expiryEvent: row.expiryEvent,
    terms: row.terms,
    recordedBy: nameOf(row.recordedById),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    linkExpiresAt: state === 'given' ? (row.links[0]?.expiresAt.toISOString() ?? null) : null,
    version: row.version,
    can: { revoke: whileGiven('consent.revoke'), makeLink: whileGiven('consent.record') },
  }
}

/** What programs have read in the last three years, newest first (docs/practice.md 12.1). */
export async function listDisclosures({ tx, organizationId, caseId, now }: CaseContext, query: PageQuery) {
  const { where, ...order } = rowsById(query, 'desc')
  const since = new Date(now)
  since.setUTCFullYear(now.getUTCFullYear() - ACCOUNT_YEARS)
  const rows = await tx.disclosure.findMany({
    where: { organizationId, caseId, at: { gte: since }, ...where },
    ...order,
    include: { consent: { select: { recipient: true, purpose: true } } },
  })
  const page = pageOf(rows, query.limit)
  return {
    items: page.rows.map(
      ({ id, consentId, at, parts, format, consent }): DisclosureRecord => ({
        id,
        consentId,
        at: at.toISOString(),
        recipient: consent.recipient,
        purpose: consent.purpose,
        parts: parts as ConsentPart[],
        format: format as DisclosureRecord['format'],
      }),
    ),
    nextCursor: page.nextCursor,
  }
}
