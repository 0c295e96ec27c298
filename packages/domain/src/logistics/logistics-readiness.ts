import { policyOf } from '../plan/approach-policy.ts'
import { checklistProgress, isTicked } from '../checklists/progress.ts'
import { participantScheduleFindings } from '../participant-schedules/participant-schedule-readiness.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { seatingFindings } from '../seating/seating-readiness.ts'
import { LOGISTICS_RULES } from './logistics-rules.ts'
import { venueFindings } from './venue-readiness.ts'
import { HOUR } from '../shared/time.ts'

const finding = findingsFrom(LOGISTICS_RULES)
/** By when a meeting should close, from the arrival of the loved one (docs/practice.md 7.3, guidance). */
export const MEETING_MINUTES = 90
/** A meeting counts as past six hours after its start. */
export const STILL_TODAY_HOURS = 6

/** Where, when, and how your loved one gets to treatment the same day. */
export function logisticsFindings(facts: PlanFacts, now: Date): Finding[] {
  const policy = policyOf(facts)
  if (!policy.meeting) return []
  const { logistics, participants } = facts
  const found: Finding[] = []
  if (logistics.startsAt === null) found.push(finding('no_date'))
  else if (Date.parse(logistics.startsAt) < now.getTime() - STILL_TODAY_HOURS * HOUR) found.push(finding('date_past'))
  if (logistics.venue.trim() === '') found.push(finding('no_venue'))
  if (!logistics.exitsClear) found.push(finding('exits_not_clear'))
  const driver = participants.find((one) => one.id === logistics.transportLeadId)
  if (policy.transport) {
    if (!driver) found.push(finding('no_transport'))
    else if (logistics.escortId === null || logistics.escortId === driver.id) found.push(finding('escort_missing'))
  }
  if (driver?.dayRoles.includes('safety_lead'))
    found.push(finding('safety_lead_drives', { fills: { name: driver.name } }))
  if (logistics.backupStartsAt === null) found.push(finding('no_backup_date'))
  found.push(...rehearsalFindings(facts))
  found.push(...venueFindings(facts), ...seatingFindings(facts), ...participantScheduleFindings(facts))
  return [...found, ...roomFindings(facts), ...(policy.transport ? travelFindings(facts) : [])]
}

/** Practiced often enough for this approach, and within the time (docs/practice.md 7.3). */
function rehearsalFindings({ rehearsals, lastRehearsalMinutes: minutes, approach }: PlanFacts): Finding[] {
  if (rehearsals === 0) return [finding('no_rehearsal')]
  const again = approach === 'johnson' && rehearsals < 2 ? [finding('second_rehearsal')] : []
  const isLong = minutes !== null && minutes > MEETING_MINUTES
  return isLong ? [...again, finding('rehearsal_too_long', { fills: { minutes, budget: MEETING_MINUTES } })] : again
}

const openOn = (list: 'setting' | 'transport', { checklists }: PlanFacts): Finding[] => {
  const count = checklistProgress(list, checklists).openCritical.length
  return count > 0 ? [finding(`${list}_list_open`, { subjectId: `list-${list}`, fills: { count } })] : []
}

/** The room is not safe yet; weapons that may be there stand in the way (docs/practice.md 7.1, 9.1). */
function roomFindings(facts: PlanFacts): Finding[] {
  const weapons = facts.risk?.areas.weapons ?? 'none'
  const mayBeThere = weapons !== 'none' && weapons !== 'low' && !isTicked(facts.checklists, 'setting', 'weapons_out')
  const secured = mayBeThere ? [finding('weapons_not_secured', { subjectId: 'list-setting' })] : []
  return [...secured, ...openOn('setting', facts)]
}

/** What the drive still lacks, and whether somebody packs (docs/practice.md 6). */
function travelFindings(facts: PlanFacts): Finding[] {
  const packs =
    facts.participants.some((one) => one.dayRoles.includes('packer')) ||
    facts.checklists.some((item) => item.list === 'packing' && item.ownerId !== null)
  const bag = packs ? [] : [finding('packing_without_owner', { subjectId: 'list-packing' })]
  return [...openOn('transport', facts), ...bag]
}
