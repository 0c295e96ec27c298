import { beforeEach, expect, test, vi } from 'vitest'
import { contactsKey, dropDraft, forgetDrafts, keepDraft, keepForm, readDraft, readForm } from './drafts.ts'

// Node has no localStorage; like the browser's, this one lists its keys as own properties
class MemoryStorage {
  [key: string]: unknown
  getItem = (key: string) => (Object.hasOwn(this, key) ? this[key] : null)
  setItem = (key: string, value: string) => void (this[key] = value)
  removeItem = (key: string) => void delete this[key]
}

beforeEach(() => void vi.stubGlobal('localStorage', new MemoryStorage()))

test('a draft is read back until it is dropped', () => {
  const draft = { base: { said: 'a' }, mine: { said: 'b' }, version: 3 }
  keepDraft('statement', draft)
  expect(readDraft('statement')).toEqual(draft)
  expect(readDraft('another')).toBeNull()
  dropDraft('statement')
  expect(readDraft('statement')).toBeNull()
})

test('the words of an unsent form are read back until null is kept in their place', () => {
  keepForm('comment', { text: 'Look at this' })
  expect(readForm('comment')).toEqual({ text: 'Look at this' })
  keepForm('comment', null)
  expect(readForm('comment')).toBeNull()
})

test('sign-out removes drafts and an organization’s own numbers, and leaves the public crisis numbers', () => {
  keepDraft('statement', { base: {}, mine: {}, version: 1 })
  keepForm('comment', 'text')
  localStorage.setItem(contactsKey('en', 'family'), 'own')
  localStorage.setItem(contactsKey('en'), 'public')
  forgetDrafts()
  expect([readDraft('statement'), readForm('comment')]).toEqual([null, null])
  expect(localStorage.getItem(contactsKey('en', 'family'))).toBeNull()
  expect(localStorage.getItem(contactsKey('en'))).toBe('public')
})
