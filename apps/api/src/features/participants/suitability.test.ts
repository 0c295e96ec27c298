import { invitationRoutes } from '@holdfast/contracts/invitations'
import { participantRoutes } from '@holdfast/contracts/participants'
import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { planRoutes } from '@holdfast/contracts/plans'
import { suitabilityRoutes } from '@holdfast/contracts/suitability'
import { describe, expect, it } from 'vitest'
import { type Browser, newBrowser, useApi } from '../../test/api.ts'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const about = ({ inPlan, ids }: PlanningFamily, participantId = ids.participant) => ({ ...inPlan, participantId })
const read = (who: Browser, family: PlanningFamily, participantId?: string) =>
  who.call(suitabilityRoutes.get, { params: about(family, participantId) })
const answer = (who: Browser, family: PlanningFamily, answers: object, ifMatch = 1, note = '') =>
  who.call(suitabilityRoutes.answer, { params: about(family), body: { answers, note }, ifMatch })
const decide = (who: Browser, family: PlanningFamily, body: object, ifMatch = 1) =>
  who.call(suitabilityRoutes.decide, {
    params: about(family),
    body: { decision: 'invite', reason: 'We talked.', ...body } as never,
    ifMatch,
  })

describe('…/suitability/answers', () => {
  it('shows participants and leads their own answers, and the interventionist all answers', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist } = family
    await answer(participant, family, { active_use: 'yes', enabling: 'yes' }, 1, 'Wine, most evenings')
    await answer(lead, family, { conflict: 'yes', distant: 'no' }, 1, 'The car')
    expect(await read(participant, family)).toMatchObject({
      isMe: true,
      mine: { answers: { active_use: 'yes', enabling: 'yes' }, version: 2 },
      sets: [{ viewpoint: 'self', isMine: true }],
      codes: [],
      recorded: null,
    })
    const asLead = await read(lead, family)
    expect(asLead).toMatchObject({ codes: ['conflict', 'distant'], sets: [{ viewpoint: 'lead', note: 'The car' }] })
    expect(JSON.stringify(asLead)).not.toMatch(/active_use|Wine/)
    expect(await read(interventionist, family)).toMatchObject({
      sets: [{ viewpoint: 'self', by: 'Ben Lee' }, { viewpoint: 'lead' }],
      codes: ['active_use', 'conflict', 'distant'],
      standing: ['active_use', 'conflict', 'distant'],
    })
    const { participants } = await workspaceOf(family, participant)
    expect(participants.find(({ isMe }) => isMe)?.hints).toEqual(['enabling'])
  })

  it('is written by the person and by the case leads', async () => {
    const family = await newPlanningFamily(api)
    const helper = await newGuest(api, family, 'helper')
    const other = await newGuest(api, family, 'participant', 'Nora Hill')
    for (const who of [helper, other]) {
      expect((await refusal(read(who, family))).status).toBe(403)
      expect((await refusal(answer(who, family, { distant: 'yes' }))).status).toBe(403)
    }
    await expectHidden(api, (stranger) => read(stranger, family))
    await expectVersionAsked(
      (given) => family.lead.call(suitabilityRoutes.answer, { params: about(family), body: { answers: {} }, ...given }),
      1,
    )
    const body = { answers: { distant: 'maybe', tall: 'yes' }, note: 5 } as never
    expect(
      await wrongFields(family.lead.call(suitabilityRoutes.answer, { params: about(family), body, ifMatch: 1 })),
    ).toEqual(['body/answers/distant', 'body/answers/tall', 'body/note'])
  })
})

describe('…/suitability/decision', () => {
  it('is made by the interventionist while the case has one', async () => {
    const family = await newPlanningFamily(api)
    for (const who of [family.lead, family.participant])
      expect((await refusal(decide(who, family, {}))).status).toBe(403)
    expect(await decide(family.interventionist, family, { codesAdded: ['employer'] })).toMatchObject({
      recorded: { decision: 'invite', reason: 'We talked.', by: 'Dana Cole' },
      codes: ['employer'],
      standing: [],
    })
    await expectVersionAsked(
      (given) =>
        family.interventionist.call(suitabilityRoutes.decide, {
          params: about(family),
          body: { decision: 'invite', reason: 'Again' },
          ...given,
        }),
      2,
    )
    expect(await wrongFields(decide(family.interventionist, family, { reason: ' ', decision: 'ban' }, 2))).toEqual([
      'body/decision',
      'body/reason',
    ])
    const stranger = { decision: 'letter', readById: crypto.randomUUID() }
    expect(await wrongFields(decide(family.interventionist, family, stranger, 2))).toEqual(['body/readById'])
  })

  it('requires a professional for serious flags, and is open again when new flags appear', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, participant } = family
    const rules = async () =>
      (await workspaceOf(family)).readiness.findings.filter(({ subjectId }) => subjectId === family.ids.participant)
    await answer(lead, family, { employer: 'yes' })
    expect((await rules()).map(({ rule }) => rule)).toContain('professional_decides')
    await decide(interventionist, family, {})
    expect((await rules()).map(({ rule }) => rule)).not.toContain('professional_decides')
    await answer(participant, family, { unstable_mental_health: 'yes' })
    expect((await rules()).map(({ rule }) => rule)).toContain('professional_decides')
  })

  it('refuses to invite somebody whom a rule excludes, and accepts calm seen at a rehearsal', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inPlan, ids } = family
    await answer(lead, family, { cannot_stay_calm: 'no' })
    const calm = { calmAtRehearsal: true }
    expect(await ruleOf(decide(interventionist, family, calm))).toBe('calm_not_shown')
    await lead.call(rehearsalRoutes.record, {
      params: inPlan,
      body: { heldOn: inDays(-1), minutes: 40, attendeeIds: [ids.participant], whatGotStuck: '' },
    })
    expect((await decide(interventionist, family, calm)).standing).toEqual([])
    expect(await ruleOf(decide(interventionist, family, { codesAdded: ['abuser'], ...calm }, 2))).toBe(
      'never_in_the_room',
    )
  })

  it('lets the lead decide flags that need no professional when the case has no interventionist', async () => {
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId, planId: family.planId }
    const ben = await family.lead.call(participantRoutes.create, {
      params,
      body: { name: 'Ben Lee', relationship: 'friend', adult: true, dayRoles: ['greeter'] },
    })
    const browser = await joinCase(api, family, 'participant', 'Ben Lee', ben.id)
    const of = { ...params, participantId: ben.id }
    await browser.call(suitabilityRoutes.answer, { params: of, body: { answers: { active_use: 'yes' } }, ifMatch: 1 })
    const given = (decision: 'invite' | 'exclude') =>
      family.lead.call(suitabilityRoutes.decide, { params: of, body: { decision, reason: 'R' }, ifMatch: 1 })
    expect(await ruleOf(given('invite'))).toBe('professional_decides')
    const decided = await given('exclude')
    expect(decided).toMatchObject({ recorded: { decision: 'exclude', reason: 'R' }, codes: [] })
    expect(JSON.stringify(decided)).not.toContain('active_use')
  })
})

