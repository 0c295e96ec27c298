import { expect, test, vi } from 'vitest'
import { contactsKey, forgetOwnContacts } from './kept-contacts.ts'

// Node has no localStorage; like the browser's, this one lists its keys as own properties
class MemoryStorage {
  [key: string]: unknown
  getItem = (key: string) => (Object.hasOwn(this, key) ? this[key] : null)
  setItem = (key: string, value: string) => void (this[key] = value)
  removeItem = (key: string) => void delete this[key]
}

test('sign-out removes an organization’s own numbers, and leaves the public crisis numbers', () => {
  vi.stubGlobal('localStorage', new MemoryStorage())
  localStorage.setItem(contactsKey('en', 'family'), 'own')
  localStorage.setItem(contactsKey('en'), 'public')
  forgetOwnContacts()
  expect(localStorage.getItem(contactsKey('en', 'family'))).toBeNull()
  expect(localStorage.getItem(contactsKey('en'))).toBe('public')
  vi.unstubAllGlobals()
})
