import type { consentRoutes } from '@holdfast/contracts/consents'
import { CONSENT_TERMS, consentState, decideConsent, decideOpen, linkUntil } from '@holdfast/domain/consents/consent'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { databaseNow } from '../../db/database-now.ts'
import { hashOfToken, newToken } from '../../http/session-cookie.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findConsent } from './consents.queries.ts'

type ConsentInput = z.output<typeof consentRoutes.record.body>

// a place of any attempt of this case; a program that was typed is meant for the newest attempt
async function recipientOf({ tx, organizationId, caseId }: CaseContext, given: ConsentInput) {
  const { treatmentOptionId, recipient = '' } = given
  const ofCase = { organizationId, plan: { caseId } }
  if (treatmentOptionId !== undefined) {
    const place = await tx.treatmentOption.findFirst({ where: { ...ofCase, id: treatmentOptionId } })
    if (!place) throw invalidField('body/treatmentOptionId', 'is not known here')
    return { recipient: place.name, planId: place.planId, treatmentOptionId }
  }
  const newest = await tx.plan.findFirst({
    where: { organizationId, caseId },
    orderBy: { attemptNumber: 'desc' },
    select: { id: true },
  })
  return { recipient, planId: newest?.id ?? null, treatmentOptionId: null }
}

/** Records a yes or a no, with the words about taking it back as they were shown. Returns its id. */
export async function recordConsent(context: CaseContext, given: ConsentInput): Promise<string> {
  const { tx, organizationId, caseId, member, now } = context
  const { decision, subject, parts, decidedOn, expiresOn, treatmentOptionId: _, recipient: __, ...words } = given
  requireDates(context, { decidedOn: 'past', expiresOn: 'coming' }, { decidedOn, expiresOn })
  const professionals = await tx.caseMember.count({
    where: { organizationId, caseId, role: 'interventionist', endedAt: null },
  })
  const to = await recipientOf(context, given)
  const hasPlace = to.treatmentOptionId !== null
  throwIfRefused(
    decideConsent({ subject, parts, hasPlace, role: member.role, hasProfessional: professionals > 0 }),
    context,
  )
  const isGiven = decision === 'given'
  const { id } = await tx.consent.create({
    data: {
      organizationId,
      caseId,
      decision,
      subject,
      parts: [...new Set(parts)],
      ...words,
      ...to,
      signature: isGiven ? words.signature : '',
      decidedOn: fromIsoDate(decidedOn),
      expiresOn: isGiven ? fromIsoDate(expiresOn ?? null) : null,
      terms: localize(CONSENT_TERMS[subject], context),
      recordedById: member.id,
      recordedAt: now,
    },
    select: { id: true },
  })
  await recordChange(context, { action: 'consent.recorded', resource: 'consents', resourceId: id, meta: { decision } })
  return id
}

/** Takes a consent back: the record stays, and the next reading by a link of it is refused. */
export async function revokeConsent(context: CaseContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId, member, now } = context
  const row = await findConsent(context, id)
  guardVersion(row, ifMatch)
  throwIfRefused(decideOpen(consentState(row, now)), context)
  await tx.consent.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id } },
    data: { revokedAt: now, revokedById: member.id, version: nextVersion },
  })
  await recordChange(context, { action: 'consent.withdrawn', resource: 'consents', resourceId: id })
}

/** Makes a link that is shown this once, and ends the one before. */
export async function makeLink(
  context: CaseContext,
  consentId: string,
): Promise<{ id: string; answer: { link: string; expiresAt: string } }> {
  const { tx, organizationId, caseId, member, runtime } = context
  const row = await findConsent(context, consentId)
  const now = await databaseNow(tx)
  throwIfRefused(decideOpen(consentState(row, now)), context)
  const expiresAt = linkUntil(row.expiresOn ?? now, now)
  const token = newToken()
  await tx.disclosureLink.updateMany({
    where: { organizationId, caseId, consentId, endedAt: null },
    data: { endedAt: now },
  })
  const { id } = await tx.disclosureLink.create({
    data: {
      organizationId,
      caseId,
      consentId,
      tokenHash: hashOfToken(token),
      madeById: member.id,
      madeAt: now,
      expiresAt,
    },
    select: { id: true },
  })
  await recordChange(context, { action: 'disclosure_link.added', resource: 'disclosure_links', resourceId: id })
  return { id, answer: { link: `${runtime.config.publicUrl}/disclosure#${token}`, expiresAt: expiresAt.toISOString() } }
}
