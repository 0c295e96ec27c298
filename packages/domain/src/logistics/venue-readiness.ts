import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { APPOINTMENT_LABELS, clashes, isInWindow, SHORTEST_MINUTES } from './venue.ts'
import { VENUE_RULES } from './venue-rules.ts'

const finding = findingsFrom(VENUE_RULES)

/** Whether the hour and the place suit the one they are for (docs/practice.md 7.1). */
export function venueFindings({ logistics, participants }: PlanFacts): Finding[] {
  const { startsAt, durationMinutes, venueKind, badMemories, remoteReachable } = logistics
  const found: Finding[] = []
  if (startsAt !== null && !isInWindow(startsAt, logistics)) found.push(finding('outside_window'))
  if (durationMinutes < SHORTEST_MINUTES) found.push(finding('too_short'))
  const onBackup = clashes(logistics.backupStartsAt, durationMinutes, logistics.appointments)
  for (const { kind } of new Set([...clashes(startsAt, durationMinutes, logistics.appointments), ...onBackup]))
    found.push(finding('appointment_clash', { fills: { what: APPOINTMENT_LABELS[kind] } }))
  if (venueKind === 'public') found.push(finding('place_public'))
  if (badMemories) found.push(finding('place_bad_memories'))
  if (participants.some((one) => one.attendance === 'remote_video') && !remoteReachable)
    found.push(finding('remote_without_link'))
  if (logistics.codesTell) found.push(finding('code_tells'))
  return found
}
