import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()

describe('GET and PATCH …/first-call', () => {
  it('stores each answer, counts completed steps, and returns notes about the answers', async () => {
    const { lead, interventionist, inCase: params } = await newPlanningFamily(api)
    const open = await lead.call(firstCallRoutes.get, { params })
    expect(open).toMatchObject({ worries: '', answered: [], weeks: null, version: 1, substances: ['alcohol'] })
    await lead.call(firstCallRoutes.update, { params, ifMatch: 1, body: { worries: 'Sam drives.', weeks: 6 } })
    const told = await interventionist.call(firstCallRoutes.update, {
      params,
      ifMatch: 2,
      body: {
        conditions: ['depression'],
        useDetails: [
          {
            substance: 'alcohol',
            frequency: 'daily',
            amount: 'a bottle',
            route: 'swallowed',
            since: '',
            lastChange: '',
          },
        ],
      },
    })
    expect(told).toMatchObject({ worries: 'Sam drives.', weeks: 6, conditions: ['depression'], version: 3 })
    expect(told.answered).toEqual(['worries', 'use', 'health', 'readiness'])
    expect(told.hints.map(({ step }) => step)).toEqual(['use', 'health'])
  })

  it('is not readable by participants, and hidden outside the case', async () => {
    const family = await newPlanningFamily(api)
    const read = (who: Browser) => who.call(firstCallRoutes.get, { params: family.inCase })
    const write = (who: Browser) =>
      who.call(firstCallRoutes.update, { params: family.inCase, ifMatch: 1, body: { worries: 'x' } })
    for (const who of [family.participant, await newGuest(api, family, 'helper')])
      for (const ask of [read, write]) expect((await refusal(ask(who))).status).toBe(403)
    await expectHidden(api, read)
    await expectHidden(api, write)
  })

  it('names every wrong field, and requires If-Match', async () => {
    const { lead, inCase: params } = await newPlanningFamily(api)
    const detail = { substance: 'alcohol', frequency: 'daily', amount: '', route: 'smoked', since: '', lastChange: '' }
    const body = { weeks: 53, energy: -1, conditions: ['sadness'], pregnancy: 'maybe', useDetails: [detail, detail] }
    expect(await wrongFields(lead.call(firstCallRoutes.update, { params, ifMatch: 1, body: body as never }))).toEqual([
      'body/conditions/0',
      'body/energy',
      'body/pregnancy',
      'body/useDetails',
      'body/weeks',
    ])
    await expectVersionAsked(
      (given) => lead.call(firstCallRoutes.update, { params, body: { worries: 'x' }, ...given }),
      1,
    )
  })
})

describe('…/family-histories', () => {
  it('is readable by its author and the interventionist alone', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, participant, inCase: params } = family
    const secondLead = await newGuest(api, family, 'lead', 'Rosa')
    const entry = { kind: 'unresolved_grief', text: 'Our father died.' } as const
    const mine = await lead.call(firstCallRoutes.addHistory, { params, body: entry })
    expect(mine).toMatchObject({ ...entry, isMine: true, by: 'Karen Ortiz' })
    await interventionist.call(firstCallRoutes.addHistory, {
      params,
      body: { kind: 'abuse', text: 'Told in private.' },
    })
    const read = async (who: Browser) =>
      (await who.call(firstCallRoutes.listHistory, { params })).items.map(({ text }) => text)
    expect(await read(lead)).toEqual(['Our father died.'])
    expect(await read(secondLead)).toEqual([])
    expect(await read(interventionist)).toEqual(['Our father died.', 'Told in private.'])
    expect((await refusal(read(participant))).status).toBe(403)
    const change = (who: Browser) =>
      who.call(firstCallRoutes.updateHistory, {
        params: { ...params, historyId: mine.id },
        ifMatch: 1,
        body: { text: 'x' },
      })
    expect((await refusal(change(secondLead))).status).toBe(404)
    expect((await change(lead)).text).toBe('x')
    await expectHidden(api, read)
    await interventionist.call(firstCallRoutes.removeHistory, { params: { ...params, historyId: mine.id }, ifMatch: 2 })
    expect(await read(lead)).toEqual([])
  })

  it('names every wrong field', async () => {
    const { lead, inCase: params } = await newPlanningFamily(api)
    const body = { kind: 'gossip', text: ' ' } as never
    expect(await wrongFields(lead.call(firstCallRoutes.addHistory, { params, body }))).toEqual([
      'body/kind',
      'body/text',
    ])
  })
})
