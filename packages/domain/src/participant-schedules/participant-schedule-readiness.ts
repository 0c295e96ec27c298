import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { PARTICIPANT_SCHEDULE_RULES } from './participant-schedule-rules.ts'

const finding = findingsFrom(PARTICIPANT_SCHEDULE_RULES)
const PROFESSIONALS: readonly string[] = ['interventionist', 'clinician']

/** What each person still needs for that day: a time to come, leave, and someone for the evening (S0.22, S3.16). */
export function participantScheduleFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).meeting) return []
  const coming = facts.participants.filter(
    ({ attendance }) => attendance === 'in_person' || attendance === 'remote_video',
  )
  const cardOf = (id: string) => facts.participantSchedules.find((card) => card.participantId === id)
  const found = coming.some(({ id }) => cardOf(id)?.minutesBefore != null) ? [] : [finding('no_arrival_order')]
  for (const { id, name, relationship, about: said } of coming) {
    const about = { subjectId: `day-${id}`, concernsId: id, fills: { name } }
    if (cardOf(id)?.timeOff === 'open') found.push(finding('time_off_open', about))
    // said on their own page, or on that of the evening
    const isPlanned = said.hasRestPlan || (cardOf(id)?.hasAftercarePlan ?? false)
    if (!PROFESSIONALS.includes(relationship) && !isPlanned) found.push(finding('evening_open', about))
  }
  return found
}
