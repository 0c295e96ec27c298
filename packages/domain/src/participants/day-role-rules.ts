import { text } from '@holdfast/content/participants'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('people')

/** What readiness asks of the roles of the day (docs/practice.md 3, S0.10, S0.29). */
export const DAY_ROLE_RULES = content('readiness', {
  role_needs_adult: blocker('S0.29, docs/practice.md 3', {
    reason: text('readiness.role_needs_adult.reason'),
    fix: text('readiness.role_needs_adult.fix'),
    field: 'dayRoles',
  }),
  safety_lead_has_wheel: blocker('docs/practice.md 3 (guidance)', {
    reason: text('readiness.safety_lead_has_wheel.reason'),
    fix: text('readiness.safety_lead_has_wheel.fix'),
    field: 'dayRoles',
  }),
  childcare_in_room: blocker('S0.29, docs/practice.md 3', {
    reason: text('readiness.childcare_in_room.reason'),
    fix: text('readiness.childcare_in_room.fix'),
    field: 'attendance',
  }),
  facilitator_is_family: warning('S0.10', {
    reason: text('readiness.facilitator_is_family.reason'),
    fix: text('readiness.facilitator_is_family.fix'),
    field: 'dayRoles',
  }),
  too_many_roles: warning('docs/practice.md 3 (guidance)', {
    reason: text('readiness.too_many_roles.reason'),
    fix: text('readiness.too_many_roles.fix'),
    field: 'dayRoles',
  }),
})
