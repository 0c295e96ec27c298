import { expect, test } from 'vitest'
import type { OrganizationRole } from '../permissions/roles.ts'
import { CONDUCT_EDITION, decideAcceptance, mustAccept } from './acceptance.ts'

const now = { edition: CONDUCT_EDITION, ownVersion: 2 }

test.each<[string, 'family' | 'practice', OrganizationRole | null, typeof now, boolean]>([
  ['accepted what holds now', 'practice', 'interventionist', now, false],
  ['accepted an earlier edition', 'practice', 'interventionist', { ...now, edition: CONDUCT_EDITION - 1 }, true],
  ['accepted an earlier paragraph', 'practice', 'owner', { ...now, ownVersion: 1 }, true],
  ['belongs to a case alone', 'practice', null, { edition: 0, ownVersion: 0 }, false],
  ['is of a family', 'family', 'owner', { edition: 0, ownVersion: 0 }, false],
])('who %s', (_, kind, role, accepted, asked) => {
  expect(mustAccept({ kind, ownVersion: 2 }, role, accepted)).toBe(asked)
})

test('an acceptance names what holds now', () => {
  expect(decideAcceptance(now, 2).ok).toBe(true)
  expect(decideAcceptance(now, 3)).toMatchObject({ ok: false, refusal: { rule: 'conduct_changed' } })
})
