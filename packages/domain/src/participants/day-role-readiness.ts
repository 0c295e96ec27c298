import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { ParticipantFacts, PlanFacts } from '../plan/plan-facts.ts'
import { DAY_ROLE_RULES } from './day-role-rules.ts'
import type { DayRole } from './participant.ts'

const finding = findingsFrom(DAY_ROLE_RULES)

/** Roles that ask for one's whole attention. */
export const HEAVY_ROLES: readonly DayRole[] = [
  'facilitator',
  'chair',
  'safety_lead',
  'sobriety_observer',
  'transport_lead',
  'admissions_liaison',
  'spokesperson',
]
/** More of them than this is too much for one person. */
export const MOST_HEAVY = 2
const FAMILY: readonly string[] = ['spouse', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'other_relative']

function rolesOf({ id, name, adult, dayRoles, attendance, relationship }: ParticipantFacts): Finding[] {
  const has = (role: DayRole) => dayRoles.includes(role)
  const theirs = { subjectId: id, fills: { name } }
  const isPresent = attendance === 'in_person' || attendance === 'remote_video'
  const found: Finding[] = []
  if (!adult && dayRoles.length > 0) found.push(finding('role_needs_adult', theirs))
  if (has('safety_lead') && has('transport_lead')) found.push(finding('safety_lead_has_wheel', theirs))
  if (has('childcare') && isPresent) found.push(finding('childcare_in_room', theirs))
  if (has('facilitator') && isPresent && FAMILY.includes(relationship))
    found.push(finding('facilitator_is_family', theirs))
  if (dayRoles.filter((role) => HEAVY_ROLES.includes(role)).length > MOST_HEAVY)
    found.push(finding('too_many_roles', theirs))
  return found
}

/**
 * Each role with somebody who can do it: adults, not two things at once, somebody neutral to lead (docs/practice.md 3).
 */
export const dayRoleFindings = ({ participants }: PlanFacts): Finding[] => participants.flatMap(rolesOf)
