import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import type { CallInput } from '@holdfast/contracts/call'
import { memberRoutes } from '@holdfast/contracts/members'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { DAY } from '@holdfast/domain/shared/time'
import { inDays } from '@holdfast/scenarios/times'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { moveTasksOfHandOvers } from './move-tasks.ts'
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

  it('is for a time: tasks go along, and case and tasks are back afterwards, or as soon as it is withdrawn', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist: dana, inCase, inPlan, ids } = family
    const lee = await newGuest(api, family, 'interventionist', 'Lee Park')
    const members = (await lead.call(memberRoutes.list, { params: inCase })).items
    const idOf = (name: string) => members.find(({ displayName }) => displayName === name)?.id ?? ''
    const add = (body: Partial<CallInput<typeof taskRoutes.create>['body']>) =>
      dana.call(taskRoutes.create, { params: inCase, body: { title: 'Call the family back', ...body } })
    await add({ ownerMemberId: idOf('Dana Cole') })
    await add({ planId: inPlan.planId, ownerParticipantId: ids.interventionist })
    await add({ ownerMemberId: idOf('Karen Ortiz') })
    const list = async () => dana.call(handOverRoutes.list, { params: inCase })
    const owners = async () => {
      const { items } = await dana.call(taskRoutes.list, { params: inCase, query: { limit: '200' } })
      const given = items.filter(({ title }) => title === 'Call the family back').map(({ owner }) => owner ?? '')
      return given.toSorted((a, b) => a.localeCompare(b))
    }
    const [mine, theirs] = [
      ['Dana Cole', 'Dana Cole', 'Karen Ortiz'],
      ['Karen Ortiz', 'Lee Park', 'Lee Park'],
    ]
    const ask = (body: { startsOn?: string; until?: string }) =>
      dana.call(handOverRoutes.ask, { params: inCase, body: { toMemberId: idOf('Lee Park'), ...body } })
    expect(await wrongFields(ask({ startsOn: inDays(9), until: inDays(5) }))).toEqual(['body/until'])
    const withdraw = (who: Browser, handOverId: string, ifMatch: number) =>
      who.call(handOverRoutes.withdraw, { params: { ...inCase, handOverId }, ifMatch })
    const accept = (handOverId: string) =>
      lee.call(handOverRoutes.answer, { params: { ...inCase, handOverId }, body: { accepted: true }, ifMatch: 1 })

    // what is withdrawn blocks no other one
    const first = await ask({})
    expect(await ruleOf(withdraw(lee, first.id, 1))).toBe('hand_over_not_asked_by_you')
    expect((await withdraw(dana, first.id, 1)).state).toBe('withdrawn')
    expect((await refusal(accept(first.id))).status).toBe(412)

    const away = await ask({ startsOn: inDays(3), until: inDays(10) })
    const waiting = await lee.call(handOverRoutes.waiting, { params: inCase, query: {} })
    expect(waiting.items).toMatchObject([
      { caseId: inCase.caseId, alias: 'Sam', handOver: { id: away.id, from: 'Dana Cole' } },
    ])
    expect((await dana.call(handOverRoutes.waiting, { params: inCase, query: {} })).items).toEqual([])
    expect((await accept(away.id)).state).toBe('to_come')
    expect([(await list()).responsible, await owners()]).toEqual(['Dana Cole', mine])

    const night = () => moveTasksOfHandOvers.run(api.runtime, {}, new AbortController().signal)
    api.clock.ahead = 5 * DAY
    await night()
    expect([(await list()).responsible, await owners()]).toEqual(['Lee Park', theirs])
    api.clock.ahead = 12 * DAY
    await night()
    expect([(await list()).responsible, await owners()]).toEqual(['Dana Cole', mine])
    api.clock.ahead = 0

    // whoever comes back early has the case and the tasks at once
    const short = await ask({ until: inDays(10) })
    await accept(short.id)
    expect([(await list()).responsible, await owners()]).toEqual(['Lee Park', theirs])
    await withdraw(dana, short.id, 2)
    expect([(await list()).responsible, await owners()]).toEqual(['Dana Cole', mine])

    // for good
    const last = await ask({})
    await accept(last.id)
    expect([(await list()).responsible, await owners()]).toEqual(['Lee Park', theirs])
    expect(await ruleOf(withdraw(dana, last.id, 2))).toBe('hand_over_settled')
  })
})
