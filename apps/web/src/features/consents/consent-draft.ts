import type { ConsentDecision, ConsentPart, ConsentSubject } from '@holdfast/domain/consents/consent'
import { OWN_PARTS } from '@holdfast/domain/consents/consent'

/** What is typed of a consent before it is recorded. `placeId`: a place of the plan; empty for a program that is typed. */
export type ConsentDraft = {
  subject: ConsentSubject
  placeId: string
  recipient: string
  parts: ConsentPart[]
  purpose: string
  decision: ConsentDecision
  patientName: string
  discloser: string
  contactName: string
  contactPhone: string
  decidedOn: string
  expiresOn: string
  expiryEvent: string
  signature: string
}

/** A draft in which nothing was typed. */
export const newDraft = (subject: ConsentSubject, placeId: string, today: string): ConsentDraft => ({
  subject,
  placeId,
  recipient: '',
  parts: [],
  purpose: '',
  decision: 'given',
  patientName: '',
  discloser: '',
  contactName: '',
  contactPhone: '',
  decidedOn: today,
  expiresOn: '',
  expiryEvent: '',
  signature: '',
})

const needsPlace = (part: ConsentPart): boolean => part === 'arrival' || part === 'insurance'

/** Which parts can be asked for: about oneself only what is one's own, and what belongs to a place only with one. */
export const partsFor = (
  { subject, placeId }: Pick<ConsentDraft, 'subject' | 'placeId'>,
  all: readonly ConsentPart[],
): ConsentPart[] =>
  all.filter((part) => (subject === 'loved_one' || OWN_PARTS.includes(part)) && (placeId !== '' || !needsPlace(part)))
