import type { Locale } from '../text.ts'
import { type ConsentPart, PART_LABELS, PART2_NOTICE } from './consent.ts'
import type { DisclosedFact } from './disclosed-facts.ts'

/** What a bundle is made of: the consent, when it is read, what it allows, and a random id for each resource, made for this reading. */
export type BundleSources = {
  consent: {
    subject: string
    recipient: string
    purpose: string
    decidedOn: string
    expiresOn: string
    terms: string
  }
  sections: readonly { part: ConsentPart; facts: readonly DisclosedFact[] }[]
  readAt: string
  locale: Locale
  ids: { bundle: string; patient: string; carePlan: string; consent: string }
}

type Json = { readonly [field: string]: Json | string | boolean | readonly (Json | string)[] }

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (words: string): string => words.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const narrative = (paragraphs: readonly string[]): Json => ({
  status: 'additional',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('')}</div>`,
})

const coded = (system: string, code: string): Json => ({ coding: [{ system, code }] })
const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem'

// restricted, and under 42 CFR part 2, as FHIR says it
const SECURITY: Json = {
  security: [
    { system: `${TERMINOLOGY}/v3-Confidentiality`, code: 'R' },
    { system: `${TERMINOLOGY}/v3-ActCode`, code: '42CFRPart2' },
  ],
}

/**
 * What a consent allows as a FHIR R4 bundle for the records of a program: a Patient without a name, a CarePlan with what is known, and
 * the Consent. The same facts as on the page; the notice of 42 CFR 2.32 is a note of the CarePlan.
 */
export function fhirBundle({ consent, sections, readAt, locale, ids }: BundleSources): Json {
  const notice = PART2_NOTICE.long[locale]
  const patient = { reference: `urn:uuid:${ids.patient}` }
  const entry = (id: string, resource: Json): Json => ({ fullUrl: `urn:uuid:${id}`, resource })
  return {
    resourceType: 'Bundle',
    id: ids.bundle,
    meta: SECURITY,
    type: 'collection',
    timestamp: readAt,
    entry: [
      entry(ids.patient, { resourceType: 'Patient', id: ids.patient, meta: SECURITY, active: true }),
      entry(ids.carePlan, {
        resourceType: 'CarePlan',
        id: ids.carePlan,
        meta: SECURITY,
        language: locale,
        status: 'active',
        intent: 'proposal',
        description: consent.purpose,
        subject: patient,
        created: readAt,
        activity: sections.flatMap(({ part, facts }) =>
          facts.length === 0
            ? []
            : [
                {
                  detail: {
                    code: { text: PART_LABELS[part].label[locale] },
                    status: 'scheduled',
                    description: facts.map(({ label, value }) => `${label[locale]}: ${value[locale]}`).join('\n'),
                  },
                },
              ],
        ),
        note: [{ text: notice }],
      }),
      entry(ids.consent, {
        resourceType: 'Consent',
        id: ids.consent,
        meta: SECURITY,
        language: locale,
        text: narrative([consent.terms, notice]),
        status: 'active',
        scope: coded(`${TERMINOLOGY}/consentscope`, 'patient-privacy'),
        category: [coded('http://loinc.org', '59284-0')],
        // a family member who agrees to be called is not the patient
        ...(consent.subject === 'loved_one' && { patient }),
        dateTime: consent.decidedOn,
        policy: [{ uri: 'https://www.ecfr.gov/current/title-42/part-2' }],
        provision: {
          type: 'permit',
          period: { start: consent.decidedOn, end: consent.expiresOn },
          actor: [
            {
              role: coded(`${TERMINOLOGY}/v3-ParticipationType`, 'IRCP'),
              reference: { display: consent.recipient },
            },
          ],
          code: sections.map(({ part }) => ({ text: PART_LABELS[part].label[locale] })),
        },
      }),
    ],
  }
}
