import { participantRoutes } from '@holdfast/contracts/participants'
import { accommodationRoutes } from '@holdfast/contracts/accommodations'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const update = ({ inPlan }: PlanningFamily, who: Browser, body: object, ifMatch?: number) =>
  who.call(accommodationRoutes.update, { params: inPlan, body: body as never, ...(ifMatch && { ifMatch }) })

describe('PATCH …/accommodations', () => {
  it('saves what each person needs, with If-Match', async () => {
    const family = await newPlanningFamily(api)
    const { lead, ids } = family
    await expectVersionAsked(({ ifMatch }) => update(family, lead, { culture: 'Elders first.' }, ifMatch), 1)
    const people = [
      { participantId: null, language: 'Spanish', interpreterNeeded: true },
      { participantId: ids.participant, reach: 'phone_only', reachPlan: 'Karen calls and reads it.' },
    ]
    const first = await update(family, lead, { people, helpMinutes: 40 }, 1)
    expect(first).toMatchObject({ people, helpMinutes: 40, version: 2 })
    const second = await update(family, lead, { wordsToAvoid: 'Weak' }, 2)
    expect(second).toMatchObject({ people, wordsToAvoid: 'Weak', version: 3 })
    expect((await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)).toContain('interpreter_missing')
  })

  it('refuses everybody but leads and interventionists', async () => {
    const family = await newPlanningFamily(api)
    const ask = (who: Browser) => update(family, who, { culture: 'Elders first.' }, 1)
    for (const who of [family.participant, await newGuest(api, family, 'helper')])
      expect((await refusal(ask(who))).status).toBe(403)
    await expectHidden(api, ask)
    await expectHidden(api, (stranger) => stranger.call(accommodationRoutes.get, { params: family.inPlan }))
    expect((await ask(family.interventionist)).culture).toBe('Elders first.')
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const { lead, ids } = family
    const body = { people: [{ participantId: 'x', reach: 'pigeon' }], noSignal: 'yes', helpMinutes: -1, mood: '' }
    expect(await wrongFields(update(family, lead, body, 1))).toEqual([
      'body/helpMinutes',
      'body/mood',
      'body/noSignal',
      'body/people/0/participantId',
      'body/people/0/reach',
    ])
    const nobody = { people: [{ participantId: null }, { participantId: crypto.randomUUID() }] }
    expect(await wrongFields(update(family, lead, nobody, 1))).toEqual(['body/people/1/participantId'])
    const twice = { people: [{ participantId: ids.lead }, { participantId: ids.lead.toUpperCase() }] }
    expect(await wrongFields(update(family, lead, twice, 1))).toEqual(['body/people/1/participantId'])
  })
})

describe('reading accommodations', () => {
  it('shows each person what concerns the loved one and themselves, and a helper how to call for help', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, ids } = family
    const helper = await newGuest(api, family, 'helper', 'Ida Moss')
    const people = [
      { participantId: null, accessNeeds: 'A chair with arms.' },
      { participantId: ids.lead, accessNeeds: 'Epilepsy.' },
      { participantId: ids.participant, accessNeeds: 'Hears less.' },
    ]
    await update(family, lead, { people, culture: 'Elders first.', noSignalPlan: 'Up the hill.' }, 1)
    const seen = async (who: Browser) => {
      const { accommodations } = await workspaceOf(family, who)
      expect(await who.call(accommodationRoutes.get, { params: family.inPlan })).toEqual(accommodations)
      return [
        accommodations.people.map(({ accessNeeds }) => accessNeeds),
        accommodations.culture,
        accommodations.noSignalPlan,
      ]
    }
    const all = ['A chair with arms.', 'Epilepsy.', 'Hears less.']
    for (const who of [lead, interventionist]) expect(await seen(who)).toEqual([all, 'Elders first.', 'Up the hill.'])
    expect(await seen(participant)).toEqual([['A chair with arms.', 'Hears less.'], 'Elders first.', 'Up the hill.'])
    expect(await seen(helper)).toEqual([[], '', 'Up the hill.'])
  })

  it('leaves people out of the list who left the plan', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const tom = await lead.call(participantRoutes.create, {
      params: inPlan,
      body: { name: 'Tom Reed', relationship: 'friend', adult: true },
    })
    await update(family, lead, { people: [{ participantId: tom.id }] }, 1)
    await lead.call(participantRoutes.remove, { params: { ...inPlan, participantId: tom.id }, ifMatch: tom.version })
    expect((await workspaceOf(family)).accommodations.people).toEqual([])
  })
})
