import { datePollRoutes } from '@holdfast/contracts/date-polls'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import type { PollAnswer } from '@holdfast/domain/date-polls/date-poll'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const DAYS = [`${inDays(90)}T15:00:00.000Z`, `${inDays(92)}T15:00:00.000Z`]

const ask = ({ inPlan }: PlanningFamily, who: Browser) =>
  who.call(datePollRoutes.create, {
    params: inPlan,
    body: { startsAt: DAYS, timeZone: 'America/Chicago', note: 'Mornings are best.' },
  })

async function newPoll(family: PlanningFamily) {
  const poll = await ask(family, family.lead)
  const params = { ...family.inPlan, datePollId: poll.id }
  const [first = '', second = ''] = poll.options.map(({ id }) => id)
  const answer = (who: Browser, ...answers: [PollAnswer, PollAnswer]) =>
    who.call(datePollRoutes.answer, {
      params,
      body: { answers: [first, second].map((optionId, at) => ({ optionId, answer: answers[at] ?? 'no' })) },
    })
  return { poll, params, first, second, answer }
}

describe('POST …/date-polls', () => {
  it('is opened by the case leads, one at a time, and asks every participant', async () => {
    const family = await newPlanningFamily(api)
    expect((await refusal(ask(family, family.participant))).status).toBe(403)
    await expectHidden(api, (stranger) => ask(family, stranger))
    const { poll } = await newPoll(family)
    expect(poll).toMatchObject({
      bestOptionId: null,
      closedAt: null,
      options: [{ startsAt: DAYS[0] }, { startsAt: DAYS[1] }],
    })
    expect(poll.waitingForIds?.toSorted()).toEqual(Object.values(family.ids).toSorted())
    expect(await ruleOf(ask(family, family.lead))).toBe('poll_is_open')
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const wrong = (body: object) =>
      wrongFields(lead.call(datePollRoutes.create, { params: inPlan, body: body as never }))
    expect(await wrong({ startsAt: [inDays(90)], note: 4, timeZone: 'Mars' })).toEqual([
      'body/note',
      'body/startsAt',
      'body/startsAt/0',
      'body/timeZone',
    ])
    expect(await wrong({ startsAt: [DAYS[0], DAYS[0]], timeZone: 'UTC' })).toEqual(['body/startsAt'])
    const { params } = await newPoll(family)
    const answers = [{ optionId: crypto.randomUUID(), answer: 'yes' as const }]
    expect(await wrongFields(lead.call(datePollRoutes.answer, { params, body: { answers } }))).toEqual([
      'body/answers/0/optionId',
    ])
  })
})

describe('POST …/answers', () => {
  it('shows participants their own answers, and the case leads the result of each day', async () => {
    const family = await newPlanningFamily(api)
    const { answer, second } = await newPoll(family)
    await answer(family.interventionist, 'no', 'yes')
    await answer(family.participant, 'yes', 'if_need_be')
    const seen = await answer(family.participant, 'if_need_be', 'if_need_be')
    expect(seen.options.map(({ myAnswer, standing }) => [myAnswer, standing])).toEqual([
      ['if_need_be', null],
      ['if_need_be', null],
    ])
    expect(seen).toMatchObject({ waitingForIds: null, bestOptionId: null })
    const { datePoll } = await workspaceOf(family)
    expect(datePoll).toMatchObject({ bestOptionId: second, waitingForIds: [family.ids.lead] })
    expect(datePoll?.options[0]?.standing).toMatchObject({
      yes: 0,
      ifNeedBe: 1,
      no: 1,
      missingIds: [family.ids.interventionist],
      openIds: [family.ids.lead],
    })
    const onlooker = await newGuest(api, family, 'participant')
    expect(await ruleOf(answer(onlooker, 'yes', 'yes'))).toBe('poll_of_participants')
  })
})

describe('POST …/closing', () => {
  it('sets the day and its backup, and refuses further answers', async () => {
    const family = await newPlanningFamily(api)
    const { params, first, second, answer } = await newPoll(family)
    const close = (who: Browser, optionId: string, backupOptionId: string | null = null) =>
      who.call(datePollRoutes.close, { params, body: { optionId, backupOptionId } })
    expect((await refusal(close(family.participant, first))).status).toBe(403)
    await expectHidden(api, (stranger) => close(stranger, first))
    expect(await wrongFields(close(family.lead, second, first))).toEqual(['body/backupOptionId'])
    expect(await wrongFields(close(family.lead, crypto.randomUUID()))).toEqual(['body/optionId'])
    expect(await close(family.lead, first, second)).toMatchObject({ chosenOptionId: first })
    expect((await workspaceOf(family)).logistics).toMatchObject({
      startsAt: DAYS[0],
      backupStartsAt: DAYS[1],
      timeZone: 'America/Chicago',
    })
    expect(await ruleOf(answer(family.participant, 'yes', 'yes'))).toBe('poll_is_closed')
    expect(await ruleOf(close(family.lead, second))).toBe('poll_is_closed')
  })

  it('can be deleted with all answers', async () => {
    const family = await newPlanningFamily(api)
    const { params, answer } = await newPoll(family)
    await answer(family.participant, 'yes', 'yes')
    const remove = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(datePollRoutes.remove, { params, ...given })
    await expectVersionAsked(remove(family.lead), 1)
    expect((await refusal(remove(family.participant)({ ifMatch: 1 }))).status).toBe(403)
    await remove(family.lead)({ ifMatch: 1 })
    expect((await workspaceOf(family)).datePoll).toBeNull()
  })
})

describe('GET …/logistics/calendar', () => {
  it('returns a calendar file with the time in UTC and nothing about the case', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan } = family
    const calendar = (who: Browser, withPlace: 'yes' | 'no' = 'no') =>
      who.call(logisticsRoutes.calendar, { params: inPlan, query: { withPlace } })
    expect(await ruleOf(calendar(lead))).toBe('no_day_yet')
    await expectHidden(api, (stranger) => calendar(stranger))
    const day = inDays(210)
    const body = {
      startsAt: `${day}T15:00:00Z`,
      timeZone: 'America/New_York',
      venue: 'Rosa’s home',
      address: '1 Hill Road',
    }
    await lead.call(logisticsRoutes.update, { params: inPlan, body, ifMatch: 1 })
    const { name, bytes } = await calendar(participant)
    const file = new TextDecoder().decode(bytes)
    expect(name).toBe('appointment.ics')
    expect(file).toContain(`DTSTART:${day.replaceAll('-', '')}T150000Z`)
    expect(file).toContain(`DTEND:${day.replaceAll('-', '')}T170000Z`)
    expect(file).toContain('SUMMARY:Appointment')
    expect(file).not.toMatch(/Sam|Hill|Rosa|interven|holdfast/i)
    expect(new TextDecoder().decode((await calendar(participant, 'yes')).bytes)).toContain('LOCATION:1 Hill Road')
  })
})
