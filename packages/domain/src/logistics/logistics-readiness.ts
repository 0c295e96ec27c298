import { policyOf } from '../plan/approach-policy.ts'
import { checklistProgress, isTicked } from '../checklists/progress.ts'
import { participantScheduleFindings } from '../participant-schedules/participant-schedule-readiness.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { seatingFindings } from '../seating/seating-readiness.ts'
import { LOGISTICS_RULES } from './logistics-rules.ts'
import { venueFindings } from './venue-readiness.ts'
import { hasBegun } from '../shared/day-begun.ts'
import { HOUR } from '../shared/time.ts'

const finding = findingsFrom(LOGISTICS_RULES)
/** By when a meeting should close, from the arrival of the loved one (docs/practice.md 7.3, guidance). */
export const MEETING_MINUTES = 90
/** A meeting counts as past six hours after its start. */
export const STILL_TODAY_HOURS = 6

/** A day farther ahead than this is more likely a slip than a plan. */
export const FAR_AHEAD_HOURS = 366 * 24

/** Where, when, and how your loved one gets to treatment the same day. */
export function logisticsFindings(facts: PlanFacts, now: Date): Finding[] {
  const policy = policyOf(facts)
  if (!policy.meeting) return []
  const { logistics, participants } = facts
  const found: Finding[] = dateFindings(facts, now)
  if (logistics.venue.trim() === '') found.push(finding('no_venue'))
  if (!logistics.exitsClear) found.push(finding('exits_not_clear'))
  const driver = participants.find((one) => one.id === logistics.transportLeadId)
  if (policy.transport) {
    if (!driver) found.push(finding('no_transport'))
    else if (logistics.escortId === null || logistics.escortId === driver.id) found.push(finding('escort_missing'))
    found.push(...awayFindings(facts))
  }
  if (driver?.dayRoles.includes('safety_lead'))
    found.push(finding('safety_lead_drives', { fills: { name: driver.name } }))
  if (logistics.backupStartsAt === null) found.push(finding('no_backup_date'))
  found.push(...rehearsalFindings(facts, now))
  found.push(...venueFindings(facts), ...seatingFindings(facts), ...participantScheduleFindings(facts))
  return [...found, ...roomFindings(facts), ...(policy.transport ? travelFindings(facts) : [])]
}

/** A day that lies ahead, within reach, with its backup after it. */
function dateFindings({ logistics: { startsAt, backupStartsAt } }: PlanFacts, now: Date): Finding[] {
  if (startsAt === null) return [finding('no_date')]
  const start = Date.parse(startsAt)
  const found: Finding[] = []
  if (start < now.getTime() - STILL_TODAY_HOURS * HOUR) found.push(finding('date_past'))
  if (start > now.getTime() + FAR_AHEAD_HOURS * HOUR) found.push(finding('date_far'))
  if (backupStartsAt !== null && Date.parse(backupStartsAt) <= start) found.push(finding('backup_date_before'))
  return found
}

/** Driver and escort leave with the loved one: whoever is elsewhere cannot. */
function awayFindings({ logistics, participants }: PlanFacts): Finding[] {
  const away = (id: string | null, rule: 'driver_not_there' | 'escort_not_there') =>
    participants
      .filter((one) => one.id === id && one.attendance !== 'in_person')
      .map(({ name }) => finding(rule, { fills: { name } }))
  return [...away(logistics.transportLeadId, 'driver_not_there'), ...away(logistics.escortId, 'escort_not_there')]
}

/** Practiced often enough for this approach, and within the time (docs/practice.md 7.3). A day ahead counts for nothing yet. */
function rehearsalFindings({ rehearsals, approach }: PlanFacts, now: Date): Finding[] {
  const held = rehearsals.filter(({ heldOn }) => hasBegun(heldOn, now))
  const last = held.at(-1)
  if (!last) return [finding('no_rehearsal')]
  const again = approach === 'johnson' && held.length < 2 ? [finding('second_rehearsal')] : []
  const { minutes } = last
  const isLong = minutes > MEETING_MINUTES
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
