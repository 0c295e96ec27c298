import { expect, test } from 'vitest'
import { canonicalEmail } from './email.ts'

test.each([
  [' Jo@Example.ORG ', 'jo@example.org'],
  ['jo@MÜNCHEN.example', 'jo@xn--mnchen-3ya.example'],
  ['jo@mu\u0308nchen.example', 'jo@xn--mnchen-3ya.example'],
  ['JOSE\u0301@example.org', 'jos\u00e9@example.org'],
  ['jo@xn--mnchen-3ya.example', 'jo@xn--mnchen-3ya.example'],
  ['jo@xn--a.example', 'jo@xn--a.example'],
])('%j is the address %j', (given, expected) => {
  expect(canonicalEmail(given)).toBe(expected)
})
