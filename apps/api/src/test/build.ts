import { caseRoutes } from '@holdfast/contracts/cases'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planRoutes } from '@holdfast/contracts/plans'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { type Browser, newBrowser, newPerson, type TestApi } from './api.ts'

export type TestCase = { lead: Browser & { email: string }; organizationId: string; caseId: string; planId: string }

/** A family of its own with one case and its first plan; `lead` leads it. */
export async function newFamily(api: TestApi, alias = 'Sam'): Promise<TestCase> {
  const lead = await newPerson(api, 'Karen Ortiz')
  const { id: organizationId } = await lead.call(organizationRoutes.create, {
    body: { kind: 'family', name: 'Ortiz family' },
  })
  const opened = await lead.call(caseRoutes.create, {
    params: { organizationId },
    body: { alias, relationship: 'sibling', substances: ['alcohol'] },
  })
  const params = { organizationId, caseId: opened.id }
  const plan = await lead.call(planRoutes.create, { params, body: { approach: 'johnson', announced: true } })
  return { lead, organizationId, caseId: opened.id, planId: plan.id }
}

/** Someone who joins the case as a guest by a link. */
export async function joinCase(
  api: TestApi,
  { lead, organizationId, caseId }: TestCase,
  role: CaseRole,
  name: string,
  participantId?: string,
): Promise<Browser> {
  const invitation = await lead.call(invitationRoutes.create, {
    params: { organizationId, caseId },
    body: { name, role, ...(participantId && { participantId }) },
  })
  const browser = newBrowser(api)
  const token = invitation.link?.split('#')[1] ?? ''
  await browser.call(invitationRoutes.accept, { body: { token, displayName: name, notTheLovedOne: true, adult: true } })
  return browser
}
