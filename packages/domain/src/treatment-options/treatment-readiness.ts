import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts, TreatmentOptionFacts } from '../plan/plan-facts.ts'
import { insuranceTrouble } from '../insurance/insurance-said.ts'
import { hasBegun } from '../shared/day-begun.ts'
import { SUBSTANCE_NOTES } from '../substances/substance-notes.ts'
import { CONFIRMATION_LABELS, dueConfirmation, admitsAt } from './admission.ts'
import { TREATMENT_RULES } from './treatment-rules.ts'
import { bedHold, insuranceCheck } from './treatment-option.ts'

const finding = findingsFrom(TREATMENT_RULES)

/** The day of the meeting while it lies ahead: a hold must still stand when it begins. */
const theDay = ({ logistics: { startsAt } }: PlanFacts, now: Date): Date =>
  startsAt !== null && Date.parse(startsAt) > now.getTime() ? new Date(startsAt) : now

/** A place to go to today, and a second one: chosen, paid for, and held where one day is set (S2.1, S2.2). */
export function treatmentFindings(facts: PlanFacts, now: Date): Finding[] {
  const asked = policyOf(facts).treatment
  if (asked === 'none') return []
  const chosen = facts.treatmentOptions.find((one) => one.choice === 'chosen')
  const found: Finding[] = []
  if (!chosen) found.push(finding('no_chosen_place'))
  if (!facts.treatmentOptions.some((one) => one.choice === 'backup')) found.push(finding('no_backup_place'))
  found.push(...referralFindings(facts))
  if (!chosen) return found
  const there = { subjectId: chosen.id, fills: { place: chosen.name } }
  const elsewhere = facts.treatmentPreferences
    .filter(({ treatmentOptionId }) => treatmentOptionId !== null && treatmentOptionId !== chosen.id)
    .map(({ name }) => name)
  if (elsewhere.length > 0)
    found.push(finding('preferences_differ', { ...there, fills: { ...there.fills, names: elsewhere.join(', ') } }))
  const { startsAt } = facts.logistics
  if (chosen.insuranceVerifiedOn === null || !hasBegun(chosen.insuranceVerifiedOn, now))
    found.push(finding('insurance_unverified', there))
  else if (insuranceCheck(chosen.insuranceVerifiedOn, startsAt, now) === 'check_now')
    found.push(finding('insurance_old', there))
  found.push(...answerFindings(chosen), ...fitFindings(facts, chosen))
  if (asked === 'rapid_intake') return found
  const hold = bedHold(theDay(facts, now), chosen.bedHeldUntil)
  if (hold === 'expired') found.push(finding('bed_hold_expired', there))
  if (hold === 'none') found.push(finding('bed_not_held', there))
  const due = chosen.bedHeldUntil === null ? undefined : dueConfirmation(startsAt, chosen.confirmations, now)
  if (due)
    found.push(finding('bed_recheck_due', { ...there, fills: { ...there.fills, step: CONFIRMATION_LABELS[due] } }))
  found.push(...arrivalFindings(facts, chosen))
  return found
}

/** Answers that say no, and one that asks for more than anybody can promise (docs/practice.md ruling 2). */
function answerFindings({ id, name, insuranceSaid, clinicalApproval, arrivalRule }: TreatmentOptionFacts): Finding[] {
  const there = { subjectId: id, fills: { place: name } }
  const trouble = insuranceTrouble(insuranceSaid)
  return [
    ...(trouble ? [finding(`insurance_${trouble}`, there)] : []),
    ...(clinicalApproval === 'no' ? [finding('clinicians_said_no', there)] : []),
    ...(arrivalRule === 'must_be_sober' ? [finding('place_takes_sober_only', there)] : []),
  ]
}

/** Whether the place still takes somebody who comes at that hour. */
function arrivalFindings(facts: PlanFacts, chosen: TreatmentOptionFacts): Finding[] {
  const there = { subjectId: chosen.id, fills: { place: chosen.name } }
  const { startsAt } = facts.logistics
  const arrivesAt = chosen.arrivesAt ?? startsAt
  const found: Finding[] = []
  if (arrivesAt === null) return found
  if (startsAt !== null && Date.parse(arrivesAt) < Date.parse(startsAt))
    found.push(finding('arrival_before_meeting', there))
  if (chosen.latestArrivalAt !== null && Date.parse(arrivesAt) > Date.parse(chosen.latestArrivalAt))
    found.push(finding('arrival_too_late', there))
  if (admitsAt(arrivesAt, chosen.admissionTimes, facts.logistics.timeZone) === false)
    found.push(finding('arrival_outside_hours', there))
  return found
}

/** Nobody is steered: who suggests a place says what ties them to it, and one place alone is no choice (F39). */
function referralFindings({ treatmentOptions }: PlanFacts): Finding[] {
  const [only, second] = treatmentOptions
  const found = treatmentOptions
    .filter((one) => one.choice !== 'none' && one.byProfessional && !isDisclosed(one))
    .map((one) => finding('referral_undisclosed', { subjectId: one.id, fills: { place: one.name } }))
  if (only && !second) found.push(finding('sole_option', { subjectId: only.id, fills: { place: only.name } }))
  return found
}

/** A tie that exists is told in words. */
const isDisclosed = ({ referral, referralRelation }: TreatmentOptionFacts): boolean =>
  referral === 'none' || (referral === 'exists' && referralRelation.trim() !== '')

/**
 * Whether the chosen place gives what is needed, and whether the backup really stands apart from it
 * (docs/practice.md 6).
 */
function fitFindings({ treatmentOptions, substances }: PlanFacts, chosen: TreatmentOptionFacts): Finding[] {
  const there = { subjectId: chosen.id, fills: { place: chosen.name } }
  const found: Finding[] = []
  const backup = treatmentOptions.find((one) => one.choice === 'backup')
  const isSame = (one: TreatmentOptionFacts) =>
    one.address.trim() !== '' && one.address.trim() === chosen.address.trim() && one.levelOfCare === chosen.levelOfCare
  if (backup && isSame(backup)) found.push(finding('backup_same_place', there))
  const dangerous = substances.some((one) => ['can_kill', 'needs_care'].includes(SUBSTANCE_NOTES[one].stopping))
  if (dangerous && chosen.criteria.detox_on_site?.answer === 'no') found.push(finding('detox_not_offered', there))
  const opioids = substances.includes('opioids') || substances.includes('methadone')
  if (opioids && chosen.criteria.opioid_medicines?.answer === 'no') found.push(finding('medicines_refused', there))
  return found
}
