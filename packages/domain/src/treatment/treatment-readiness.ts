import { policyOf } from '../approaches/approach-policy.ts'
import { type Finding, findingsFrom } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { TREATMENT_RULES } from './treatment-rules.ts'
import { bedHold } from './treatment-option.ts'

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
  if (!chosen) return found
  const there = { subjectId: chosen.id, fills: { place: chosen.name } }
  if (chosen.insuranceVerifiedOn === null) found.push(finding('insurance_unverified', there))
  if (asked === 'rapid_intake') return found
  const hold = bedHold(theDay(facts, now), chosen.bedHeldUntil)
  if (hold === 'expired') found.push(finding('bed_hold_expired', there))
  if (hold === 'none') found.push(finding('bed_not_held', there))
  return found
}
