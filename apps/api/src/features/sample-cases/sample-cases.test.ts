import { approachRoutes } from '@holdfast/contracts/approaches'
import { comparisonRoutes } from '@holdfast/contracts/attempts'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { sessionRoutes } from '@holdfast/contracts/session'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { LOCALES } from '@holdfast/domain/text'
import { hasMeeting } from '@holdfast/domain/plan/approach-policy'
import { describe, expect, it } from 'vitest'
import { newBrowser, newPerson, useApi } from '../../test/api.ts'

const api = useApi()

describe('POST /sample-cases', () => {
  it.each(LOCALES)(
    'makes a case whose second attempt is ready, in %s',
    async (locale) => {
      const visitor = newBrowser(api)
      const { organizationId, planId } = await visitor.call(sampleCaseRoutes.create, { body: { locale } })
      expect((await visitor.call(sessionRoutes.get, {})).user).toMatchObject({ kind: 'guest', email: null })
      const { items } = await visitor.call(organizationRoutes.list, {})
      expect(items).toMatchObject([{ id: organizationId, isSample: true, role: 'owner' }])
      const plan = await visitor.call(workspaceRoutes.get, { params: { organizationId, planId } })
      expect(plan.readiness.findings.filter(({ severity }) => severity === 'blocker')).toEqual([])
      expect(plan).toMatchObject({ attemptNumber: 2, status: 'drafting', isSample: true, me: { role: 'lead' } })
      expect(plan.appliedChanges).toHaveLength(3)
      const first = await visitor.call(workspaceRoutes.get, {
        params: { organizationId, planId: plan.previousPlanId ?? '' },
      })
      expect(first).toMatchObject({
        status: 'reviewed',
        outcome: { meetingResult: 'waited_then_held', decision: 'declined' },
        sobrietyChecks: [{ result: 'proceed' }, { result: 'wait' }],
      })
      expect(first.review?.accounts.map(({ state }) => state).toSorted()).toEqual(['passed', 'sent', 'sent', 'sent'])
      expect(first.review?.factors.flatMap(({ changes }) => changes)).toHaveLength(3)
      const comparison = await visitor.call(comparisonRoutes.get, {
        params: { organizationId, planId },
        query: { with: first.id },
      })
      expect(comparison.rows.filter(({ kind }) => kind === 'added')).toMatchObject([{ section: 'contingencies' }])
    },
    60_000,
  )

  it.each(LOCALES.flatMap((locale) => (['arise', 'craft'] as const).map((approach) => [approach, locale] as const)))(
    'makes a case whose %s plan is ready, in %s',
    async (approach, locale) => {
      const visitor = newBrowser(api)
      const { organizationId, caseId, planId } = await visitor.call(sampleCaseRoutes.create, {
        body: { locale, approach },
      })
      const params = { organizationId, planId }
      const plan = await visitor.call(workspaceRoutes.get, { params })
      expect(plan.readiness.findings.filter(({ severity }) => severity === 'blocker')).toEqual([])
      expect(plan).toMatchObject({ approach, announced: true, attemptNumber: 1, isSample: true })
      const { ranked, choices } = await visitor.call(approachRoutes.advise, { params })
      expect(ranked[0]?.approach).toBe(approach)
      expect(choices[0]?.reason).not.toBe('')
      if (hasMeeting(approach))
        expect((await visitor.call(planStepRoutes.lock, { params, body: {} })).status).toBe('ready')
      else expect(plan.can).toMatchObject({ lock: { allowed: false }, conclude: { allowed: true } })
      const tasks = await visitor.call(taskRoutes.list, { params: { organizationId, caseId } })
      expect(tasks.items.length).toBeGreaterThan(4)
    },
    60_000,
  )

  it('gives a person with an account a sample of their own', async () => {
    const person = await newPerson(api)
    const { organizationId } = await person.call(sampleCaseRoutes.create, { body: {} })
    expect((await person.call(sessionRoutes.get, {})).user.email).toBe(person.email)
    const { items } = await person.call(organizationRoutes.list, {})
    expect(items.map(({ id }) => id)).toContain(organizationId)
  }, 60_000)
})
