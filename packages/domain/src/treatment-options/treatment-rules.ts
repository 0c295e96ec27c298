import { text } from '@holdfast/content/treatment-options'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('treatment')

/** What readiness asks of the treatment place (S2.1, S2.2, docs/practice.md 6). */
export const TREATMENT_RULES = content('readiness', {
  no_chosen_place: blocker('S2.1', {
    reason: text('readiness.no_chosen_place.reason'),
    fix: text('readiness.no_chosen_place.fix'),
  }),
  no_backup_place: blocker('docs/practice.md 6 (guidance)', {
    reason: text('readiness.no_backup_place.reason'),
    fix: text('readiness.no_backup_place.fix'),
  }),
  insurance_unverified: blocker('S2.2, S0.25', {
    reason: text('readiness.insurance_unverified.reason'),
    fix: text('readiness.insurance_unverified.fix'),
    field: 'insuranceVerifiedOn',
  }),
  insurance_not_paid: blocker('S2.2, S0.25', {
    reason: text('readiness.insurance_not_paid.reason'),
    fix: text('readiness.insurance_not_paid.fix'),
    field: 'insurance',
    audience: 'leads',
  }),
  insurance_costs_more: warning('S0.25, docs/practice.md 6', {
    reason: text('readiness.insurance_costs_more.reason'),
    fix: text('readiness.insurance_costs_more.fix'),
    field: 'insurance',
    audience: 'leads',
  }),
  clinicians_said_no: blocker('S2.1, docs/practice.md 6', {
    reason: text('readiness.clinicians_said_no.reason'),
    fix: text('readiness.clinicians_said_no.fix'),
    field: 'clinicalApproval',
  }),
  arrival_too_late: blocker('S2.1, docs/practice.md 6', {
    reason: text('readiness.arrival_too_late.reason'),
    fix: text('readiness.arrival_too_late.fix'),
    field: 'latestArrivalAt',
  }),
  arrival_before_meeting: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.arrival_before_meeting.reason'),
    fix: text('readiness.arrival_before_meeting.fix'),
    field: 'arrivesAt',
  }),
  place_takes_sober_only: warning('docs/practice.md ruling 2, docs/practice.md 6 (guidance)', {
    reason: text('readiness.place_takes_sober_only.reason'),
    fix: text('readiness.place_takes_sober_only.fix'),
    field: 'arrivalRule',
  }),
  bed_hold_expired: blocker('docs/practice.md 6 (guidance)', {
    reason: text('readiness.bed_hold_expired.reason'),
    fix: text('readiness.bed_hold_expired.fix'),
    field: 'bedHeldUntil',
  }),
  bed_not_held: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.bed_not_held.reason'),
    fix: text('readiness.bed_not_held.fix'),
    field: 'bedHeldUntil',
  }),
  insurance_old: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.insurance_old.reason'),
    fix: text('readiness.insurance_old.fix'),
    field: 'insuranceVerifiedOn',
  }),
  bed_recheck_due: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.bed_recheck_due.reason'),
    fix: text('readiness.bed_recheck_due.fix'),
    field: 'confirmations',
  }),
  arrival_outside_hours: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.arrival_outside_hours.reason'),
    fix: text('readiness.arrival_outside_hours.fix'),
    field: 'admissionTimes',
  }),
  referral_undisclosed: blocker('ekra, docs/practice.md 1.1', {
    reason: text('readiness.referral_undisclosed.reason'),
    fix: text('readiness.referral_undisclosed.fix'),
    field: 'referral',
  }),
  sole_option: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.sole_option.reason'),
    fix: text('readiness.sole_option.fix'),
  }),
  preferences_differ: warning('S0.11, docs/practice.md 6', {
    reason: text('readiness.preferences_differ.reason'),
    fix: text('readiness.preferences_differ.fix'),
  }),
  backup_same_place: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.backup_same_place.reason'),
    fix: text('readiness.backup_same_place.fix'),
  }),
  detox_not_offered: warning('S1.10', {
    reason: text('readiness.detox_not_offered.reason'),
    fix: text('readiness.detox_not_offered.fix'),
    field: 'criteria',
  }),
  medicines_refused: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.medicines_refused.reason'),
    fix: text('readiness.medicines_refused.fix'),
    field: 'criteria',
  }),
})
