import { CRISIS_KIND_LABELS } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { asWritten, inEach, LOCALES, SOURCE_LOCALE } from '@holdfast/domain/text'
import { CHECKED_DAY, dayAhead } from './days.ts'
import { NEW_PASSKEY, PASSKEY_ANSWER } from './passkeys.ts'
import { IDS, TOKEN } from './people.ts'

const email = 'karen@example.org'
const password = 'river stone lantern moss 42'
const harborLight = {
  name: 'Harbor Light',
  street: '12 Shore Road',
  city: 'Portland',
  state: 'ME',
  zip: '04101',
  phone: '207-555-0134',
  website: 'https://harborlight.example',
  levels: ['4:3.7'],
}
const contact = {
  country: 'US',
  kind: 'domestic_violence',
  label: inEach((locale) => CRISIS_KIND_LABELS.domestic_violence[locale]),
  number: '207-555-0100',
  textNumber: null,
  chatUrl: null,
  url: null,
  hours: asWritten('24/7'),
  source: `Call to the shelter, ${CHECKED_DAY}`,
  asOf: CHECKED_DAY,
  reviewBy: dayAhead(180),
}

/** Accounts, organizations, content, crisis contacts, facilities. */
export const ORGANIZATION: Readonly<Record<string, unknown>> = {
  'users.signUp': { email, password, displayName: 'Karen', locale: SOURCE_LOCALE },
  'users.requestPasswordReset': { email },
  'users.completePasswordReset': { token: TOKEN, password },
  'session.signIn': { email, password },
  'users.confirmAddress': { token: 'the part of the link behind the number sign' },
  'session.signInByPasskey': { passkey: PASSKEY_ANSWER },
  'passkeys.add': { passkey: NEW_PASSKEY, name: 'My phone' },
  'caseImports.check': { file: 'cmVmZXJlbmNlLGFsaWFzCkEtMTcsU2FtCg==' },
  'webhooks.create': { url: 'https://records.example.org/holdfast', kinds: ['case.opened', 'plan.locked'] },
  'webhooks.update': { state: 'on' },
  'accessTokens.create': { name: 'Calendar on my computer', scopes: ['cases:read', 'plans:read'], days: 90 },
  'accessTokens.createForService': { name: 'Monthly figures', scopes: ['outcomes:read'], days: 365 },
  'accessTokens.exchange': { refreshToken: 'holdfast_q8Zl0mYkJ1vC3nXbR7tP2wLs9dFgHaK4eUiOyTzMxVc' },
  'passkeys.rename': { name: 'My old phone' },
  'oneTimeCodes.add': { code: '492 039' },
  'session.prove': { passphrase: password },
  'session.changePassphrase': { passphrase: password, newPassphrase: 'copper anchor violet maple' },
  'session.changeContactEmail': { passphrase: password, email },
  'session.changeUser': { locale: LOCALES.at(-1), displayName: 'Karen Ortiz' },
  'session.changeEmail': { passphrase: password, email },
  'organizations.create': { id: IDS.organization, kind: 'family', name: 'Our family', country: 'US' },
  'organizations.update': {
    region: 'Southern Maine',
    contact: { name: 'Dana Whitfield', phone: '207-555-0100', hours: 'Mon-Fri 9-5', reply: 'Within a day' },
  },
  'conduct.accept': { edition: 1, ownVersion: 0 },
  'emergencyAccess.begin': {
    caseCode: '7F3A-21BC',
    reason: 'He does not answer.',
  },
  'organizationDeletion.ask': { name: 'Harbor Practice' },
  'retention.setHold': { caseCode: '7E94-9FDE', reason: 'A court asked for the records.', until: '2027-12-31' },
  'accountDeletion.ask': { letters: 'stay', when: 'in_14_days' },
  'organizationMembers.invite': { name: 'Kim Park', role: 'interventionist', email: 'kim@example.org' },
  'organizationMembers.update': { role: 'admin' },
  'organizationMembers.passCases': { passes: [{ caseId: IDS.otherItem, toOrganizationMemberId: IDS.member }] },
  'organizationMembers.preview': { token: TOKEN },
  'organizationMembers.accept': { token: TOKEN },
  'entrustedCases.offer': { name: 'Family of Karen' },
  'entrustedCases.appoint': { organizationMemberId: IDS.member },
  'entrustedCases.preview': { token: TOKEN },
  'entrustedCases.ask': { token: TOKEN, words: 'We hope for Saturday.', counted: true },
  'intake.saveQuestions': {
    questions: [{ key: 'court', kind: 'yes_no', label: inEach(() => 'Is a court involved?'), choices: [] }],
  },
  'intake.answer': { answers: [{ key: 'court', answer: 'no' }] },
  'content.override': {
    ...inEach((locale) => CRISIS_KIND_LABELS.other[locale]),
    source: `Our practice, ${CHECKED_DAY}`,
    reviewBy: dayAhead(365),
  },
  'content.review': { keys: ['plan-rules.no_day'], reviewBy: dayAhead(365), source: `Read again, ${CHECKED_DAY}` },
  'crisisContacts.add': { ...contact, replaces: null },
  'crisisContacts.update': contact,
  'crisisContacts.hide': { code: 'us-veterans' },
  'facilities.create': harborLight,
  'facilities.update': { phone: '207-555-0135', notes: 'Ask for the night nurse.' },
  'facilityImports.create': { columns: [{ header: 'House', field: 'name' }] },
  'facilityImports.load': { asOf: CHECKED_DAY, keyYear: 2025 },
  'sampleCases.look': { locale: SOURCE_LOCALE },
  'sampleCases.create': { locale: SOURCE_LOCALE, approach: 'johnson' },
}
