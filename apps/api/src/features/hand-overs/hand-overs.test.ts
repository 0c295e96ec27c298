import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { memberRoutes } from '@holdfast/contracts/members'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()

describe('…/stages', () => {
  it('records who moved the case, and suggests its stage', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inCase } = family
    const list = (who: Browser) => who.call(caseStageRoutes.list, { params: inCase })
    const move = (who: Browser) =>
      who.call(caseStageRoutes.move, { params: inCase, body: { stage: 'assessing', note: 'We spoke for an hour.' } })
    expect(await list(participant)).toMatchObject({
      items: [],
      suggested: 'planning',
      can: { move: { allowed: false } },
    })
    expect((await refusal(move(participant))).status).toBe(403)
    await expectHidden(api, move)
    await move(lead)
    await lead.call(caseStageRoutes.move, { params: inCase, body: { stage: 'planning' } })
    expect((await list(lead)).items.map(({ stage, by }) => [stage, by])).toEqual([
      ['planning', 'Karen Ortiz'],
      ['assessing', 'Karen Ortiz'],
    ])
    const helper = await newGuest(api, family, 'helper')
    expect((await refusal(list(helper))).status).toBe(403)
  })
})

describe('…/hand-overs', () => {
  it('changes nothing until the other practitioner accepts', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist: dana, inCase } = family
    const lee = await newGuest(api, family, 'interventionist', 'Lee Park')
    const members = (await lead.call(memberRoutes.list, { params: inCase })).items
    const idOf = (name: string) => members.find(({ displayName }) => displayName === name)?.id ?? ''
    const list = (who: Browser) => who.call(handOverRoutes.list, { params: inCase })
    const ask = (who: Browser, toMemberId: string) =>
      who.call(handOverRoutes.ask, { params: inCase, body: { toMemberId, note: 'I am away in July.' } })
    expect((await refusal(ask(lead, idOf('Lee Park')))).status).toBe(403)
    await expectHidden(api, (stranger) => ask(stranger, idOf('Lee Park')))
    expect(await ruleOf(ask(dana, idOf('Karen Ortiz')))).toBe('hand_over_to_practitioner')
    expect(await ruleOf(ask(dana, idOf('Dana Cole')))).toBe('hand_over_to_self')
    expect(await wrongFields(ask(dana, crypto.randomUUID()))).toEqual(['body/toMemberId'])
    const { id: handOverId } = await ask(dana, idOf('Lee Park'))
    expect(await ruleOf(ask(dana, idOf('Lee Park')))).toBe('hand_over_open')
    expect((await list(lead)).responsible).toBe('Dana Cole')
    const answer = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(handOverRoutes.answer, { params: { ...inCase, handOverId }, body: { accepted: true }, ...given })
    expect(await ruleOf(answer(dana)({ ifMatch: 1 }))).toBe('hand_over_not_yours')
    await expectVersionAsked(answer(lee), 1)
    await answer(lee)({ ifMatch: 1 })
    expect(await ruleOf(answer(lee)({ ifMatch: 2 }))).toBe('hand_over_answered')
    expect((await list(dana)).responsible).toBe('Lee Park')
  })

  it('is void when the receiver leaves, and cannot name somebody who left', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist: dana, inCase } = family
    const lee = await newGuest(api, family, 'interventionist', 'Lee Park')
    await newGuest(api, family, 'interventionist', 'Ada Voss')
    const members = (await lead.call(memberRoutes.list, { params: inCase })).items
    const memberOf = (name: string) => {
      const one = members.find(({ displayName }) => displayName === name)
      if (!one) throw new Error(`${name} is no member`)
      return one
    }
    const end = (name: string) => {
      const { id: memberId, version: ifMatch } = memberOf(name)
      return lead.call(memberRoutes.remove, { params: { ...inCase, memberId }, ifMatch })
    }
    const ask = (toMemberId: string) => dana.call(handOverRoutes.ask, { params: inCase, body: { toMemberId } })
    await ask(memberOf('Ada Voss').id)
    await end('Ada Voss')
    const { id: handOverId } = await ask(memberOf('Lee Park').id)
    await lee.call(handOverRoutes.answer, {
      params: { ...inCase, handOverId },
      body: { accepted: true },
      ifMatch: 1,
    })
    await end('Lee Park')
    expect((await dana.call(handOverRoutes.list, { params: inCase })).responsible).toBe('Dana Cole')
  })
})
