import { participantRoutes } from '@holdfast/contracts/participants'
import { type Workspace, workspaceRoutes } from '@holdfast/contracts/workspace'
import type { DayRole } from '@holdfast/domain/participants/participant'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { expect } from 'vitest'
import { type Browser, newPerson, type TestApi } from './api.ts'
import { joinCase, newFamily, type TestCase } from './build.ts'
import { refusal } from './refusal.ts'

/** A family that plans together: its lead, a participant and an interventionist, each with a place in the plan. */
export type PlanningFamily = TestCase & {
  participant: Browser
  interventionist: Browser
  inCase: { organizationId: string; caseId: string }
  inPlan: { organizationId: string; planId: string }
  /** The participants of the plan that these three are. */
  ids: { lead: string; participant: string; interventionist: string }
}

/** A family of its own; Ben and Dana joined by the links of their invitations. */
export async function newPlanningFamily(api: TestApi): Promise<PlanningFamily> {
  const family = await newFamily(api)
  const { lead, organizationId, caseId, planId } = family
  const inPlan = { organizationId, planId }
  const add = async (name: string, relationship: 'sibling' | 'friend' | 'interventionist', dayRoles: DayRole[]) => {
    const body = { name, relationship, adult: true, dayRoles, isMe: relationship === 'sibling' }
    return (await lead.call(participantRoutes.create, { params: inPlan, body })).id
  }
  const ids = {
    lead: await add('Karen Ortiz', 'sibling', ['chair', 'safety_lead']),
    participant: await add('Ben Lee', 'friend', ['greeter']),
    interventionist: await add('Dana Cole', 'interventionist', ['facilitator']),
  }
  return {
    ...family,
    participant: await joinCase(api, family, 'participant', 'Ben Lee', ids.participant),
    interventionist: await joinCase(api, family, 'interventionist', 'Dana Cole', ids.interventionist),
    inCase: { organizationId, caseId },
    inPlan,
    ids,
  }
}

/** The whole plan as its lead, or another reader, sees it now. */
export const workspaceOf = (family: PlanningFamily, reader: Browser = family.lead): Promise<Workspace> =>
  reader.call(workspaceRoutes.get, { params: family.inPlan })

/** One more guest of the case, without a place in the plan. */
export const newGuest = (api: TestApi, family: TestCase, role: CaseRole, name = 'Tom Reed'): Promise<Browser> =>
  joinCase(api, family, role, name)

/** For someone of another family, whatever is asked for looks as if it did not exist. */
export async function expectHidden(api: TestApi, ask: (stranger: Browser) => Promise<unknown>): Promise<void> {
  const stranger = await newPerson(api, 'Nosy Neighbor')
  expect(await refusal(ask(stranger))).toMatchObject({ type: '/problems/not-found', status: 404 })
}
