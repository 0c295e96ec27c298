import { text } from '@holdfast/content/consents'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { CaseRole } from '../permissions/roles.ts'
import { DAY, fromIsoDate, toIsoDate } from '../shared/time.ts'
import type { Text } from '../text.ts'

/** All that can be shown to a program: a closed list, without letters, private answers or anybody else's name (docs/practice.md 12.1). */
export const CONSENT_PARTS = ['contact', 'arrival', 'insurance', 'medical', 'safety'] as const
/** One kind of information, described so that it says what and how much. */
export type ConsentPart = (typeof CONSENT_PARTS)[number]

/** Each kind by its name, and what exactly it holds. */
export const PART_LABELS: Readonly<Record<ConsentPart, { label: Text; about: Text }>> = {
  contact: { label: text('parts.contact.label'), about: text('parts.contact.about') },
  arrival: { label: text('parts.arrival.label'), about: text('parts.arrival.about') },
  insurance: { label: text('parts.insurance.label'), about: text('parts.insurance.about') },
  medical: { label: text('parts.medical.label'), about: text('parts.medical.about') },
  safety: { label: text('parts.safety.label'), about: text('parts.safety.about') },
}

/** Whose data it is: of the member who records it, or of the loved one, who signed on paper. */
export const CONSENT_SUBJECTS = ['own', 'loved_one'] as const
/** A family cannot agree for an adult (docs/practice.md 12.1). */
export type ConsentSubject = (typeof CONSENT_SUBJECTS)[number]
/** As the form asks. */
export const SUBJECT_LABELS: Readonly<Record<ConsentSubject, Text>> = {
  own: text('subjects.own'),
  loved_one: text('subjects.loved_one'),
}

/** What is the family's own to tell: not the health, the insurance or the danger of somebody else. */
export const OWN_PARTS: readonly ConsentPart[] = ['contact', 'arrival']
/** What belongs to one place of the plan. */
const PLACE_PARTS: readonly ConsentPart[] = ['arrival', 'insurance']

/** A no is a record, too. */
export const CONSENT_DECISIONS = ['given', 'declined'] as const
/** What the person said. */
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number]

/** Where a consent stands: `revoked` and `expired` were given once. */
export const CONSENT_STATES = ['given', 'declined', 'revoked', 'expired'] as const
/** Only `given` lets anything be shown. */
export type ConsentState = (typeof CONSENT_STATES)[number]
/** As a consent is marked. */
export const STATE_LABELS: Readonly<Record<ConsentState, Text>> = {
  given: text('states.given'),
  declined: text('states.declined'),
  revoked: text('states.revoked'),
  expired: text('states.expired'),
}

/** What is said with every consent: how it is taken back, what may be passed on, and that a no costs nothing (docs/practice.md 12.1). */
export const CONSENT_TERMS: Readonly<Record<ConsentSubject, Text>> = {
  own: text('terms.own'),
  loved_one: text('terms.loved_one'),
}

/** The notice that goes with each disclosure (42 CFR 2.32, docs/practice.md 12.1). */
export const PART2_NOTICE: { short: Text; long: Text } = { short: text('notice.short'), long: text('notice.long') }

type Standing = { decision: string; revokedAt: Date | null; expiresOn: Date | null }

/** Where a consent stands now; its last day ends in UTC. */
export function consentState({ decision, revokedAt, expiresOn }: Standing, now: Date): ConsentState {
  if (decision !== 'given' || expiresOn === null) return 'declined'
  if (revokedAt !== null) return 'revoked'
  return toIsoDate(expiresOn) < toIsoDate(now) ? 'expired' : 'given'
}

/** For how many days a link opens what a consent allows, at most. */
export const LINK_DAYS = 7

/** Until when a new link opens: seven days, or the end of the consent's last day where that is sooner. */
export const linkUntil = (expiresOn: Date, now: Date): Date =>
  new Date(Math.min(now.getTime() + LINK_DAYS * DAY, fromIsoDate(toIsoDate(expiresOn)).getTime() + DAY))

/** What is to be recorded, and by whom. `hasPlace`: the program is a place of the plan. */
export type ConsentQuestion = {
  subject: ConsentSubject
  parts: readonly ConsentPart[]
  hasPlace: boolean
  role: CaseRole
  hasProfessional: boolean
}

const rule = (name: string, reason: Text) => no({ rule: name, reason })

/**
 * Whether this consent can be recorded: about themselves anybody agrees to what is theirs to tell; what the loved one signed on paper
 * is recorded by the professional, or by the lead while there is none (docs/practice.md 12.1).
 */
export function decideConsent(question: ConsentQuestion): Decision<Refusal> {
  const { subject, parts, hasPlace, role, hasProfessional } = question
  if (subject === 'own' && parts.some((part) => !OWN_PARTS.includes(part)))
    return rule('consent_own_parts', text('decide.consent_own_parts'))
  if (subject === 'loved_one' && hasProfessional && role !== 'interventionist')
    return rule('consent_paper_by_professional', text('decide.consent_paper_by_professional'))
  if (!hasPlace && parts.some((part) => PLACE_PARTS.includes(part)))
    return rule('consent_needs_place', text('decide.consent_needs_place'))
  return yes
}

/** Whether a link may be made, or the consent taken back: only while it is given. */
export const decideOpen = (state: ConsentState): Decision<Refusal> =>
  state === 'given' ? yes : rule('consent_not_open', text('decide.consent_not_open'))

/** How a program read: as a page, or as a FHIR bundle for its own records. */
export const DISCLOSURE_FORMATS = ['page', 'fhir'] as const
/** Stands in the account of disclosures. */
export type DisclosureFormat = (typeof DISCLOSURE_FORMATS)[number]

/** For how many years the account of disclosures reaches back (42 CFR 2.25, docs/practice.md 12.1). */
export const ACCOUNT_YEARS = 3
