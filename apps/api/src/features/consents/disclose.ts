import { randomUUID } from 'node:crypto'
import { type DisclosureFormat, PART_LABELS, PART2_NOTICE } from '@holdfast/domain/consents/consent'
import { disclosedFacts, type DisclosedPlace } from '@holdfast/domain/consents/disclosed-facts'
import { fhirBundle } from '@holdfast/domain/consents/fhir-bundle'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { LOCALES } from '@holdfast/domain/text'
import type { Tx } from '../../db/connect.ts'
import type { Consent, DisclosureLink } from '../../db/generated/client.ts'
import { inTransaction } from '../../db/transaction.ts'
import { hashOfToken } from '../../http/session-cookie.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { localize } from '../../kernel/localize.ts'
import { problem } from '../../kernel/problem.ts'
import { NOBODY } from '../../kernel/record-access.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { loadTexts } from '../../kernel/encryption/load-texts.ts'
import { rootKeysOf } from '../../kernel/encryption/root-keys.ts'
import { decryptInsurance } from '../treatment-options/insurance-texts.ts'
import { answersOf } from '../first-call/first-call.queries.ts'
import { levelsOf } from '../risk-assessments/risk-assessments.queries.ts'

type Entered = { organizationId: string; caseId: string; consentId: string; linkId: string }
/** What a program may read now: its consent, the link that it came by, and what is known for the parts of the consent. */
export type Disclosed = {
  consent: Consent
  link: DisclosureLink
  readAt: Date
  sections: ReturnType<typeof disclosedFacts>
}

/**
 * Reads what a consent allows for whoever holds its link. The reading is recorded, in the account of disclosures and in the audit
 * trail, before anything is answered. A link that is unknown, ended, past its time or whose consent was taken back is `link-not-valid`,
 * whichever it is.
 */
export async function disclose(context: PublicContext, token: string, format: DisclosureFormat): Promise<Disclosed> {
  await countAttempt(context, 'link-address', context.ip)
  const opening = {
    name: 'enter_by_disclosure_link',
    text: 'SELECT holdfast.enter_by_disclosure_link($1) AS entered',
    values: [hashOfToken(token)],
  }
  return inTransaction<{ entered: Entered | null }, Disclosed>(
    context.runtime.database,
    { opening },
    async ([row], { tx }) => {
      if (!row?.entered) throw problem('link-not-valid')
      const { organizationId, caseId, consentId, linkId } = row.entered
      const keyOf = (id: string) => ({ organizationId_caseId_id: { organizationId, caseId, id } })
      const consent = await tx.consent.findUniqueOrThrow({ where: keyOf(consentId) })
      const link = await tx.disclosureLink.findUniqueOrThrow({ where: keyOf(linkId) })
      const sections = disclosedFacts(consent.parts, await sourcesOf(context, tx, consent))
      const { id, at } = await tx.disclosure.create({
        data: { organizationId, caseId, consentId, linkId, at: context.now, parts: consent.parts, format },
        select: { id: true, at: true },
      })
      await recordChange(
        { tx, person: { userId: NOBODY }, caseId },
        { action: 'disclosure.read', resource: 'disclosures', resourceId: id, meta: { consentId, linkId, format } },
      )
      return { consent, link, readAt: at, sections }
    },
  )
}

async function sourcesOf(
  { runtime }: PublicContext,
  tx: Tx,
  consent: Consent,
): Promise<Parameters<typeof disclosedFacts>[1]> {
  const { organizationId, caseId, planId, treatmentOptionId } = consent
  const ofPlan = planId === null ? null : { organizationId, planId }
  const place =
    ofPlan && treatmentOptionId !== null
      ? await tx.treatmentOption.findFirst({ where: { ...ofPlan, id: treatmentOptionId } })
      : null
  const texts = await loadTexts(tx, rootKeysOf(runtime.config), { organizationId, caseId })
  const logistics = ofPlan && (await tx.logistics.findFirst({ where: ofPlan, select: { timeZone: true } }))
  const risk =
    ofPlan && (await tx.riskAssessment.findFirst({ where: ofPlan, orderBy: { id: 'desc' }, select: { areas: true } }))
  const firstCall = await tx.firstCallRecord.findFirst({ where: { organizationId, caseId } })
  return {
    contact: { name: consent.contactName, phone: consent.contactPhone },
    timeZone: logistics?.timeZone ?? 'UTC',
    place: place && {
      levelOfCare: place.levelOfCare as DisclosedPlace['levelOfCare'],
      criteria: place.criteria as DisclosedPlace['criteria'],
      admission: place.admission as DisclosedPlace['admission'],
      insurance: decryptInsurance({ texts }, place.id, place).insurance as DisclosedPlace['insurance'],
      bedHeldUntil: place.bedHeldUntil?.toISOString() ?? null,
    },
    firstCall: answersOf(firstCall),
    risk: risk ? levelsOf(risk.areas) : {},
  }
}

/** A disclosure as a page shows it: the words in the reader's language, the notice of 42 CFR 2.32 in every language, that one first. */
export function presentDisclosure(context: PublicContext, { consent, link, readAt, sections }: Disclosed) {
  const { recipient, patientName, discloser, purpose, decidedOn, expiresOn, expiryEvent, terms } = consent
  const locales = [context.locale, ...LOCALES.filter((locale) => locale !== context.locale)]
  return {
    recipient,
    patientName,
    discloser,
    purpose,
    decidedOn: toIsoDate(decidedOn),
    expiresOn: toIsoDate(expiresOn ?? link.expiresAt),
    expiryEvent,
    terms,
    linkExpiresAt: link.expiresAt.toISOString(),
    readAt: readAt.toISOString(),
    sections: sections.map(({ part, facts }) => ({
      part,
      label: localize(PART_LABELS[part].label, context),
      facts: facts.map(({ label, value }) => ({ label: localize(label, context), value: localize(value, context) })),
    })),
    notices: locales.map((locale) => ({
      locale,
      short: PART2_NOTICE.short[locale],
      long: PART2_NOTICE.long[locale],
    })),
  }
}

/** The same as a FHIR R4 bundle in a file; the ids in it are made for this reading and lead nowhere. */
export function bundleOf({ locale }: PublicContext, { consent, link, readAt, sections }: Disclosed) {
  const { subject, recipient, purpose, terms, decidedOn, expiresOn } = consent
  const bundle = fhirBundle({
    consent: {
      subject,
      recipient,
      purpose,
      terms,
      decidedOn: toIsoDate(decidedOn),
      expiresOn: toIsoDate(expiresOn ?? link.expiresAt),
    },
    sections,
    readAt: readAt.toISOString(),
    locale,
    ids: { bundle: randomUUID(), patient: randomUUID(), carePlan: randomUUID(), consent: randomUUID() },
  })
  return { name: 'record.json', bytes: Buffer.from(JSON.stringify(bundle)) }
}
