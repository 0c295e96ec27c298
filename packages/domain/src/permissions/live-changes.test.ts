import { describe, expect, it } from 'vitest'
import { hearsOf } from './live-changes.ts'
import { CASE_ROLES } from './roles.ts'

describe('hearsOf', () => {
  it.each([
    ['safety_screenings', []],
    ['reader_requests', []],
    ['first_calls', ['lead', 'interventionist']],
    ['family_histories', []],
    ['risk_assessments', ['lead', 'interventionist']],
    ['disclosure_reports', ['lead', 'interventionist']],
    ['hand_overs', ['lead', 'interventionist']],
    ['review_accounts', []],
    ['consequences', ['lead', 'interventionist', 'participant']],
    ['logistics', ['lead', 'interventionist', 'participant', 'helper']],
  ])('of %s: %j', (resource, roles) => {
    expect(CASE_ROLES.filter((role) => hearsOf(role, resource))).toEqual(
      CASE_ROLES.filter((role) => (roles as string[]).includes(role)),
    )
  })
})
