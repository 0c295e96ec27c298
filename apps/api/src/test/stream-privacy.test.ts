import { caseRoutes } from '@holdfast/contracts/cases'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

describe('the live stream', () => {
  it('says nothing of private answers to whoever may not read them', async () => {
    const family = await newPlanningFamily(api)
    const { organizationId, caseId, lead, participant, inPlan } = family
    const path = `/api/v1/organizations/${organizationId}/cases/${caseId}/changes`
    const leaving = new AbortController()
    const stream = await lead.fetch(path, { headers: { accept: 'text/event-stream' }, signal: leaving.signal })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    /** What the lead hears until a change of their own comes back. */
    const heardUntil = async (alias: string, ifMatch: number): Promise<string> => {
      await lead.call(caseRoutes.update, { params: { organizationId, caseId }, body: { alias }, ifMatch })
      let heard = ''
      while (!heard.includes('"cases"')) heard += (await reader?.read())?.value ?? '"cases"'
      return heard
    }
    await heardUntil('Max', 1)
    const before = (await workspaceOf(family)).revision
    await participant.call(safetyScreeningRoutes.answer, {
      params: inPlan,
      body: { answers: { afraid: 'yes' } },
      ifMatch: 1,
    })
    const heard = await heardUntil('Kim', 2)
    leaving.abort()
    const resources = [...heard.matchAll(/"resource":"(\w+)"/g)].map(([, resource]) => resource)
    expect(resources).toEqual(['cases'])
    const { me } = await participant.call(caseRoutes.get, { params: { organizationId, caseId } })
    expect(heard).not.toContain(me.memberId)
    expect((await workspaceOf(family)).revision).toBe(before)
  })
})
