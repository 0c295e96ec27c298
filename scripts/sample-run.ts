import { call, type CallInput, type Fetcher } from '@holdfast/contracts/call'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import type { Route } from '@holdfast/contracts/route'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { workspaceRoutes } from '@holdfast/contracts/workspace'

const speaking =
  (fetcher: Fetcher) =>
  <R extends Route>(route: R, input: CallInput<R>) =>
    call(route, input, fetcher)

/** The sample family in the middle of its meeting: who leads it, and a speaker, each on a phone of their own. */
export async function sampleUnderWay(newBrowser: () => Fetcher) {
  const karen = speaking(newBrowser())
  const { organizationId, caseId, planId } = await karen(sampleCaseRoutes.create, { body: {} })
  const key = { organizationId, planId }
  const { items } = await karen(memberRoutes.list, { params: { organizationId, caseId } })
  const linkOf = async (name: string): Promise<string> => {
    const memberId = items.find(({ displayName }) => displayName.startsWith(name))?.id ?? ''
    return (await karen(memberRoutes.renewLink, { params: { organizationId, caseId, memberId } })).personalLink ?? ''
  }
  const comeBack = async (name: string) => {
    const person = speaking(newBrowser())
    await person(invitationRoutes.returnByLink, { body: { token: (await linkOf(name)).split('#')[1] ?? '' } })
    return person
  }
  const [dana, rosa] = [await comeBack('Dana'), await comeBack('Rosa')]
  const { logistics, riskAssessment } = await dana(workspaceRoutes.get, { params: key })
  const startsAt = new Date(Date.now() + 3_600_000).toISOString()
  await karen(logisticsRoutes.update, { params: key, ifMatch: logistics.version, body: { startsAt } })
  const { areas = {}, mitigations = [] } = riskAssessment ?? {}
  await dana(riskRoutes.assess, { params: key, body: { areas, mitigations } })
  await karen(planStepRoutes.lock, { params: key, body: {} })
  const look = { answersCoherent: true, consentsToTalk: true, result: 'proceed' } as const
  const { id: sobrietyCheckId } = await karen(sobrietyRoutes.record, { params: key, body: look })
  await dana(sobrietyRoutes.confirm, { params: { ...key, sobrietyCheckId }, body: { look: 'clear' } })
  await dana(planStepRoutes.startRun, { params: key, body: { sobrietyCheckId } })
  return { key, dana, rosa, linkOf }
}
