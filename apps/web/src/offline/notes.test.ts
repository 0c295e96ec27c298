import { afterEach, expect, test, vi } from 'vitest'
import { browserNotes } from './notes.ts'

afterEach(() => void vi.unstubAllGlobals())

test('a note is read until it is removed', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, note: string) => void kept.set(key, note),
    removeItem: (key: string) => void kept.delete(key),
  })
  browserNotes.write('locale', 'es')
  expect(browserNotes.read('locale')).toBe('es')
  browserNotes.remove('locale')
  expect(browserNotes.read('locale')).toBeNull()
})

test.each(['QuotaExceededError', 'SecurityError'])('a browser that says %s fails nothing', (name) => {
  const refuse = () => {
    throw new DOMException('', name)
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
  browserNotes.write('locale', 'es')
  browserNotes.remove('locale')
  expect(browserNotes.read('locale')).toBeNull()
})

test('a browser without notes has none', () => {
  vi.stubGlobal('localStorage', undefined)
  browserNotes.write('locale', 'es')
  expect([browserNotes.read('locale'), browserNotes.names()]).toEqual([null, []])
})
