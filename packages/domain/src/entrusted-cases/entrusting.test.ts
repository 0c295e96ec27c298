import { expect, it } from 'vitest'
import type { CaseRole, OrganizationRole } from '../permissions/roles.ts'
import { decideEnding, decideNaming, ENTRUSTING_STATES, type EntrustingState, entrustingState } from './entrusting.ts'

const now = new Date('2026-11-30T12:00:00Z')
const before = new Date('2026-11-29T12:00:00Z')
const later = new Date('2026-12-05T12:00:00Z')

it.each<[EntrustingState, Date | null, Date | null, Date | null, Date]>([
  ['open', null, null, null, later],
  ['expired', null, null, null, before],
  ['withdrawn', null, null, before, later],
  ['asked', before, null, null, before],
  ['accepted', before, before, null, before],
  ['declined', before, null, before, later],
  ['ended', before, before, before, later],
])('is %s', (state, askedAt, acceptedAt, endedAt, expiresAt) => {
  expect(entrustingState({ askedAt, acceptedAt, endedAt, expiresAt }, now)).toBe(state)
})

it.each<[EntrustingState, OrganizationRole, CaseRole | null, string | null]>([
  ['asked', 'interventionist', null, null],
  ['asked', 'owner', 'interventionist', null],
  ['accepted', 'interventionist', null, null],
  ['open', 'interventionist', null, 'entrusting_not_asked'],
  ['ended', 'interventionist', null, 'entrusting_over'],
  ['declined', 'interventionist', null, 'entrusting_over'],
  ['asked', 'admin', null, 'entrusting_to_interventionist'],
  ['asked', 'reviewer', null, 'entrusting_to_interventionist'],
  ['asked', 'interventionist', 'lead', 'entrusting_into_family'],
])('while it is %s, names a colleague who is %s and in the case %s: %s', (state, role, place, refused) => {
  const decision = decideNaming(state, role, place)
  expect(decision.ok ? null : decision.refusal.rule).toBe(refused)
})

it('ends what has not ended', () => {
  expect(ENTRUSTING_STATES.filter((state) => decideEnding(state).ok)).toEqual(['open', 'expired', 'asked', 'accepted'])
})
