import { expect, test } from 'vitest'
import { isStartUnknown, type StartFacts } from './start-unknown.ts'

// three in the afternoon in New York
const startsAt = '2027-03-10T20:00:00Z'

test.each<[string, Partial<StartFacts> & { at: string }, boolean]>([
  ['before the start', { at: '2027-03-10T12:00:00Z' }, false],
  ['in the evening of the day', { at: '2027-03-11T03:59:00Z' }, false],
  ['another day where the server is, the same one at the meeting', { at: '2027-03-11T04:59:59Z' }, false],
  ['after midnight at the meeting', { at: '2027-03-11T05:00:00Z' }, true],
  ['a year later', { at: '2028-01-01T00:00:00Z' }, true],
  [
    'a meeting farther west, where it is still that day',
    { at: '2027-03-11T05:00:00Z', timeZone: 'America/Denver' },
    false,
  ],
  ['a beginning that came in from a phone', { at: '2027-03-12T12:00:00Z', isStartReceived: true }, false],
  ['no day', { at: '2027-03-12T12:00:00Z', startsAt: null }, false],
  ['a plan in preparation', { at: '2027-03-12T12:00:00Z', status: 'drafting' }, false],
  ['a meeting under way', { at: '2027-03-12T12:00:00Z', status: 'under_way' }, false],
  ['a meeting that is over', { at: '2027-03-12T12:00:00Z', status: 'concluded' }, false],
])('%s', (_, { at, ...change }, expected) => {
  const facts: StartFacts = {
    status: 'ready',
    startsAt,
    timeZone: 'America/New_York',
    isStartReceived: false,
    now: new Date(at),
    ...change,
  }
  expect(isStartUnknown(facts)).toBe(expected)
})
