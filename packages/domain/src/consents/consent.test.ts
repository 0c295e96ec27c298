import { describe, expect, test } from 'vitest'
import { type ConsentQuestion, consentState, decideConsent, decideOpen, linkUntil } from './consent.ts'

const given = { decision: 'given', revokedAt: null, expiresOn: new Date('2026-12-31T00:00:00Z') }

test.each([
  [given, '2026-12-31T23:59:59Z', 'given'],
  [given, '2027-01-01T00:00:00Z', 'expired'],
  [{ ...given, revokedAt: new Date('2026-12-01T00:00:00Z') }, '2026-12-02T00:00:00Z', 'revoked'],
  [{ ...given, revokedAt: new Date('2026-12-01T00:00:00Z') }, '2027-12-02T00:00:00Z', 'revoked'],
  [{ decision: 'declined', revokedAt: null, expiresOn: null }, '2026-12-01T00:00:00Z', 'declined'],
] as const)('%j at %s is %s, and open only while given', (row, at, expected) => {
  const state = consentState(row, new Date(at))
  expect(state).toBe(expected)
  expect(decideOpen(state).ok).toBe(expected === 'given')
})

test.each([
  ['2026-12-01T10:00:00Z', '2026-12-08T10:00:00.000Z'],
  ['2026-12-30T10:00:00Z', '2027-01-01T00:00:00.000Z'],
])('a link that is made at %s opens until %s', (now, until) => {
  expect(linkUntil(given.expiresOn, new Date(now)).toISOString()).toBe(until)
})

describe('a consent', () => {
  const paper = { subject: 'loved_one', parts: ['insurance', 'medical'], hasPlace: true } as const
  const own = { subject: 'own', parts: ['contact', 'arrival'], hasPlace: true } as const
  test.each<[ConsentQuestion, string]>([
    [{ ...own, role: 'lead', hasProfessional: true }, 'yes'],
    [{ ...own, role: 'interventionist', hasProfessional: true }, 'yes'],
    [{ ...own, parts: ['contact', 'medical'], role: 'lead', hasProfessional: false }, 'consent_own_parts'],
    [{ ...own, hasPlace: false, role: 'lead', hasProfessional: false }, 'consent_needs_place'],
    [{ ...own, parts: ['contact'], hasPlace: false, role: 'lead', hasProfessional: false }, 'yes'],
    [{ ...paper, role: 'interventionist', hasProfessional: true }, 'yes'],
    [{ ...paper, role: 'lead', hasProfessional: true }, 'consent_paper_by_professional'],
    [{ ...paper, role: 'lead', hasProfessional: false }, 'yes'],
    [{ ...paper, hasPlace: false, role: 'interventionist', hasProfessional: true }, 'consent_needs_place'],
  ])('%j: %s', (question, expected) => {
    const decision = decideConsent(question)
    expect(decision.ok ? 'yes' : decision.refusal.rule).toBe(expected)
  })
})
