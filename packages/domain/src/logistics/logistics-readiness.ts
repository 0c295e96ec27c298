import { policyOf } from '../approaches/approach-policy.ts'
import { type Finding, findingsFrom } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { LOGISTICS_RULES } from './logistics-rules.ts'

const finding = findingsFrom(LOGISTICS_RULES)
const STILL_TODAY_MS = 6 * 3_600_000

/** Where, when, and how your loved one gets to treatment the same day. */
export function logisticsFindings(facts: PlanFacts, now: Date): Finding[] {
  const policy = policyOf(facts)
  if (!policy.meeting) return []
  const { logistics, participants } = facts
  const found: Finding[] = []
  if (logistics.startsAt === null) found.push(finding('no_date'))
  else if (Date.parse(logistics.startsAt) < now.getTime() - STILL_TODAY_MS) found.push(finding('date_past'))
  if (logistics.place.trim() === '') found.push(finding('no_place'))
  if (!logistics.exitsClear) found.push(finding('exits_not_clear'))
  const driver = participants.find((one) => one.id === logistics.transportLeadId)
  if (policy.transport && !driver) found.push(finding('no_transport'))
  if (driver?.dayRoles.includes('safety_lead'))
    found.push(finding('safety_lead_drives', { fills: { name: driver.name } }))
  if (logistics.backupStartsAt === null) found.push(finding('no_backup_date'))
  if (facts.rehearsals === 0) found.push(finding('no_rehearsal'))
  return found
}
