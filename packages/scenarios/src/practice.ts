import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planRoutes } from '@holdfast/contracts/plans'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import type { AreaLevel } from '@holdfast/domain/risk-assessments/risk'
import type { TestCase } from './family-case.ts'
import type { Caller } from './people.ts'
import { withCoreAnswers } from './risk-answers.ts'

/** A practice of its own; whoever founds it owns it. */
export const foundPractice = async (owner: Caller, name = 'Harbor Practice'): Promise<string> =>
  (await owner.call(organizationRoutes.create, { body: { kind: 'practice', name } })).id

/** A case of a practice with its first plan, opened by its interventionist; where a level is given, the danger is assessed. */
export async function openPracticeCase<A extends Caller>(
  interventionist: A,
  organizationId: string,
  alias: string,
  level?: AreaLevel,
): Promise<TestCase<A>> {
  const { id: caseId } = await interventionist.call(caseRoutes.create, {
    params: { organizationId },
    body: { alias, relationship: 'interventionist', substances: ['alcohol'] },
  })
  const { id: planId } = await interventionist.call(planRoutes.create, {
    params: { organizationId, caseId },
    body: { approach: 'johnson', announced: true },
  })
  if (level)
    await interventionist.call(riskRoutes.assess, {
      params: { organizationId, planId },
      body: { areas: withCoreAnswers({ self_harm: { level } }) },
    })
  return { lead: interventionist, organizationId, caseId, planId }
}
