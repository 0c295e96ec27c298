import { aboutMeRoutes } from '@holdfast/contracts/about-me'
import { participantRoutes } from '@holdfast/contracts/participants'
import { READINGS } from '@holdfast/domain/participants/reading'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const of = ({ inPlan, ids }: PlanningFamily) => ({ ...inPlan, participantId: ids.participant })
const update = (who: Browser, family: PlanningFamily, body: object, ifMatch = 1) =>
  who.call(aboutMeRoutes.update, { params: of(family), body, ifMatch })

describe('…/participants/:participantId/about', () => {
  it('is written by the person in two steps, and counts in their preparedness', async () => {
    const family = await newPlanningFamily(api)
    const { participant, lead } = family
    const stateOf = async (item: string, who: Browser = lead) =>
      (await workspaceOf(family, who)).participants
        .find(({ id }) => id === family.ids.participant)
        ?.preparedness?.find((one) => one.item === item)?.state
    expect(await stateOf('training')).toBe('open')
    await update(participant, family, { phone: '555 0100', channel: 'text', safeTimes: 'After ten at night' })
    const second = await update(
      participant,
      family,
      {
        readings: [...READINGS],
        agreesToScript: true,
        followsChair: true,
        readSafetyPlan: true,
        dayKeptFree: true,
        selfCare: ['al_anon'],
        whyNo: 'He is afraid of the shaking.',
      },
      2,
    )
    expect(second).toMatchObject({ phone: '555 0100', isMine: true, version: 3, can: { edit: { allowed: true } } })
    for (const item of ['training', 'consent', 'rest', 'support']) {
      expect(await stateOf(item)).toBe('done')
      expect(await stateOf(item, participant)).toBe('done')
    }
    expect(await lead.call(aboutMeRoutes.get, { params: of(family) })).toMatchObject({
      whyNo: 'He is afraid of the shaking.',
      isMine: false,
    })
  })

  it('shows contact and preparation to the person and the case leads alone', async () => {
    const family = await newPlanningFamily(api)
    const helper = await newGuest(api, family, 'helper')
    const other = await newGuest(api, family, 'participant', 'Nora Hill')
    await update(family.participant, family, { phone: '555 0100', whyNo: 'Xylophone' })
    for (const who of [helper, other]) {
      expect((await refusal(who.call(aboutMeRoutes.get, { params: of(family) }))).status).toBe(403)
      const workspace = await workspaceOf(family, who)
      expect(workspace.participants.find(({ id }) => id === family.ids.participant)).toMatchObject({
        contact: null,
        preparedness: null,
        closeness: null,
      })
      expect(JSON.stringify(workspace)).not.toMatch(/555 0100|Xylophone/)
    }
    expect((await workspaceOf(family)).participants[1]?.contact?.phone).toBe('555 0100')
    await expectHidden(api, (stranger) => stranger.call(aboutMeRoutes.get, { params: of(family) }))
  })

  it('refuses consent given for a person who has access', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    expect(await ruleOf(update(lead, family, { followsChair: true }))).toBe('only_they_can_say')
    expect(await ruleOf(update(lead, family, { whyNo: 'He is proud.' }))).toBe('only_they_can_say')
    expect((await update(lead, family, { selfCare: ['friend'] })).selfCare).toEqual(['friend'])
    const { id: participantId } = await lead.call(participantRoutes.create, {
      params: inPlan,
      body: { name: 'Rosa Diaz', relationship: 'parent', adult: true },
    })
    const recordedAfterwards = { params: { ...inPlan, participantId }, body: { followsChair: true }, ifMatch: 1 }
    expect((await lead.call(aboutMeRoutes.update, recordedAfterwards)).followsChair).toBe(true)
  })

  it('requires If-Match, and names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const { participant } = family
    await expectVersionAsked(
      (given) => participant.call(aboutMeRoutes.update, { params: of(family), body: { phone: '1' }, ...given }),
      1,
    )
    const body = { phone: 'a\nb', channel: 'pigeon', selfCare: ['gin'], dayKeptFree: 'yes', shoe: 1 }
    expect(await wrongFields(update(participant, family, body))).toEqual([
      'body/channel',
      'body/dayKeptFree',
      'body/phone',
      'body/selfCare/0',
      'body/shoe',
    ])
  })
})
