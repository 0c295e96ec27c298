import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { isolateValues } from './isolated-values.ts'

// not a message of the app
const SEEN = String('seen')

test('a name from right to left keeps its direction to itself in a sentence; others stay as they are', () => {
  i18n.loadAndActivate({ locale: 'en', messages: { [SEEN]: ['seen by ', ['name'], ' · ', ['count']] } })
  isolateValues()
  expect(i18n._(SEEN, { name: 'Rosa', count: 2 })).toBe('seen by Rosa · 2')
  expect(i18n._(SEEN, { name: 'שרה', count: 2 })).toBe('seen by \u2068שרה\u2069 · 2')
  const message = { id: SEEN, values: { name: 'Rosa\u202e', count: 2 } }
  expect(i18n.t(message)).toBe('seen by \u2068Rosa\u2069 · 2')
})
