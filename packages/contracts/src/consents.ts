import {
  CONSENT_DECISIONS,
  CONSENT_PARTS,
  CONSENT_STATES,
  CONSENT_SUBJECTS,
  DISCLOSURE_FORMATS,
} from '@holdfast/domain/consents/consent'
import { LOCALES } from '@holdfast/domain/text'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, date, id, line, name, optionalLine, page, paging, text, time, version } from './fields.ts'
import { FileAnswer, namedRoutes, route } from './route.ts'

const part = () => z.enum(CONSENT_PARTS)

/** What somebody allowed, or declined, to be told about themselves to one program: every element of 42 CFR 2.31 (F86). */
export const Consent = z
  .object({
    id: id(),
    state: z.enum(CONSENT_STATES),
    subject: z.enum(CONSENT_SUBJECTS),
    patientName: z.string(),
    discloser: z.string(),
    recipient: z.string(),
    parts: z.array(part()),
    purpose: z.string(),
    contactName: z.string(),
    contactPhone: z.string(),
    decidedOn: date(),
    signature: z.string(),
    expiresOn: date().nullable(),
    expiryEvent: z.string(),
    terms: z.string(),
    recordedBy: z.string(),
    revokedAt: time().nullable(),
    linkExpiresAt: time().nullable(),
    version: version(),
    can: z.object({ revoke: Can, makeLink: Can }),
  })
  .meta({ id: 'Consent' })
/** `linkExpiresAt` is null while no link is open. Nothing of it is changed later but that it is taken back. */
export type Consent = z.infer<typeof Consent>

const DisclosureRecord = z
  .object({
    id: id(),
    consentId: id(),
    at: time(),
    recipient: z.string(),
    purpose: z.string(),
    parts: z.array(part()),
    format: z.enum(DISCLOSURE_FORMATS),
  })
  .meta({ id: 'DisclosureRecord' })
/** One reading by a program, in the account of disclosures (42 CFR 2.25). */
export type DisclosureRecord = z.infer<typeof DisclosureRecord>

const consentParams = CaseParams.extend({ consentId: id() })
const token = text(200).min(1)

const given = z
  .strictObject({
    decision: z.enum(CONSENT_DECISIONS),
    subject: z.enum(CONSENT_SUBJECTS),
    patientName: name(160),
    discloser: line(200),
    recipient: name(200).optional(),
    treatmentOptionId: id().optional(),
    parts: z.array(part()).min(1).max(CONSENT_PARTS.length),
    purpose: line(300),
    contactName: optionalLine(120).default(''),
    contactPhone: optionalLine(60).default(''),
    decidedOn: date(),
    signature: optionalLine(160).default(''),
    expiresOn: date().optional(),
    expiryEvent: optionalLine(300).default(''),
  })
  .refine(({ recipient, treatmentOptionId }) => recipient !== undefined || treatmentOptionId !== undefined, {
    path: ['recipient'],
    message: 'is missing',
  })
  .refine(({ decision, expiresOn }) => decision === 'declined' || expiresOn !== undefined, {
    path: ['expiresOn'],
    message: 'is missing',
  })
  .refine(({ decision, signature }) => decision === 'declined' || signature.trim() !== '', {
    path: ['signature'],
    message: 'is missing',
  })
  .refine(({ parts, contactName }) => !parts.includes('contact') || contactName.trim() !== '', {
    path: ['contactName'],
    message: 'is missing',
  })

/** The case leads record, take back and make links; a program reads with the link alone. Refusals are `rule-refused`. */
export const consentRoutes = namedRoutes('consents', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/consents',
    summary: 'List the consents of a case',
    access: 'case',
    params: CaseParams,
    query: paging(),
    response: page(Consent).extend({ can: z.object({ record: Can }) }),
  }),
  record: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/consents',
    summary: 'Record a consent',
    description: 'With every element of 42 CFR 2.31.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: given,
    response: Consent,
    problems: ['rule-refused'],
  }),
  revoke: route({
    method: 'PUT',
    path: '/organizations/:organizationId/cases/:caseId/consents/:consentId/revocation',
    summary: 'Take a consent back',
    access: 'case',
    params: consentParams,
    response: Consent,
    problems: ['rule-refused'],
  }),
  makeLink: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/consents/:consentId/links',
    summary: 'Make a link for the program of a consent',
    location: null,
    description: 'Shown once; a newer one ends it. It opens for 7 days at most.',
    access: 'case',
    status: 201,
    params: consentParams,
    response: z.object({ link: z.string().nullable(), expiresAt: time() }),
    problems: ['rule-refused'],
  }),
  disclosures: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/disclosures',
    summary: 'List what programs have read',
    description: 'In the last three years, newest first.',
    access: 'case',
    params: CaseParams,
    query: paging(),
    response: page(DisclosureRecord),
  }),
  read: route({
    method: 'POST',
    path: '/disclosures',
    summary: 'Read what a consent allows',
    location: null,
    description: 'For the program, by its link; recorded before the answer.',
    access: 'public',
    body: z.strictObject({ token }),
    response: z.object({
      recipient: z.string(),
      patientName: z.string(),
      discloser: z.string(),
      purpose: z.string(),
      decidedOn: date(),
      expiresOn: date(),
      expiryEvent: z.string(),
      terms: z.string(),
      linkExpiresAt: time(),
      readAt: time(),
      sections: z.array(
        z.object({
          part: part(),
          label: z.string(),
          facts: z.array(z.object({ label: z.string(), value: z.string() })),
        }),
      ),
      notices: z.array(z.object({ locale: z.enum(LOCALES), short: z.string(), long: z.string() })),
    }),
    problems: ['link-not-valid', 'too-many-requests'],
  }),
  readBundle: route({
    method: 'POST',
    path: '/disclosures/fhir',
    summary: 'Read what a consent allows as FHIR',
    location: null,
    description: 'A bundle of Patient (without a name), CarePlan and Consent.',
    access: 'public',
    body: z.strictObject({ token }),
    produces: 'application/fhir+json',
    response: FileAnswer,
    problems: ['link-not-valid', 'too-many-requests'],
  }),
})
