import { expect, test } from 'vitest'
import { asWritten, filled, inEach, joined, listed } from '../text.ts'
import { isolated } from './isolated.ts'

test.each([
  ['left to right', 'Rosa Díaz', 'Rosa Díaz'],
  ['Arabic', 'محمد', '\u2068محمد\u2069'],
  ['Hebrew with a number', 'שרה 2', '\u2068שרה 2\u2069'],
  ['an override', 'Rosa\u202etxt', '\u2068Rosatxt\u2069'],
  ['an isolate that does not end', '\u2067Rosa', '\u2068\u2067Rosa\u2069\u2069'],
  ['an end without a beginning', 'Rosa\u2069\u2069 Ana', '\u2068Rosa Ana\u2069'],
  ['what is isolated already', '\u2068محمد\u2069', '\u2068\u2068محمد\u2069\u2069'],
  ['line by line', 'Rosa\nשרה', 'Rosa\n\u2068שרה\u2069'],
])('%s', (_, words, expected) => {
  expect(isolated(words)).toBe(expected)
})

test('names are isolated in sentences and lists, and other words are not', () => {
  const sentence = filled(
    inEach(() => '{name} asks {other}, {count} times'),
    { name: 'שרה', other: 'Rosa', count: 2 },
  )
  expect(sentence.en).toBe('\u2068שרה\u2069 asks Rosa, 2 times')
  expect(listed(['שרה', 'Rosa']).en).toBe('\u2068שרה\u2069 and Rosa')
  expect(joined([asWritten('Rosa'), asWritten('שרה')]).en).toBe('Rosa, \u2068שרה\u2069')
})
