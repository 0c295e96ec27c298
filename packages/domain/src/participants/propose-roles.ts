import { HEAVY_ROLES, MOST_HEAVY } from './day-role-readiness.ts'
import { isProfessional } from './preparedness.ts'
import { type Attendance, type DayRole, NEEDED_ROLES } from './participant.ts'

/** Somebody of the plan, as the proposal looks at them. */
export type Candidate = Readonly<{
  id: string
  relationship: string
  adult: boolean
  attendance: Attendance
  dayRoles: readonly DayRole[]
}>
/** A job with whoever could take it. */
export type ProposedRole = Readonly<{ role: DayRole; participantId: string }>

/** The jobs that are proposed, those first for which not everybody is right. */
const PROPOSED: readonly DayRole[] = [
  'facilitator',
  'safety_lead',
  'transport_lead',
  'escort',
  ...NEEDED_ROLES.filter((role) => !['facilitator', 'safety_lead', 'transport_lead'].includes(role)),
]

/** Two jobs that one person cannot have at the same time: the phone and the wheel, the wheel and the seat beside the loved one. */
const APART: readonly (readonly [DayRole, DayRole])[] = [
  ['safety_lead', 'transport_lead'],
  ['transport_lead', 'escort'],
]

function suits(one: Candidate, role: DayRole, held: readonly DayRole[]): boolean {
  if (APART.some((pair) => pair.includes(role) && pair.some((other) => other !== role && held.includes(other))))
    return false
  if (HEAVY_ROLES.includes(role) && held.filter((other) => HEAVY_ROLES.includes(other)).length >= MOST_HEAVY)
    return false
  const leads = isProfessional(one.relationship)
  // a family has nobody neutral among itself, and the one who leads the room stays with those who are left
  if (role === 'facilitator') return leads
  return !leads || (role !== 'transport_lead' && role !== 'escort' && role !== 'follow_up_lead')
}

/** A professional looks better than a family, and gives each of them more room for the rest. */
const prefersProfessional = (role: DayRole): boolean => role === 'sobriety_observer'

/**
 * Who could take the jobs that nobody has: adults in the room, a professional to lead it, driver and escort two people, the
 * driver never the safety lead, and each job to whoever has the fewest, nobody too many (docs/practice.md 3). A job that nobody suits is left out.
 */
export function proposeRoles(participants: readonly Candidate[]): ProposedRole[] {
  const present = participants.filter(({ adult, attendance }) => adult && attendance === 'in_person')
  const held = new Map(present.map(({ id, dayRoles }) => [id, [...dayRoles]]))
  const rolesOf = ({ id }: Candidate): DayRole[] => held.get(id) ?? []
  const isTaken = (role: DayRole) => participants.some(({ dayRoles }) => dayRoles.includes(role))
  return PROPOSED.filter((role) => !isTaken(role)).flatMap((role): ProposedRole[] => {
    const rank = (one: Candidate) =>
      rolesOf(one).length - (prefersProfessional(role) && isProfessional(one.relationship) ? PROPOSED.length : 0)
    const [chosen] = present.filter((one) => suits(one, role, rolesOf(one))).toSorted((a, b) => rank(a) - rank(b))
    if (!chosen) return []
    rolesOf(chosen).push(role)
    return [{ role, participantId: chosen.id }]
  })
}

const OBSERVERS = 2

/**
 * Two adults of the room who look before the start: whoever has that job, then whoever watches over safety, then the others. Their
 * ids; none where there are not two.
 */
export function proposeObservers(participants: readonly Candidate[]): string[] {
  const present = participants.filter(({ adult, attendance }) => adult && attendance === 'in_person')
  const rank = ({ dayRoles }: Candidate) =>
    dayRoles.includes('sobriety_observer') ? 0 : dayRoles.includes('safety_lead') ? 1 : 2
  const chosen = present.toSorted((a, b) => rank(a) - rank(b)).slice(0, OBSERVERS)
  return chosen.length === OBSERVERS ? chosen.map(({ id }) => id) : []
}

/** The participants as they are once they took what is proposed. */
export const withRoles = <C extends Candidate>(participants: readonly C[], proposed: readonly ProposedRole[]): C[] =>
  participants.map((one) => {
    const added = proposed.filter(({ participantId }) => participantId === one.id).map(({ role }) => role)
    return { ...one, dayRoles: [...one.dayRoles, ...added] }
  })
