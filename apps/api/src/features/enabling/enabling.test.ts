import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { enablingRoutes } from '@holdfast/contracts/enabling'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newReadyFamily } from '@holdfast/scenarios/plan-states'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()

const note = ({ inPlan }: PlanningFamily, who: Browser, participantId: string, more = {}) =>
  who.call(enablingRoutes.create, { params: inPlan, body: { participantId, topic: 'rent', ...more } })

describe('POST …/enabling-supports', () => {
  it('records what somebody gives now, by that person or the interventionist', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, ids } = family
    expect(await note(family, participant, ids.participant, { note: '400 a month' })).toMatchObject({
      topic: 'rent',
      note: '400 a month',
      becomes: 'undecided',
      isMine: true,
    })
    expect((await refusal(note(family, lead, ids.participant, { topic: 'cash' }))).status).toBe(403)
    expect((await note(family, interventionist, ids.participant, { topic: 'cash' })).isMine).toBe(false)
    expect(await ruleOf(note(family, participant, ids.participant))).toBe('support_noted')
    const helper = await newGuest(api, family, 'helper')
    expect((await refusal(note(family, helper, ids.participant))).status).toBe(403)
    expect((await workspaceOf(family, helper)).enablingSupports).toEqual([])
    await expectHidden(api, (stranger) => note(family, stranger, ids.participant))
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const body = { participantId: 'me', topic: 'love', note: 'a'.repeat(301), becomes: 'maybe', cost: 4 } as never
    expect(await wrongFields(family.lead.call(enablingRoutes.create, { params: family.inPlan, body }))).toEqual([
      'body/becomes',
      'body/cost',
      'body/note',
      'body/participantId',
      'body/topic',
    ])
    expect(await wrongFields(note(family, family.interventionist, crypto.randomUUID()))).toEqual(['body/participantId'])
  })
})

describe('PATCH and DELETE …/enabling-supports/:enablingSupportId', () => {
  it('records what will become of it, by the person who gives it', async () => {
    const family = await newPlanningFamily(api)
    const { id: enablingSupportId } = await note(family, family.participant, family.ids.participant)
    const params = { ...family.inPlan, enablingSupportId }
    const change = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(enablingRoutes.update, { params, body: { becomes: 'stays' }, ...given })
    await expectVersionAsked(change(family.participant), 1)
    expect((await refusal(change(family.lead)({ ifMatch: 1 }))).status).toBe(403)
    expect((await change(family.participant)({ ifMatch: 1 })).becomes).toBe('stays')
    const remove = (who: Browser) => who.call(enablingRoutes.remove, { params, ifMatch: 2 })
    expect((await refusal(remove(family.lead))).status).toBe(403)
    await expectHidden(api, remove)
    await remove(family.participant)
    expect((await workspaceOf(family)).enablingSupports).toEqual([])
  })
})

describe('the overview of enabling support', () => {
  it('shows who gives, who stops and what is undecided, and names contradictions', async () => {
    const family = await newReadyFamily(api)
    const { lead, participant, ids } = family
    const { consequences } = await workspaceOf(family)
    const [rent] = consequences
    await lead.call(consequenceRoutes.update, {
      params: { ...family.inPlan, consequenceId: rent?.id ?? '' },
      body: { ends: ['rent'] },
      ifMatch: rent?.version ?? 0,
    })
    const { id: enablingSupportId } = await note(family, participant, ids.participant)
    const open = await workspaceOf(family)
    expect(open.enablingMap.find(({ area }) => area === 'housing')).toMatchObject({
      label: 'Housing',
      lines: [{ topic: 'rent', state: 'open', givers: [ids.participant], ending: [ids.lead], open: [ids.participant] }],
    })
    expect(open.readiness.findings.find(({ rule }) => rule === 'enabling_gap')).toMatchObject({ severity: 'warning' })
    expect(open.readiness.findings.map(({ rule }) => rule)).not.toContain('consequence_contradicted')
    const params = { ...family.inPlan, enablingSupportId }
    await participant.call(enablingRoutes.update, { params, body: { becomes: 'stays' }, ifMatch: 1 })
    const contradicted = await workspaceOf(family)
    expect(contradicted.readiness.findings.find(({ rule }) => rule === 'consequence_contradicted')).toMatchObject({
      subjectId: rent?.id,
      reason: 'One undoes the other: Karen Ortiz ends rent, and Ben Lee goes on giving it.',
    })
  })
})
