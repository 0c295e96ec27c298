import { participantRoutes } from '@holdfast/contracts/participants'
import { type Workspace, workspaceRoutes } from '@holdfast/contracts/workspace'
import type { RELATIONSHIPS } from '@holdfast/domain/cases/case-vocabulary'
import type { DayRole } from '@holdfast/domain/participants/participant'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { joinCase, newFamily, type TestCase } from './family-case.ts'
import type { Caller, People } from './people.ts'

/** A family that plans together: its lead, a participant and an interventionist, each with a place in the plan. */
export type PlanningFamily<P extends Caller = Caller, A extends P = P> = TestCase<A> & {
  participant: P
  interventionist: P
  inCase: { organizationId: string; caseId: string }
  inPlan: { organizationId: string; planId: string }
  /** The participants of the plan that these three are. */
  ids: { lead: string; participant: string; interventionist: string }
}

type Part = { name: string; relationship: (typeof RELATIONSHIPS)[number]; dayRoles: DayRole[] }
/** Who takes part, and what each does on the day; the lead is called Karen Ortiz. */
export type Parts = { lead: Part; participant: Part; interventionist: Part }

const PARTS: Parts = {
  lead: { name: 'Karen Ortiz', relationship: 'sibling', dayRoles: ['chair', 'safety_lead'] },
  participant: { name: 'Ben Lee', relationship: 'friend', dayRoles: ['greeter'] },
  interventionist: { name: 'Dana Cole', relationship: 'interventionist', dayRoles: ['facilitator'] },
}

/** A family of its own; a participant and an interventionist joined by the links of their invitations. */
export async function newPlanningFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts: Parts = PARTS,
): Promise<PlanningFamily<P, A>> {
  const family = await newFamily(people)
  const { lead, organizationId, caseId, planId } = family
  const inPlan = { organizationId, planId }
  const add = async (part: Part) => {
    const body = { ...part, adult: true, isMe: part === parts.lead }
    return (await lead.call(participantRoutes.create, { params: inPlan, body })).id
  }
  const ids = {
    lead: await add(parts.lead),
    participant: await add(parts.participant),
    interventionist: await add(parts.interventionist),
  }
  const join = (role: 'participant' | 'interventionist') => joinCase(people, family, role, parts[role].name, ids[role])
  return {
    ...family,
    participant: await join('participant'),
    interventionist: await join('interventionist'),
    inCase: { organizationId, caseId },
    inPlan,
    ids,
  }
}

/** A plan and who leads it. */
export type Led = Pick<PlanningFamily, 'lead' | 'inPlan'>

/** The whole plan as its lead, or another reader, sees it now. */
export const workspaceOf = ({ lead, inPlan }: Led, reader: Caller = lead): Promise<Workspace> =>
  reader.call(workspaceRoutes.get, { params: inPlan })

/** One more member of the case, without a place in the plan. */
export const newGuest = <P extends Caller, A extends P>(
  people: People<P, A>,
  family: TestCase,
  role: CaseRole,
  name = 'Tom Reed',
): Promise<P> => joinCase(people, family, role, name)
