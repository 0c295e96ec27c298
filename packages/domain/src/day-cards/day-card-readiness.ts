import { policyOf } from '../approaches/approach-policy.ts'
import { type Finding, findingsFrom } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { DAY_CARD_RULES } from './day-card-rules.ts'

const finding = findingsFrom(DAY_CARD_RULES)
const PROFESSIONALS: readonly string[] = ['interventionist', 'clinician']

/** What each person still needs for that day: a time to come, leave, and someone for the evening (S0.22, S3.16). */
export function dayCardFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).meeting) return []
  const coming = facts.participants.filter(
    ({ attendance }) => attendance === 'in_person' || attendance === 'remote_video',
  )
  const cardOf = (id: string) => facts.dayCards.find((card) => card.participantId === id)
  const found = coming.some(({ id }) => cardOf(id)?.minutesBefore != null) ? [] : [finding('no_arrival_order')]
  for (const { id, name, relationship } of coming) {
    const about = { subjectId: `day-${id}`, concernsId: id, fills: { name } }
    if (cardOf(id)?.leave === 'open') found.push(finding('leave_open', about))
    if (!PROFESSIONALS.includes(relationship) && !cardOf(id)?.hasEvening) found.push(finding('evening_open', about))
  }
  return found
}
