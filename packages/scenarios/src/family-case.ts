import { caseRoutes } from '@holdfast/contracts/cases'
import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { planRoutes } from '@holdfast/contracts/plans'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { Caller, People } from './people.ts'

/** A family's own organization, case and plan, seen by its lead. */
export type TestCase<A extends Caller = Caller> = { lead: A; organizationId: string; caseId: string; planId: string }

/** A family (or a practice) of its own with one case and its first plan; `lead` leads it. */
export async function newFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  alias = 'Sam',
  kind: 'family' | 'practice' = 'family',
): Promise<TestCase<A>> {
  const lead = await people.account('Karen Ortiz')
  const { id: organizationId } = await lead.call(organizationRoutes.create, {
    body: { kind, name: 'Ortiz family' },
  })
  const opened = await lead.call(caseRoutes.create, {
    params: { organizationId },
    body: { alias, relationship: 'sibling', substances: ['alcohol'] },
  })
  const params = { organizationId, caseId: opened.id }
  const plan = await lead.call(planRoutes.create, { params, body: { approach: 'johnson', announced: true } })
  return { lead, organizationId, caseId: opened.id, planId: plan.id }
}

/** What every invented guest comes back with. */
export const PASSPHRASE = 'copper lantern river moss 42'

/** Someone who joins the case by a link: as a guest, or with an account and a credential where they are the professional. */
export async function joinCase<P extends Caller, A extends P>(
  people: People<P, A>,
  { lead, organizationId, caseId }: TestCase,
  role: CaseRole,
  name: string,
  participantId?: string,
): Promise<P> {
  const invitation = await lead.call(invitationRoutes.create, {
    params: { organizationId, caseId },
    body: { name, role, ...(participantId && { participantId }) },
  })
  const isProfessional = role === 'interventionist'
  const person = isProfessional ? await people.account(name) : await people.guest(name)
  const token = invitation.link?.split('#')[1] ?? ''
  const yes = { notTheLovedOne: true, adult: true } as const
  const own = isProfessional ? { credential: 'CIP' } : { passphrase: PASSPHRASE }
  await person.call(invitationRoutes.accept, { body: { token, displayName: name, ...own, ...yes } })
  return person
}

/** The plan is the second attempt, which is still being prepared. */
export type TestSample<P extends Caller = Caller> = { lead: P; organizationId: string; caseId: string; planId: string }

/** A family that has something of every kind: a reviewed first attempt, and a second one that is being prepared. */
export async function newSample<P extends Caller>(people: Pick<People<P>, 'guest'>): Promise<TestSample<P>> {
  const lead = await people.guest('Karen Ortiz')
  return { lead, ...(await lead.call(sampleCaseRoutes.create, { body: {} })) }
}

/** Begins an import of places, so that there is one to ask for. */
export const beginImport = ({ lead, organizationId }: TestSample) =>
  lead.call(facilityImportRoutes.create, { params: { organizationId }, body: {} })

/** Ends the second attempt of a sample without a meeting and opens its review, with a factor and a change. */
export async function reviewSecondAttempt({ lead, organizationId, planId }: TestSample): Promise<void> {
  const params = { organizationId, planId }
  await lead.call(planStepRoutes.callOff, { params, body: { reason: 'The place was lost.' } })
  await lead.call(reviewRoutes.open, { params, body: {} })
  const { id: factorId } = await lead.call(reviewRoutes.addFactor, {
    params,
    body: { cause: 'F11', evidence: 'It was late.' },
  })
  await lead.call(reviewRoutes.addChange, { params, body: { factorId, what: 'Meet in the morning.' } })
}
