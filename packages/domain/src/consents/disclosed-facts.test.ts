import { expect, test } from 'vitest'
import { EMPTY_FIRST_CALL } from '../first-call/first-call.ts'
import { CONSENT_PARTS } from './consent.ts'
import { disclosedFacts, type DisclosureSources } from './disclosed-facts.ts'

const SOURCES: DisclosureSources = {
  contact: { name: 'Karen Ortiz', phone: '555-0101' },
  timeZone: 'America/New_York',
  place: {
    levelOfCare: '3.7',
    bedHeldUntil: '2026-12-18T20:00:00Z',
    criteria: { detox_on_site: { answer: 'yes', note: 'says Uncle Joe' }, licensed: { answer: 'no', note: '' } },
    admission: { arrivesAt: '2026-12-18T19:00:00Z', arrivalRule: 'medical_check_first', preScreen: 'not_asked' },
    insurance: {
      payer: 'Sample Health',
      memberId: '000-00',
      holderName: 'Uncle Joe',
      network: 'in',
      activeToday: 'yes',
    },
  },
  firstCall: {
    ...EMPTY_FIRST_CALL,
    worries: 'He drives.',
    livesWith: 'Uncle Joe',
    medication: 'Lisinopril 10 mg',
    pastEvents: ['seizure'],
    useDetails: [
      {
        substance: 'alcohol',
        frequency: 'daily',
        amount: 'with Uncle Joe',
        route: 'swallowed',
        since: '',
        lastChange: '',
      },
    ],
  },
  risk: { withdrawal: 'high', self_harm: 'low', weapons: 'unknown', domestic_violence: 'high' },
}
const shown = (parts: readonly string[], from = SOURCES) =>
  disclosedFacts(parts, from).map(({ part, facts }) => [
    part,
    facts.map(({ label, value }) => `${label.en}: ${value.en}`),
  ])

test('shows the parts that are named and no other, in the order of the list', () => {
  expect(shown(['safety', 'contact'])).toEqual([
    ['contact', ['Name: Karen Ortiz', 'Phone: 555-0101']],
    ['safety', [expect.stringMatching(/: Low$/)]],
  ])
  expect(shown([])).toEqual([])
})

test('shows of each part what its description says, and nobody else of the family', () => {
  const all = shown(CONSENT_PARTS)
  const lines = all.flatMap(([, facts]) => facts).join('\n')
  for (const one of ['Sample Health', '000-00', 'Lisinopril 10 mg', 'Fri, Dec 18, 2026 · 2:00 PM EST'])
    expect(lines).toContain(one)
  for (const one of ['Uncle Joe', 'He drives']) expect(lines).not.toContain(one)
  expect(JSON.stringify(all)).not.toMatch(/violence/i)
})

test('leaves out what nobody knows', () => {
  const nothing = { ...SOURCES, contact: { name: '', phone: '' }, place: null, firstCall: EMPTY_FIRST_CALL, risk: {} }
  expect(shown(CONSENT_PARTS, nothing)).toEqual(CONSENT_PARTS.map((part) => [part, []]))
})
