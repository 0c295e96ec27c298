import { describe, expect, test } from 'vitest'
import { byUrgency, contactsInReach } from './contacts-in-reach.ts'
import { decideOverlay, effectiveContacts, PHONE_PATTERN } from './crisis-contact.ts'

const STANDARD = [
  { code: 'us_911', kind: 'emergency' },
  { code: 'us_988', kind: 'suicide_crisis' },
  { code: 'us_poison', kind: 'poison' },
]
const own = (id: string, replaces: string | null = null, hidden = false) => ({ id, replaces, hidden })
const nameOf = (contact: { code: string } | { id: string }) => ('code' in contact ? contact.code : contact.id)

describe('effectiveContacts', () => {
  test.each([
    ['nothing of its own', [], ['us_911', 'us_988', 'us_poison'], []],
    ['one more', [own('local')], ['us_911', 'us_988', 'local', 'us_poison'], []],
    ['one in the place of another', [own('local', 'us_poison')], ['us_911', 'us_988', 'local'], []],
    ['the crisis line hidden before', [own('gone', 'us_988', true)], ['us_911', 'us_988', 'us_poison'], []],
    [
      'the crisis line replaced before',
      [own('more'), own('local', 'us_988')],
      ['us_911', 'us_988', 'more', 'local', 'us_poison'],
      [],
    ],
    ['one hidden', [own('gone', 'us_poison', true)], ['us_911', 'us_988'], ['us_poison']],
    ['the emergency number hidden', [own('gone', 'us_911', true)], ['us_911', 'us_988', 'us_poison'], []],
    ['the emergency number replaced', [own('other', 'us_911')], ['us_911', 'us_988', 'other', 'us_poison'], []],
    ['one for a contact that we dropped', [own('local', 'us_old')], ['us_911', 'us_988', 'local', 'us_poison'], []],
    ['a dropped contact hidden', [own('gone', 'us_old', true)], ['us_911', 'us_988', 'us_poison'], []],
  ])('%s', (_, given, shown, hidden) => {
    const found = effectiveContacts(STANDARD, given)
    expect(found.shown.map(nameOf)).toEqual(shown)
    expect(found.hidden.map(({ standard }) => standard.code)).toEqual(hidden)
  })
})

test.each([
  ['us_poison', [], 'allowed'],
  ['us_988', [], 'emergency_number_stays'],
  ['us_911', [], 'emergency_number_stays'],
  ['us_none', [], 'contact_unknown'],
  ['us_poison', [own('local', 'us_poison')], 'contact_replaced_already'],
] as const)('changing %s: %s', (code, given, expected) => {
  const decision = decideOverlay(
    STANDARD.find((one) => one.code === code),
    given,
  )
  expect(decision.ok ? 'allowed' : decision.refusal.rule).toBe(expected)
})

test.each([
  ['911', true],
  ['1-800-222-1222', true],
  ['+52 (55) 5259-8121', true],
  ['7', true],
  ['', false],
  ['call us', false],
  ['988;ext=1', false],
  ['tel:988', false],
  ['+', false],
])('%s is a number to call: %s', (number, expected) => {
  expect(PHONE_PATTERN.test(number)).toBe(expected)
})

test('shows the first contact of each urgent kind, and all contacts of the organization', () => {
  const contact = (code: string, kind: string, isOwn = false) => ({ code, kind, isOwn })
  const all = [
    contact('911', 'emergency'),
    contact('988', 'suicide_crisis'),
    contact('hotline', 'domestic_violence'),
    contact('native', 'domestic_violence'),
    contact('veterans', 'veterans'),
    contact('county', 'other', true),
  ]
  expect(contactsInReach(all).map(({ code }) => code)).toEqual(['911', '988', 'hotline', 'county'])
})

test('the numbers for danger to life stand before all others, each kind once', () => {
  const contact = (code: string, kind: string, number: string | null = code) => ({ code, kind, number })
  const all = [
    contact('chat only', 'suicide_crisis', null),
    contact('poison', 'poison'),
    contact('988', 'suicide_crisis'),
    contact('911', 'emergency'),
    contact('112', 'emergency'),
  ]
  const { first, others } = byUrgency(all)
  expect(first.map(({ code }) => code)).toEqual(['911', '988'])
  expect(others.map(({ code }) => code)).toEqual(['chat only', 'poison', '112'])
  expect(byUrgency([])).toEqual({ first: [], others: [] })
})
