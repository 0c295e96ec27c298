import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { describe, expect, it } from 'vitest'
import { useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const aunt = { name: 'Rosa Diaz', relationship: 'other_relative', adult: true } as const

describe('POST …/participants', () => {
  it('adds a participant with an empty private statement', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const rosa = await lead.call(participantRoutes.create, {
      params: inPlan,
      body: { ...aunt, name: '  Rosa Diaz ', attendance: 'letter_read_by', readById: ids.participant },
    })
    expect(rosa).toMatchObject({
      name: 'Rosa Diaz',
      caseMemberId: null,
      isMe: false,
      readById: ids.participant,
      suitability: [],
      decision: null,
      preparedness: expect.arrayContaining([{ item: 'training', state: 'open' }]),
      version: 1,
      can: { edit: { allowed: true } },
    })
    const { statements } = await workspaceOf(family)
    expect(statements.find(({ participantId }) => participantId === rosa.id)).toMatchObject({
      sharing: 'private',
      wordCount: 0,
      parts: null,
      isMine: false,
    })
  })

  it('adds one participant for each idempotency key', async () => {
    const family = await newPlanningFamily(api)
    const given = { params: family.inPlan, body: aunt, idempotencyKey: crypto.randomUUID() }
    const [first, again] = await Promise.all([
      family.lead.call(participantRoutes.create, given),
      family.lead.call(participantRoutes.create, given),
    ])
    expect(again.id).toBe(first.id)
    expect((await workspaceOf(family)).participants).toHaveLength(4)
    const other = await refusal(
      family.lead.call(participantRoutes.create, { ...given, body: { ...aunt, name: 'Luis' } }),
    )
    expect(other).toMatchObject({ type: '/problems/key-used-for-another-request', status: 422 })
  })

  it('refuses everybody but the lead and the interventionist', async () => {
    const family = await newPlanningFamily(api)
    const helper = await newGuest(api, family, 'helper')
    const given = { params: family.inPlan, body: aunt }
    for (const person of [family.participant, helper])
      expect((await refusal(person.call(participantRoutes.create, given))).type).toBe('/problems/forbidden')
    expect((await family.interventionist.call(participantRoutes.create, given)).name).toBe('Rosa Diaz')
    await expectHidden(api, (stranger) => stranger.call(participantRoutes.create, given))
  })

  it.each([
    ['loved_one', { name: ' SÁM ' }],
    ['minor_in_room', { adult: false }],
    ['minor_in_room', { adult: false, attendance: 'remote_video' }],
    ['role_needs_adult', { adult: false, attendance: 'not_attending', dayRoles: ['greeter'] }],
    ['letter_needs_reader', { attendance: 'letter_read_by' }],
    ['safety_lead_is_not_driver', { dayRoles: ['safety_lead', 'transport_lead'] }],
  ] as const)('refuses by the rule %s: %j', async (rule, given) => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const { dayRoles, ...rest } = { dayRoles: [], ...given }
    const body = { ...aunt, ...rest, dayRoles: [...dayRoles] }
    expect(await ruleOf(lead.call(participantRoutes.create, { params: inPlan, body }))).toBe(rule)
  })

  it('accepts a minor whose statement an adult reads', async () => {
    const { lead, inPlan, ids } = await newPlanningFamily(api)
    const child = await lead.call(participantRoutes.create, {
      params: inPlan,
      body: { name: 'Mia', relationship: 'child', adult: false, attendance: 'letter_read_by', readById: ids.lead },
    })
    expect(child).toMatchObject({ adult: false, attendance: 'letter_read_by' })
  })

  it('refuses a second participant for the same member', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const again = lead.call(participantRoutes.create, { params: inPlan, body: { ...aunt, isMe: true } })
    expect(await ruleOf(again)).toBe('one_place_each')
  })

  it('names every wrong field at once', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const body = { name: '', relationship: 'boss', dayRoles: ['king'], readById: 'x', age: 12, closeness: 6 } as never
    expect(await wrongFields(lead.call(participantRoutes.create, { params: inPlan, body }))).toEqual([
      'body/adult',
      'body/age',
      'body/closeness',
      'body/dayRoles/0',
      'body/name',
      'body/readById',
      'body/relationship',
    ])
    const stranger = { ...aunt, attendance: 'letter_read_by', readById: crypto.randomUUID() } as const
    expect(await wrongFields(lead.call(participantRoutes.create, { params: inPlan, body: stranger }))).toEqual([
      'body/readById',
    ])
  })
})

describe('PATCH and DELETE …/participants/:participantId', () => {
  it('requires If-Match', async () => {
    const { lead, inPlan, ids } = await newPlanningFamily(api)
    const params = { ...inPlan, participantId: ids.lead }
    const change = (given: { ifMatch?: number }) =>
      lead.call(participantRoutes.update, { params, body: { name: 'Karen O.' }, ...given })
    await expectVersionAsked(change, 1)
    await expectVersionAsked((given) => lead.call(participantRoutes.remove, { params, ...given }), 1)
    expect(await change({ ifMatch: 1 })).toMatchObject({ name: 'Karen O.', version: 2 })
    await expectVersionAsked(change, 2)
  })

  it('validates the participant as a whole, not only the fields sent', async () => {
    const { lead, inPlan, ids } = await newPlanningFamily(api)
    const params = { ...inPlan, participantId: ids.lead }
    const change = (body: object) => lead.call(participantRoutes.update, { params, body, ifMatch: 1 })
    expect(await ruleOf(change({ adult: false }))).toBe('minor_in_room')
    expect(await ruleOf(change({ dayRoles: ['safety_lead', 'transport_lead'] }))).toBe('safety_lead_is_not_driver')
    expect(await ruleOf(change({ attendance: 'letter_read_by', readById: ids.lead }))).toBe('letter_needs_reader')
    expect(await wrongFields(change({ adult: 'no', attendance: 'by_mail', isMe: true }))).toEqual([
      'body/adult',
      'body/attendance',
      'body/isMe',
    ])
  })

  it('clears what a removed participant owned', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const { logistics, sobrietyPlan } = await workspaceOf(family)
    const ownerId = ids.participant
    await lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code: 'C1', ownerId } })
    await lead.call(logisticsRoutes.update, {
      params: inPlan,
      body: { transportLeadId: ownerId, escortId: ids.lead },
      ifMatch: logistics.version,
    })
    await lead.call(sobrietyRoutes.updatePlan, {
      params: inPlan,
      body: { observerIds: [ids.lead, ownerId] },
      ifMatch: sobrietyPlan.version,
    })
    const { version } = (await workspaceOf(family)).participants.find(({ id }) => id === ownerId) ?? { version: 0 }
    await lead.call(participantRoutes.remove, { params: { ...inPlan, participantId: ownerId }, ifMatch: version })
    const after = await workspaceOf(family)
    expect(after.participants.map(({ id }) => id)).toEqual([ids.lead, ids.interventionist])
    expect(after.statements).toHaveLength(2)
    expect(after.contingencies[0]).toMatchObject({ code: 'C1', ownerId: null })
    expect(after.logistics).toMatchObject({ transportLeadId: null, escortId: ids.lead })
    expect(after.sobrietyPlan.observerIds).toEqual([ids.lead])
  })

  it('answers 404 for a participant of another plan', async () => {
    const [family, other] = [await newPlanningFamily(api), await newPlanningFamily(api)]
    const params = { ...family.inPlan, participantId: other.ids.lead }
    const answer = await refusal(family.lead.call(participantRoutes.remove, { params, ifMatch: 1 }))
    expect(answer.type).toBe('/problems/not-found')
  })
})
