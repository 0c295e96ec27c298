import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { historyRoutes, planVersionRoutes } from '@holdfast/contracts/plan-versions'
import { planRoutes } from '@holdfast/contracts/plans'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { refusal } from '../../test/refusal.ts'

const api = useApi()

describe('…/versions', () => {
  it('saves the plan as a version, and compares it with the present plan', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan } = family
    const keep = (who: Browser) =>
      who.call(planVersionRoutes.keep, { params: inPlan, body: { note: 'Before the talk' } })
    expect((await refusal(keep(participant))).status).toBe(403)
    await expectHidden(api, keep)
    const first = await keep(lead)
    expect(first).toMatchObject({ number: 1, why: 'kept', by: 'Karen Ortiz' })
    const { version } = await workspaceOf(family)
    await lead.call(planRoutes.update, { params: inPlan, body: { goal: 'A yes today' }, ifMatch: version })
    const compare = (query: { from: string; to?: string }) =>
      lead.call(planVersionRoutes.compare, { params: inPlan, query })
    const changes = (await compare({ from: first.id })).rows.filter(({ kind }) => kind !== 'same')
    expect(changes).toEqual([{ section: 'approach', label: 'Goal', before: null, after: 'A yes today', kind: 'added' }])
    const second = await keep(lead)
    expect((await compare({ from: first.id, to: second.id })).to?.number).toBe(2)
    expect((await compare({ from: second.id })).rows.every(({ kind }) => kind === 'same')).toBe(true)
    expect((await refusal(compare({ from: crypto.randomUUID() }))).status).toBe(404)
  })

  it('saves a version automatically at each lock and unlock', async () => {
    const family = await newLockedFamily(api)
    const { lead, inPlan } = family
    const { version: ifMatch } = await workspaceOf(family)
    await lead.call(planStepRoutes.unlock, { params: inPlan, body: { reason: 'The place changed.' }, ifMatch })
    const { items } = await lead.call(planVersionRoutes.list, { params: inPlan })
    expect(items.map(({ number, why }) => [number, why])).toEqual([
      [2, 'unlock'],
      [1, 'lock'],
    ])
  })
})

describe('GET …/history', () => {
  it('lists who changed what, page by page, without texts of people', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inCase } = family
    const page = (query = {}) => lead.call(historyRoutes.list, { params: inCase, query })
    const all = await page()
    expect(all.items.map(({ what }) => what)).toContain('The plan: begun')
    expect(all.items.at(-1)).toMatchObject({ what: 'The case: opened', by: 'Karen Ortiz' })
    expect(JSON.stringify(all)).not.toContain('Sam')
    const first = await page({ limit: 2 })
    const rest = await page({ cursor: first.nextCursor ?? '' })
    expect([...first.items, ...rest.items]).toEqual(all.items)
    expect((await refusal(participant.call(historyRoutes.list, { params: inCase, query: {} }))).status).toBe(403)
    await expectHidden(api, (stranger) => stranger.call(historyRoutes.list, { params: inCase, query: {} }))
  })

  it('shows what one person changed, and what was changed before a moment', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inCase, inPlan } = family
    const page = (query = {}) => lead.call(historyRoutes.list, { params: inCase, query })
    const { me, participants } = await workspaceOf(family)
    const { items: all } = await page()
    const theirs = await page({ memberId: me.memberId })
    expect(theirs.items).toEqual(all.filter(({ by }) => by === 'Karen Ortiz'))
    const other = participants.find(({ name }) => name !== 'Karen Ortiz')?.caseMemberId ?? ''
    const others = await page({ memberId: other })
    expect(others.items.length).toBeGreaterThan(0)
    expect(others.items.every(({ by }) => by !== 'Karen Ortiz')).toBe(true)
    const until = all[0]?.at ?? ''
    expect((await page({ until })).items).toEqual(all.filter(({ at }) => at < until))
    expect((await page({ memberId: crypto.randomUUID() })).items).toEqual([])
    expect((await refusal(page({ until: 'yesterday', memberId: inPlan.planId + 'x' }))).status).toBe(400)
  })
})
