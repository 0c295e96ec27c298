import { commentRoutes } from '@holdfast/contracts/comments'
import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { memberRoutes } from '@holdfast/contracts/members'
import { statementRoutes } from '@holdfast/contracts/statements'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()

const read = async ({ inPlan }: PlanningFamily, who: Browser, query = {}) =>
  (await who.call(commentRoutes.list, { params: inPlan, query })).items
const membersOf = async ({ lead, inCase }: PlanningFamily) =>
  (await lead.call(memberRoutes.list, { params: inCase })).items
const say = ({ inPlan }: PlanningFamily, who: Browser, body: object) =>
  who.call(commentRoutes.create, { params: inPlan, body: { section: 'plan', text: 'Shall we?', ...body } as never })

describe('POST …/comments', () => {
  it('is readable by those who may read its subject', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant } = family
    const helper = await newGuest(api, family, 'helper')
    await say(family, lead, { section: 'people', text: 'Is Ben calm enough?', subjectId: family.ids.participant })
    await say(family, participant, { section: 'logistics', text: 'I can bring the car.' })
    expect((await read(family, lead)).map(({ text }) => text)).toEqual(['I can bring the car.', 'Is Ben calm enough?'])
    for (const who of [participant, helper])
      expect((await read(family, who)).map(({ text }) => text)).toEqual(['I can bring the car.'])
    expect(await wrongFields(say(family, participant, { section: 'people', subjectId: family.ids.lead }))).toEqual([
      'body/subjectId',
    ])
    expect((await refusal(say(family, helper, { section: 'consequences' }))).status).toBe(403)
    await expectHidden(api, (stranger) => say(family, stranger, {}))
  })

  it('on a shared statement is readable by its coach and its author', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan } = family
    const mine = (await workspaceOf(family, participant)).statements.find(({ isMine }) => isMine)
    const subject = { section: 'statements', subjectId: mine?.id }
    expect(await wrongFields(say(family, interventionist, subject))).toEqual(['body/subjectId'])
    const params = { ...inPlan, statementId: mine?.id ?? '' }
    await participant.call(statementRoutes.share, { params, body: { sharing: 'coach' }, ifMatch: mine?.version ?? 0 })
    await say(family, interventionist, { ...subject, text: 'Could the second event go?' })
    await say(family, participant, { ...subject, text: 'Yes.' })
    expect(await read(family, participant)).toHaveLength(2)
    expect(await read(family, lead)).toEqual([])
    expect(await wrongFields(say(family, lead, subject))).toEqual(['body/subjectId'])
  })

  it('keeps the readers that it was written for when the author shares the words with the group', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan } = family
    const mine = (await workspaceOf(family, participant)).statements.find(({ isMine }) => isMine)
    const params = { ...inPlan, statementId: mine?.id ?? '' }
    const subject = { section: 'statements', subjectId: mine?.id }
    const share = (sharing: 'coach' | 'group', ifMatch: number) =>
      participant.call(statementRoutes.share, { params, body: { sharing }, ifMatch })
    const { version } = await share('coach', mine?.version ?? 0)
    const made = await say(family, interventionist, { ...subject, text: 'This sounds like blame.' })
    expect(made.audience).toBe('coach')
    const shared = await share('group', version)
    await say(family, interventionist, { ...subject, text: 'Now it reads well.' })
    expect((await read(family, lead)).map(({ text }) => text)).toEqual(['Now it reads well.'])
    expect((await workspaceOf(family)).comments.map(({ text }) => text)).toEqual(['Now it reads well.'])
    const settle = lead.call(commentRoutes.resolve, { params: { ...inPlan, commentId: made.id } })
    expect((await refusal(settle)).type).toBe('/problems/not-found')
    const lateMention = interventionist.call(commentRoutes.update, {
      params: { ...inPlan, commentId: made.id },
      body: { mentions: [(await membersOf(family)).find(({ role }) => role === 'lead')?.id ?? ''] },
      ifMatch: 1,
    })
    expect(await wrongFields(lateMention)).toEqual(['body/mentions'])
    for (const who of [participant, interventionist]) expect(await read(family, who)).toHaveLength(2)
    // what was said to the group is taken back with the words
    await share('coach', shared.version)
    expect(await read(family, lead)).toEqual([])
  })

  it('mentions only people who may read it', async () => {
    const family = await newPlanningFamily(api)
    const members = await membersOf(family)
    const idOf = (role: string) => members.find((member) => member.role === role)?.id ?? ''
    const people = { section: 'people', mentions: [idOf('participant')] }
    expect(await wrongFields(say(family, family.lead, people))).toEqual(['body/mentions'])
    const made = await say(family, family.lead, { section: 'people', mentions: [idOf('interventionist')] })
    expect(made.mentions.map(({ name }) => name)).toEqual(['Dana Cole'])
    expect((await read(family, family.interventionist, { mentionsMe: 'true' })).map(({ id }) => id)).toEqual([made.id])
    expect(await read(family, family.lead, { mentionsMe: 'true' })).toEqual([])
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const body = { section: 'gossip', text: ' ', mentions: ['x'], subjectId: 3 }
    expect(await wrongFields(say(family, family.lead, body))).toEqual([
      'body/mentions/0',
      'body/section',
      'body/subjectId',
      'body/text',
    ])
  })
})

describe('a comment', () => {
  it('is changed and deleted by its author alone, with If-Match', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan } = family
    const { id: commentId } = await say(family, lead, {})
    const params = { ...inPlan, commentId }
    const change = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(commentRoutes.update, { params, body: { text: 'Shall we meet?' }, ...given })
    await expectVersionAsked(change(lead), 1)
    expect((await refusal(change(participant)({ ifMatch: 1 }))).status).toBe(403)
    const changed = await change(lead)({ ifMatch: 1 })
    expect([changed.text, changed.editedAt === null, changed.version]).toEqual(['Shall we meet?', false, 2])
    expect((await refusal(participant.call(commentRoutes.remove, { params, ifMatch: 2 }))).status).toBe(403)
    await lead.call(commentRoutes.remove, { params, ifMatch: 2 })
    expect(await read(family, lead)).toEqual([])
  })

  it('is settled and reopened by anyone who may read it', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan } = family
    const { id: commentId } = await say(family, lead, {})
    const params = { ...inPlan, commentId }
    expect((await participant.call(commentRoutes.resolve, { params })).resolvedBy).toBe('Ben Lee')
    expect(await read(family, lead, { open: 'true' })).toEqual([])
    const again = await lead.call(commentRoutes.reopen, { params, ifMatch: 2 })
    expect(again.resolvedAt).toBeNull()
    await expectHidden(api, (stranger) => stranger.call(commentRoutes.resolve, { params }))
  })

  it('remains when its subject is deleted', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const consequence = await lead.call(consequenceRoutes.create, {
      params: inPlan,
      body: { participantId: ids.lead, category: 'money', iWill: 'I will pay no fines.' },
    })
    await say(family, lead, { section: 'consequences', subjectId: consequence.id })
    await lead.call(consequenceRoutes.remove, { params: { ...inPlan, consequenceId: consequence.id }, ifMatch: 1 })
    expect(await read(family, lead)).toHaveLength(1)
  })
})
