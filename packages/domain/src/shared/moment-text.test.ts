import { expect, test } from 'vitest'
import { hourText, momentText, shortMomentText } from './moment-text.ts'

// some releases of the language data put a narrow space before AM and PM
const plain = (text: string) => text.replace(/\s/g, ' ')

test.each([
  ['en', '2027-03-14T18:00:00Z', 'America/New_York', 'Sunday, March 14, 2027 at 2:00 PM EDT', '2:00 PM EDT'],
  ['en', '2027-03-14T06:30:00Z', 'America/New_York', 'Sunday, March 14, 2027 at 1:30 AM EST', '1:30 AM EST'],
  ['en', '2027-03-14T18:00:00Z', 'America/Los_Angeles', 'Sunday, March 14, 2027 at 11:00 AM PDT', '11:00 AM PDT'],
  ['es', '2027-03-14T18:00:00Z', 'America/New_York', 'domingo, 14 de marzo de 2027, 14:00 EDT', '14:00 EDT'],
  ['es', '2027-03-14T18:00:00Z', 'Asia/Tokyo', 'lunes, 15 de marzo de 2027, 3:00 GMT+9', '3:00 GMT+9'],
] as const)('%s: %s in %s is %s', (locale, at, timeZone, moment, hour) => {
  expect(plain(momentText(locale, new Date(at), timeZone))).toBe(moment)
  expect(plain(hourText(locale, new Date(at), timeZone))).toBe(hour)
})

test.each([
  ['en', 'Sun, Mar 14, 2027 · 2:00 PM EDT'],
  ['es', 'dom, 14 mar 2027 · 14:00 EDT'],
] as const)('a short moment in %s is %s', (locale, moment) => {
  expect(plain(shortMomentText(locale, new Date('2027-03-14T18:00:00Z'), 'America/New_York'))).toBe(moment)
})