describe('a participant who is left out', () => {
  it.each([
    ['exclude', { attendance: 'not_attending', readById: null, dayRoles: [], speakingPosition: null }],
    ['letter', { attendance: 'letter_read_by', dayRoles: [] }],
  ] as const)('%s: takes part in another way, and no answer to others says why', async (decision, shown) => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan, inCase, ids } = family
    const helper = await newGuest(api, family, 'helper')
    const other = await newGuest(api, family, 'participant', 'Nora Hill')
    await answer(lead, family, { sabotage: 'yes' }, 1, 'Xylophone one')
    await answer(interventionist, family, { disliked: 'yes' }, 1, 'Xylophone two')
    const reason = 'Xylophone three'
    await decide(interventionist, family, {
      decision,
      reason,
      readById: ids.lead,
      codesAdded: ['abuser'],
      keepsAccess: true,
    })
    for (const who of [participant, other, helper]) {
      const workspace = await workspaceOf(family, who)
      expect(workspace.participants.find(({ id }) => id === ids.participant)).toMatchObject({
        ...shown,
        suitability: null,
        decision: null,
      })
      const readiness = await who.call(planRoutes.readiness, { params: inPlan })
      const plans = await who.call(planRoutes.list, { params: inCase })
      const pages = await Promise.all(
        [`/suitability`, `/about`].map(async (page) =>
          (
            await who.fetch(
              `/api/v1/organizations/${inPlan.organizationId}/plans/${inPlan.planId}/participants/${ids.participant}${page}`,
              { method: 'GET' },
            )
          ).text(),
        ),
      )
      expect(JSON.stringify([workspace, readiness, plans, pages])).not.toMatch(/Xylophone|sabotage"|disliked"|abuser"/)
    }
    const asLead = JSON.stringify([await workspaceOf(family), await read(lead, family)])
    expect(asLead).not.toMatch(/Xylophone (two|three)|abuser"/)
    expect(await read(interventionist, family)).toMatchObject({ recorded: { decision, reason } })
  })

  it('loses access to the plan and the link, and gets both back when invited again', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan, inCase, ids } = family
    const nora = await lead.call(participantRoutes.create, {
      params: inPlan,
      body: { name: 'Nora Hill', relationship: 'friend', adult: true },
    })
    const invitation = await lead.call(invitationRoutes.create, {
      params: inCase,
      body: { name: 'Nora Hill', role: 'participant', participantId: nora.id },
    })
    await decide(interventionist, family, { decision: 'exclude' })
    await interventionist.call(suitabilityRoutes.decide, {
      params: about(family, nora.id),
      body: { decision: 'exclude', reason: 'Not now.' },
      ifMatch: 1,
    })
    expect((await refusal(workspaceOf(family, participant))).type).toBe('/problems/not-found')
    expect((await workspaceOf(family)).participants.find(({ id }) => id === ids.participant)).toMatchObject({
      attendance: 'not_attending',
    })
    const token = invitation.link?.split('#')[1] ?? ''
    const joining = newBrowser(api).call(invitationRoutes.accept, {
      body: { token, displayName: 'Nora Hill', notTheLovedOne: true, adult: true },
    })
    expect((await refusal(joining)).type).toBe('/problems/link-not-valid')
    await decide(interventionist, family, { decision: 'invite' }, 2)
    expect((await workspaceOf(family, participant)).id).toBe(inPlan.planId)
  })

  it('keeps access to the case as its lead', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, ids } = family
    await interventionist.call(suitabilityRoutes.decide, {
      params: about(family, ids.lead),
      body: { decision: 'exclude', reason: 'Not now.' },
      ifMatch: 1,
    })
    expect((await workspaceOf(family, lead)).me.role).toBe('lead')
  })
})
