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
  label: { en: 'Women’s shelter', es: 'Refugio para mujeres' },
  number: '207-555-0100',
  textNumber: null,
  chatUrl: null,
  url: null,
  hours: { en: 'Day and night', es: 'Día y noche' },
  source: 'Call to the shelter, 2026-11-20',
  asOf: '2026-11-20',
  reviewBy: '2027-05-20',
}

/** Accounts, organizations, content, crisis contacts, facilities. */
export const ORGANIZATION: Readonly<Record<string, unknown>> = {
  'users.signUp': { email, password, displayName: 'Karen', locale: 'en' },
  'users.requestPasswordReset': { email },
  'users.completePasswordReset': { token: TOKEN, password },
  'session.signIn': { email, password },
  'session.setLocale': { locale: 'es' },
  'organizations.create': { id: IDS.organization, kind: 'family', name: 'Our family' },
  'content.override': {
    en: 'Call us at any time.',
    es: 'Llámenos a cualquier hora.',
    source: 'Our practice, 2026-11-20',
    reviewBy: '2027-11-20',
  },
  'content.review': { keys: ['plan-rules.no_day'], reviewBy: '2027-11-20', source: 'Read again, 2026-11-20' },
  'crisisContacts.add': { ...contact, replaces: null },
  'crisisContacts.update': contact,
  'crisisContacts.hide': { code: 'us-veterans' },
  'facilities.create': harborLight,
  'facilities.update': { phone: '207-555-0135', notes: 'Ask for the night nurse.' },
  'facilityImports.create': {},
  'facilityImports.load': { asOf: '2026-10-01', keyYear: 2025 },
  'sampleCases.create': { locale: 'en', approach: 'johnson' },
}
