import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { memberRoutes } from '@holdfast/contracts/members'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { statementRoutes } from '@holdfast/contracts/statements'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import type { TestApi } from './api.ts'
import type { PlanningFamily, TestCase } from './family.ts'

/** A word that stands in private words alone. */
export const SECRET = 'Xylophone'

/** A participant has written a private letter, and said in private that they are afraid. */
export async function familyWithSecrets(api: TestApi): Promise<PlanningFamily> {
  const family = await newPlanningFamily(api)
  const { participant, inPlan } = family
  const mine = (await workspaceOf(family, participant)).statements.find(({ isMine }) => isMine)
  const { id: consequenceId, wordingVersion } = await family.lead.call(consequenceRoutes.create, {
    params: inPlan,
    body: { participantId: family.ids.lead, category: 'money', iWill: 'I will stop paying the rent.' },
  })
  await participant.call(consequenceRoutes.giveStance, {
    params: { ...inPlan, consequenceId },
    body: { stance: 'objection', reason: SECRET, wordingVersion },
  })
  await participant.call(statementRoutes.write, {
    params: { ...inPlan, statementId: mine?.id ?? '' },
    body: { love: SECRET },
    ifMatch: mine?.version ?? 0,
  })
  await participant.call(statementRoutes.share, {
    params: { ...inPlan, statementId: mine?.id ?? '' },
    body: { sharing: 'coach' },
    ifMatch: (mine?.version ?? 0) + 1,
  })
  await participant.call(safetyScreeningRoutes.answer, {
    params: inPlan,
    body: { answers: { afraid: 'yes' }, text: SECRET },
    ifMatch: 1,
  })
  return family
}

/** The member of a case who has this name. */
export const memberIdOf = async ({ lead, organizationId, caseId }: TestCase, name: string): Promise<string> => {
  const { items } = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
  return items.find(({ displayName }) => displayName === name)?.id ?? ''
}

/** The token in the address of an invitation or a personal link. */
export const tokenOf = (link: string | null) => link?.split('#')[1] ?? ''
