import { approachRoutes } from '@holdfast/contracts/approaches'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { worksheetRoutes } from '@holdfast/contracts/worksheets'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { inDays } from '@holdfast/scenarios/times'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const add = ({ inPlan: params }: PlanningFamily, who: Browser, body: object) =>
  who.call(worksheetRoutes.create, { params, body: body as never })

describe('POST …/worksheets', () => {
  it('adds a worksheet that is complete when its required fields are filled', async () => {
    const family = await newPlanningFamily(api)
    const reward = await add(family, family.lead, { kind: 'reward', fields: { reward: 'A walk' } })
    expect(reward).toMatchObject({ kind: 'reward', complete: false, inUse: false, done: false })
    const written = await family.lead.call(worksheetRoutes.update, {
      params: { ...family.inPlan, worksheetId: reward.id },
      ifMatch: 1,
      body: { fields: { when: 'A morning without' }, done: true },
    })
    expect(written).toMatchObject({
      complete: true,
      done: true,
      fields: { reward: 'A walk', when: 'A morning without' },
      version: 2,
    })
  })

  it('lets participants write their own recovery plan alone', async () => {
    const family = await newPlanningFamily(api)
    const { participant, ids } = family
    const plan = (ownerId: string) => ({
      kind: 'recovery_plan',
      ownerId,
      fields: { goal: 'Sleep', support: 'Al-Anon' },
    })
    expect(await add(family, participant, plan(ids.participant))).toMatchObject({ complete: true })
    expect((await refusal(add(family, participant, plan(ids.lead)))).status).toBe(403)
    expect((await refusal(add(family, await newGuest(api, family, 'helper'), plan(ids.lead)))).status).toBe(403)
    await expectHidden(api, (stranger) => add(family, stranger, plan(ids.lead)))
  })

  it('names every wrong field, and limits the number of each kind', async () => {
    const family = await newPlanningFamily(api)
    const { lead } = family
    expect(await wrongFields(add(family, lead, { kind: 'poem', on: 'soon', ownerId: 'me' }))).toEqual([
      'body/kind',
      'body/on',
      'body/ownerId',
    ])
    expect(await wrongFields(add(family, lead, { kind: 'reward', fields: { punishment: 'x' } }))).toEqual([
      'body/fields',
    ])
    expect(await wrongFields(add(family, lead, { kind: 'reward', ownerId: crypto.randomUUID() }))).toEqual([
      'body/ownerId',
    ])
    await add(family, lead, { kind: 'no_secrets' })
    expect(await ruleOf(add(family, lead, { kind: 'no_secrets' }))).toBe('enough_worksheets')
  })
})

describe('the date of a worksheet', () => {
  it('is computed from the day of the plan until it is set by hand', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const { version } = await workspaceOf(family)
    await lead.call(approachRoutes.choose, { params: inPlan, ifMatch: version, body: { approach: 'arise' } })
    const meetings = async () => (await workspaceOf(family)).worksheets.filter(({ kind }) => kind === 'network_meeting')
    expect((await meetings()).map(({ on }) => on)).toEqual([null, null, null])
    await lead.call(logisticsRoutes.update, {
      params: inPlan,
      ifMatch: (await workspaceOf(family)).logistics.version,
      body: { startsAt: `${inDays(90)}T15:00:00.000Z` },
    })
    const [, second] = await meetings()
    expect((await meetings()).map(({ on }) => on)).toEqual([inDays(90), inDays(97), inDays(104)])
    const params = { ...inPlan, worksheetId: second?.id ?? '' }
    await lead.call(worksheetRoutes.update, { params, ifMatch: 1, body: { on: inDays(99) } })
    expect((await meetings()).map(({ on }) => on)).toEqual([inDays(90), inDays(99), inDays(104)])
    await expectVersionAsked((given) => lead.call(worksheetRoutes.update, { params, body: {}, ...given }), 2)
    await lead.call(worksheetRoutes.remove, { params, ifMatch: 2 })
    const [, third] = await meetings()
    const last = { ...inPlan, worksheetId: third?.id ?? '' }
    await lead.call(worksheetRoutes.update, { params: last, ifMatch: 1, body: { on: null } })
    expect((await meetings()).map(({ on }) => on)).toEqual([inDays(90), null])
  })
})

it('accepts log entries while the plan is locked, and nothing else', async () => {
  const family = await newLockedFamily(api)
  const window = { kind: 'window', on: inDays(35), fields: { what: 'Asked how my group is.' } }
  expect(await add(family, family.lead, window)).toMatchObject({ complete: true })
  expect((await refusal(add(family, family.lead, { kind: 'reward' }))).status).toBe(403)
})
