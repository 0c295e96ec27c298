import { expect, test } from 'vitest'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { type Draft, NOW, readyPlan } from '../plan/ready-plan.fixture.ts'
import { readiness } from '../plan/readiness.ts'

type Change = (plan: Draft<PlanFacts>) => void
const first = <T>([item]: readonly T[]): T => item as T

test.each<[string[], string, Change]>([
  [['blocker: no_chosen_place'], 'no place', (plan) => (first(plan.treatmentOptions).choice = 'none')],
  [['blocker: no_backup_place', 'warning: sole_option'], 'no second place', (plan) => plan.treatmentOptions.pop()],
  [
    ['warning: insurance_old'],
    'the cover was checked long ago',
    (plan) => (first(plan.treatmentOptions).insuranceVerifiedOn = '2027-02-20'),
  ],
  [
    ['blocker: insurance_unverified'],
    'the cover was checked on a day to come',
    (plan) => (first(plan.treatmentOptions).insuranceVerifiedOn = '2031-01-01'),
  ],
  [
    ['blocker: insurance_not_paid'],
    'the insurance says no, and nobody wrote who pays',
    (plan) => (first(plan.treatmentOptions).insuranceSaid.covered = 'no'),
  ],
  [
    ['blocker: insurance_not_paid'],
    'the insurance is not active',
    (plan) => (first(plan.treatmentOptions).insuranceSaid.activeToday = 'no'),
  ],
  [
    ['warning: insurance_costs_more'],
    'the insurance says no, and it is paid otherwise',
    (plan) => Object.assign(first(plan.treatmentOptions).insuranceSaid, { covered: 'no', isPaidOtherwise: true }),
  ],
  [
    ['warning: insurance_costs_more'],
    'the place is outside the network',
    (plan) => (first(plan.treatmentOptions).insuranceSaid.network = 'out'),
  ],
  [
    ['blocker: clinicians_said_no'],
    'the place does not take them',
    (plan) => (first(plan.treatmentOptions).clinicalApproval = 'no'),
  ],
  [
    ['blocker: arrival_too_late'],
    'they arrive after the last admission',
    (plan) =>
      Object.assign(first(plan.treatmentOptions), {
        arrivesAt: '2027-03-02T22:00:00Z',
        latestArrivalAt: '2027-03-02T18:00:00Z',
      }),
  ],
  [
    ['blocker: arrival_too_late'],
    'the last admission lies before the meeting',
    (plan) => (first(plan.treatmentOptions).latestArrivalAt = '2027-03-02T14:00:00Z'),
  ],
  [
    ['warning: arrival_before_meeting'],
    'they arrive before the meeting',
    (plan) => (first(plan.treatmentOptions).arrivesAt = '2027-03-02T12:00:00Z'),
  ],
  [
    ['warning: place_takes_sober_only'],
    'the place takes people only sober',
    (plan) => (first(plan.treatmentOptions).arrivalRule = 'must_be_sober'),
  ],
  [
    ['warning: bed_recheck_due'],
    'nobody confirmed the bed',
    (plan) => (first(plan.treatmentOptions).confirmations = []),
  ],
  [
    ['warning: bed_recheck_due'],
    'the bed was confirmed before its hour',
    (plan) => (first(plan.treatmentOptions).confirmations = [{ at: '2027-02-28T14:00:00Z' }]),
  ],
  [
    ['warning: arrival_outside_hours'],
    'the doors are closed on that day',
    (plan) => (first(plan.treatmentOptions).admissionTimes = { days: [1, 3], from: '08:00', until: '20:00' }),
  ],
  [
    [],
    'the doors are open then',
    (plan) => (first(plan.treatmentOptions).admissionTimes = { days: [2], from: '08:00', until: '20:00' }),
  ],
  [
    ['blocker: referral_undisclosed'],
    'a professional does not say what ties them',
    (plan) => (first(plan.treatmentOptions).byProfessional = true),
  ],
  [
    ['blocker: referral_undisclosed'],
    'there is a tie, and nobody says which',
    (plan) => Object.assign(first(plan.treatmentOptions), { byProfessional: true, referral: 'exists' }),
  ],
  [
    [],
    'a professional says that nothing ties them',
    (plan) => Object.assign(first(plan.treatmentOptions), { byProfessional: true, referral: 'none' }),
  ],
  [
    ['warning: preferences_differ'],
    'somebody favors another place',
    (plan) => plan.treatmentPreferences.push({ participantId: 'Ben', name: 'Ben', treatmentOptionId: 'hill' }),
  ],
  [
    [],
    'somebody has not said which place they favor',
    (plan) => plan.treatmentPreferences.push({ participantId: 'Ben', name: 'Ben', treatmentOptionId: null }),
  ],
  [
    ['warning: backup_same_place'],
    'the backup is next door',
    (plan) => (plan.treatmentOptions[1]!.address = '1 River Road'),
  ],
  [
    [],
    'the backup is next door, at another level',
    (plan) => Object.assign(plan.treatmentOptions[1]!, { address: '1 River Road', levelOfCare: '2.1' }),
  ],
  [
    ['warning: detox_not_offered'],
    'no detox for alcohol',
    (plan) => (first(plan.treatmentOptions).criteria.detox_on_site = { answer: 'no', note: '' }),
  ],
  [
    ['warning: medicines_refused'],
    'medicines for opioid use are refused',
    (plan) => {
      plan.substances = ['opioids']
      first(plan.treatmentOptions).criteria.opioid_medicines = { answer: 'no', note: '' }
    },
  ],
  [
    ['blocker: insurance_unverified'],
    'nobody asked the insurance',
    (plan) => (first(plan.treatmentOptions).insuranceVerifiedOn = null),
  ],
  [
    ['blocker: bed_hold_expired'],
    'the hold ends before the day',
    (plan) => (first(plan.treatmentOptions).bedHeldUntil = '2027-03-02T14:00:00Z'),
  ],
  [['warning: bed_not_held'], 'nothing is held', (plan) => (first(plan.treatmentOptions).bedHeldUntil = null)],
])('%j: %s', (rules, _, change) => {
  expect(readiness(readyPlan(change), NOW).map(({ severity, rule }) => `${severity}: ${rule}`)).toEqual(rules)
})
