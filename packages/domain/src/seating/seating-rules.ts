import { text } from '@holdfast/content/seating'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { warning } = rulesOf('logistics')
const GUIDANCE = 'docs/practice.md 7.1 (guidance)'
const fix = text('readiness.fix')

/** What readiness says about who sits where. */
export const SEATING_RULES = content('readiness', {
  no_seating: warning(GUIDANCE, {
    reason: text('readiness.no_seating.reason'),
    fix: text('readiness.no_seating.fix'),
  }),
  seat_missing: warning(GUIDANCE, {
    reason: text('readiness.seat_missing.reason'),
    fix,
  }),
  seat_far_from_door: warning('S2.13, docs/practice.md 7.1', {
    reason: text('readiness.seat_far_from_door.reason'),
    fix,
  }),
  seat_blocks_door: warning('S2.13, docs/practice.md 7.1', {
    reason: text('readiness.seat_blocks_door.reason'),
    fix,
  }),
  seat_encircled: warning('S2.13, docs/practice.md 7.1', {
    reason: text('readiness.seat_encircled.reason'),
    fix,
  }),
  seat_behind: warning(GUIDANCE, {
    reason: text('readiness.seat_behind.reason'),
    fix,
  }),
  seat_bond_apart: warning(GUIDANCE, {
    reason: text('readiness.seat_bond_apart.reason'),
    fix,
  }),
  seat_conflict_in_view: warning(GUIDANCE, {
    reason: text('readiness.seat_conflict_in_view.reason'),
    fix,
    audience: 'leads',
  }),
  seat_facilitator_hidden: warning(GUIDANCE, {
    reason: text('readiness.seat_facilitator_hidden.reason'),
    fix,
  }),
})
