import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { excuseRoutes } from '@holdfast/contracts/excuses'
import { planRoutes } from '@holdfast/contracts/plans'
import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const rulesOf = async (family: PlanningFamily) =>
  (await workspaceOf(family)).readiness.findings.map(({ rule }) => rule).filter((rule) => rule.includes('rehearsal'))

describe('POST and DELETE …/rehearsals', () => {
  it('records a rehearsal that is no attempt and can be deleted', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan, ids } = family
    const body = { heldOn: inDays(-1), minutes: 40, attendeeIds: [ids.lead, ids.participant], whatGotStuck: 'The ask.' }
    const record = (who: Browser) => who.call(rehearsalRoutes.record, { params: inPlan, body })
    expect((await refusal(record(participant))).status).toBe(403)
    await expectHidden(api, record)
    const { id: rehearsalId, version } = await record(lead)
    const { rehearsals, attemptNumber } = await workspaceOf(family, participant)
    expect([rehearsals.map(({ minutes }) => minutes), attemptNumber]).toEqual([[40], 1])
    expect((await workspaceOf(family, await newGuest(api, family, 'helper'))).rehearsals).toEqual([])
    const params = { ...inPlan, rehearsalId }
    await expectVersionAsked((given) => lead.call(rehearsalRoutes.remove, { params, ...given }), version)
    await lead.call(rehearsalRoutes.remove, { params, ifMatch: version })
    expect((await workspaceOf(family)).rehearsals).toEqual([])
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const body = { heldOn: '2027-13-01', minutes: 0, attendeeIds: ['x'], whatGotStuck: 1 } as never
    expect(await wrongFields(lead.call(rehearsalRoutes.record, { params: inPlan, body }))).toEqual([
      'body/attendeeIds/0',
      'body/heldOn',
      'body/minutes',
      'body/whatGotStuck',
    ])
  })
})

describe('a rehearsal', () => {
  it('is planned, visible to all participants, and counts only once it was held', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan, ids } = family
    const heldOn = inDays(-1)
    const startsAt = `${heldOn}T18:00:00.000Z`
    const planned = { heldOn, startsAt, minutes: null, attendeeIds: [ids.lead] }
    const { id: rehearsalId, version } = await lead.call(rehearsalRoutes.record, { params: inPlan, body: planned })
    expect((await workspaceOf(family, participant)).rehearsals).toMatchObject([{ startsAt, minutes: null }])
    expect(await rulesOf(family)).toEqual(['no_rehearsal'])
    const params = { ...inPlan, rehearsalId }
    const held = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(rehearsalRoutes.update, { params, body: { minutes: 110 }, ...given })
    await expectVersionAsked(held(lead), version)
    expect((await refusal(held(participant)({ ifMatch: version }))).status).toBe(403)
    await expectHidden(api, (stranger) => held(stranger)({ ifMatch: version }))
    expect(await held(lead)({ ifMatch: version })).toMatchObject({ minutes: 110, budgetMinutes: 90 })
    expect(await rulesOf(family)).toEqual(['second_rehearsal', 'rehearsal_too_long'])
  })

  it('is never an attempt and has no outcome', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, inCase } = family
    for (const minutes of [40, 50])
      await lead.call(rehearsalRoutes.record, { params: inPlan, body: { heldOn: inDays(-1), minutes } })
    const { items } = await lead.call(planRoutes.list, { params: inCase })
    expect(items.map(({ attemptNumber, status }) => [attemptNumber, status])).toEqual([[1, 'drafting']])
    expect(await workspaceOf(family)).toMatchObject({ outcome: null, run: null, steps: [] })
  })
})

describe('…/notes', () => {
  it('records where it got stuck, with participants and answers of this plan alone', async () => {
    const family = await newPlanningFamily(api)
    const other = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const day = { heldOn: inDays(-1), minutes: 40 }
    const { id: rehearsalId } = await lead.call(rehearsalRoutes.record, { params: inPlan, body: day })
    const params = { ...inPlan, rehearsalId }
    const contingency = await lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code: 'C8' } })
    const excuse = await lead.call(excuseRoutes.adopt, { params: inPlan, body: { code: 'money' } })
    const body = {
      participantId: ids.participant,
      contingencyId: contingency.id,
      excuseId: excuse.id,
      what: 'Went too fast.',
      change: 'Reads slower.',
    }
    const add = (who: Browser) => who.call(rehearsalRoutes.addNote, { params, body })
    expect((await refusal(add(family.participant))).status).toBe(403)
    await expectHidden(api, add)
    const [note] = (await add(lead)).notes
    expect(note).toMatchObject(body)
    const foreign = await other.lead.call(excuseRoutes.adopt, { params: other.inPlan, body: { code: 'money' } })
    for (const [field, value] of [
      ['participantId', other.ids.lead],
      ['contingencyId', crypto.randomUUID()],
      ['excuseId', foreign.id],
    ] as const) {
      const wrong = lead.call(rehearsalRoutes.addNote, { params, body: { what: 'Stuck.', [field]: value } })
      expect(await wrongFields(wrong)).toEqual([`body/${field}`])
    }
    expect(await wrongFields(lead.call(rehearsalRoutes.addNote, { params, body: { what: ' ' } }))).toEqual([
      'body/what',
    ])
    await lead.call(excuseRoutes.remove, { params: { ...inPlan, excuseId: excuse.id }, ifMatch: excuse.version })
    const [seen] = (await workspaceOf(family)).rehearsals
    expect(seen?.notes).toMatchObject([{ excuseId: null, contingencyId: contingency.id }])
    const gone = { ...params, rehearsalNoteId: note?.id ?? '' }
    await expectVersionAsked((given) => lead.call(rehearsalRoutes.removeNote, { params: gone, ...given }), 1)
    await lead.call(rehearsalRoutes.removeNote, { params: gone, ifMatch: 1 })
    expect((await workspaceOf(family)).rehearsals[0]?.notes).toEqual([])
  })

  it('shows helpers the time and nothing else', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const helper = await newGuest(api, family, 'helper')
    const { id: rehearsalId } = await lead.call(rehearsalRoutes.record, {
      params: inPlan,
      body: { heldOn: inDays(-1), minutes: 40, whatGotStuck: 'Xylophone.' },
    })
    await lead.call(rehearsalRoutes.addNote, { params: { ...inPlan, rehearsalId }, body: { what: 'Xylophone.' } })
    const { rehearsals } = await workspaceOf(family, helper)
    expect(rehearsals).toMatchObject([{ id: rehearsalId, heldOn: inDays(-1), minutes: 40, notes: [] }])
    expect(JSON.stringify(rehearsals)).not.toContain('Xylophone')
  })
})
