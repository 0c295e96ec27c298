import { expect, test } from 'vitest'
import { email, name, someText } from './fields.ts'

test.each([
  ['José', true],
  ['김', true],
  ['محمد', true],
  ['2Pac', true],
  ['e\u0301', true],
  ['Rosa \u202e', true],
  ['', false],
  [' \t', false],
  ['\u200b', false],
  ['\u3164', false],
  ['\u2800', false],
  ['\u115f\u1160', false],
  ['\uffa0\u00ad\ufeff', false],
  ['\u0301', false],
  ['…!', false],
  ['Rosa\nTorres', false],
])('%j is a name: %s', (given, isName) => {
  expect(name(80).safeParse(given).success).toBe(isName)
})

test.each([
  ['!', true],
  ['🌻', true],
  ['Tell her.\nThen wait.', true],
  ['\u2800\n\u3164', false],
  ['\u202e\u200f', false],
])('%j says something: %s', (given, says) => {
  expect(someText(80).safeParse(given).success).toBe(says)
})

test.each([
  ['jo.smith+care@example.org', true],
  ["o'neil@mail.example.org", true],
  ['josé@example.org', true],
  ['jo@münchen.example', true],
  ['用户@例子.广告', true],
  ['jo@xn--mnchen-3ya.example', true],
  ['jo@example', false],
  ['jo example@example.org', false],
  ['jo@@example.org', false],
  ['.jo@example.org', false],
  ['jo@-.org', false],
  ['jo\u202e@example.org', false],
  ['jo@example.org\nBcc: all@example.org', false],
])('%j is an address: %s', (given, isAddress) => {
  expect(email().safeParse(given).success).toBe(isAddress)
})
