import { learningRoutes } from '@holdfast/contracts/learning'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import type { LearningModule } from '@holdfast/domain/learning/modules'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const routes = learningRoutes

/** A family whose organization requires two modules before the day. */
async function learningFamily() {
  const family = await newPlanningFamily<Browser, PlanningFamily['lead']>(api)
  const params = { organizationId: family.organizationId }
  const require = async (modules: LearningModule[]) => {
    const { version } = await family.lead.call(organizationRoutes.get, { params })
    return family.lead.call(organizationRoutes.update, { params, ifMatch: version, body: { requiredModules: modules } })
  }
  const complete = (by: Browser, module: LearningModule, answer: number, edition = 1) =>
    by.call(routes.complete, { params: family.inCase, body: { module, edition, answer } })
  const openOf = async (by: Browser) => {
    const { readiness, path } = await workspaceOf(family, by)
    return {
      findings: readiness.findings.filter(({ rule }) => rule === 'module_open'),
      tasks: path.tasks.filter(({ kind }) => kind === 'learn'),
    }
  }
  return { ...family, require, complete, openOf }
}

describe('learning modules', () => {
  it('that the organization requires are needed before the day, until each has gone through them', async () => {
    const { lead, participant, interventionist, ids, inCase, require, complete, openOf } = await learningFamily()
    expect(await openOf(lead)).toEqual({ findings: [], tasks: [] })
    expect(await require(['boundaries', 'communication'])).toMatchObject({
      requiredModules: ['boundaries', 'communication'],
    })
    const { findings, tasks } = await openOf(participant)
    // the professional is asked for nothing
    expect(new Set(findings.map(({ concernsId }) => concernsId))).toEqual(new Set([ids.lead, ids.participant]))
    expect(findings[0]).toMatchObject({ severity: 'blocker', subjectId: 'communication', field: 'learning' })
    expect(tasks.find(({ mine }) => mine)).toMatchObject({
      page: 'learn',
      subjectId: 'communication',
      state: 'not_started',
      priority: 'needed',
    })
    expect((await openOf(interventionist)).tasks.filter(({ mine }) => mine)).toEqual([])

    expect(await ruleOf(complete(participant, 'communication', 1))).toBe('not_the_answer')
    expect(await ruleOf(complete(participant, 'communication', 0, 2))).toBe('module_changed')
    const after = await complete(participant, 'communication', 0)
    expect(after.modules.find(({ module }) => module === 'communication')).toMatchObject({
      isRequired: true,
      completedEdition: 1,
      completedAt: expect.any(String) as string,
    })
    await complete(participant, 'communication', 0)
    await complete(participant, 'boundaries', 0)
    const done = await openOf(participant)
    expect(done.findings.map(({ concernsId }) => concernsId)).toEqual([ids.lead])
    expect(done.tasks.find(({ mine }) => mine)).toMatchObject({ state: 'ready' })
    // each sees their own alone
    const leads = await lead.call(routes.get, { params: inCase })
    expect(leads.modules.filter(({ completedAt }) => completedAt !== null)).toEqual([])

    await require([])
    expect((await openOf(lead)).findings).toEqual([])
  })

  it('are chosen by who runs the organization, and completed by members of the case', async () => {
    const { participant, organizationId, inCase } = await learningFamily()
    const params = { organizationId }
    const change = participant.call(organizationRoutes.update, { params, ifMatch: 1, body: { requiredModules: [] } })
    expect((await refusal(change)).type).toBe('/problems/forbidden')
    const other = await learningFamily()
    expect((await refusal(other.lead.call(routes.get, { params: inCase }))).type).toBe('/problems/not-found')
    const wrong = { module: 'cooking', edition: 0, answer: -1 } as never
    expect(await wrongFields(participant.call(routes.complete, { params: inCase, body: wrong }))).toEqual([
      'body/answer',
      'body/edition',
      'body/module',
    ])
  })
})
