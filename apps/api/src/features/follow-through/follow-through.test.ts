import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { followThroughRoutes } from '@holdfast/contracts/follow-through'
import { memberRoutes } from '@holdfast/contracts/members'
import { outcomeRoutes } from '@holdfast/contracts/outcomes'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { planRoutes } from '@holdfast/contracts/plans'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { sessionRoutes } from '@holdfast/contracts/session'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { joinCase } from '@holdfast/scenarios/family-case'
import { newDeclinedFamily, newReviewingFamily, PLAN_STATES } from '@holdfast/scenarios/plan-states'
import { inDays } from '@holdfast/scenarios/times'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const { get, record, chooseBuddy, addCounterOffer, listOpen } = followThroughRoutes
const WORDS = { note: 'He stood at the door.', pressedBy: 'My uncle', wouldHelp: 'A call on Friday' }

const read = ({ inPlan, lead }: PlanningFamily, who: Browser = lead) => who.call(get, { params: inPlan })

/** The consequence of the lead in a family whose loved one said no. */
async function declined() {
  const family = await newDeclinedFamily(api)
  const [kept] = (await read(family)).items
  if (!kept) throw new Error('Nothing is followed.')
  const { inPlan, lead } = family
  const say = (body: object, who: Browser = lead) =>
    who.call(record, { params: inPlan, body: { consequenceId: kept.consequenceId, status: 'held', ...body } as never })
  return { ...family, family, kept, say }
}

/** As if the meeting had ended so many hours before. */
const endedHoursAgo = ({ inPlan }: PlanningFamily, hours: number) =>
  owner.query(
    `WITH p AS (UPDATE holdfast.plans SET revision = revision + 1 WHERE id = $1 RETURNING id)
     UPDATE holdfast.runs r SET started_at = now() - make_interval(hours => $2 + 1), ended_at = now() - make_interval(hours => $2)
     FROM p WHERE r.plan_id = p.id`,
    [inPlan.planId, hours],
  )

describe('what is followed', () => {
  it('is nothing before the meeting, and nothing after a yes', async () => {
    const family = await PLAN_STATES.under_way(api)
    expect(await read(family)).toMatchObject({ since: null, items: [], missing: [] })
    await family.lead.call(planStepRoutes.conclude, {
      params: family.inPlan,
      body: { meetingResult: 'held', decision: 'accepted_now' },
    })
    expect((await read(family)).items).toEqual([])
  })

  it('is each agreed consequence after a no, with its own check-ins', async () => {
    const { kept, family } = await declined()
    expect(kept).toMatchObject({ keeper: 'Karen Ortiz', isMine: true, status: null, askedNow: null })
    expect(kept.checkIns.map(({ checkIn }) => checkIn)).toEqual(['h2', 'h24', 'h72', 'd7', 'd14', 'd30', 'd60', 'd90'])
    expect((await read(family)).picture).toMatchObject({ held: 0, unanswered: 1 })
  })

  it('is followed in the rhythm that its speaker chose', async () => {
    const { kept, lead, inPlan, family } = await declined()
    const params = { ...inPlan, consequenceId: kept.consequenceId }
    await lead.call(consequenceRoutes.update, { params, body: { followUp: 'monthly' }, ifMatch: kept.version })
    const [now] = (await read(family)).items
    expect(now?.checkIns.map(({ checkIn }) => checkIn)).toEqual(['d30', 'd60', 'd90'])
  })

  it('comes back when a promise was not followed', async () => {
    const family = await PLAN_STATES.under_way(api)
    const { lead, inPlan: params } = family
    await lead.call(planStepRoutes.conclude, { params, body: { meetingResult: 'held', decision: 'accepted_now' } })
    const { outcome } = await lead.call(workspaceRoutes.get, { params })
    await lead.call(outcomeRoutes.update, {
      params,
      body: { meetingResult: 'held', decision: 'accepted_now', followThrough: 'promised_not_followed' },
      ifMatch: outcome?.version ?? 0,
    })
    expect((await read(family)).items).toHaveLength(1)
  })
})

describe('a check-in', () => {
  it('is recorded with one tap, and the group sees status and day', async () => {
    const { family, say, participant } = await declined()
    await endedHoursAgo(family, 25)
    expect((await read(family)).items[0]).toMatchObject({ askedNow: 'h24', status: null })
    await say({ checkIn: 'h24', status: 'under_pressure' })
    const { items, picture } = await read(family, participant)
    expect(picture).toMatchObject({ under_pressure: 1, unanswered: 0 })
    expect(items[0]).toMatchObject({ status: 'under_pressure', askedNow: null, isMine: false })
    expect(items[0]?.checkIns.slice(0, 3).map(({ state }) => state)).toEqual(['passed', 'done', 'not_due'])
  })

  it('is refused before its hour, and where the rhythm has none; between two it stands for itself', async () => {
    const { family, say } = await declined()
    expect(await ruleOf(say({ checkIn: 'd30' }))).toBe('check_in_not_due')
    expect(await wrongFields(say({ checkIn: 'd21' }))).toEqual(['body/checkIn'])
    await say({ status: 'slipped' })
    const [kept] = (await read(family)).items
    expect(kept).toMatchObject({ status: 'slipped', entries: [{ checkIn: null, words: null }] })
    expect(Date.parse(kept?.restateBy ?? '') - Date.parse(kept?.entries[0]?.recordedAt ?? '')).toBe(48 * 3600_000)
  })

  it('is corrected by a newer one, and nothing is overwritten', async () => {
    const { family, say } = await declined()
    await endedHoursAgo(family, 3)
    await say({ checkIn: 'h2', status: 'held' })
    await say({ checkIn: 'h2', status: 'slipped' })
    expect((await read(family)).items[0]?.entries).toMatchObject([{ checkIn: 'h2', status: 'slipped' }])
    const { rows } = await owner.query('SELECT status FROM holdfast.follow_through_entries WHERE plan_id = $1', [
      family.inPlan.planId,
    ])
    expect(rows).toHaveLength(2)
  })

  it('has one effect for one key, and names every wrong field', async () => {
    const { lead, inPlan: params, kept, family } = await declined()
    const body = { consequenceId: kept.consequenceId, status: 'held' } as const
    const once = () => lead.call(record, { params, body, idempotencyKey: 'the-same-tap-of-karen' })
    const [first, again] = [await once(), await once()]
    expect(again.id).toBe(first.id)
    expect((await read(family)).items[0]?.entries).toHaveLength(1)
    const wrong = lead.call(record, { params, body: { consequenceId: params.planId, status: 'held' } })
    expect(await wrongFields(wrong)).toEqual(['body/consequenceId'])
  })

  it('is the keeper’s own; whoever leads records for somebody without access of their own, under their own name', async () => {
    const { say, participant, interventionist, family, inCase, lead } = await declined()
    for (const who of [participant, interventionist]) expect(await refusal(say({}, who))).toMatchObject({ status: 403 })
    const members = (await lead.call(memberRoutes.list, { params: inCase })).items
    const other = await joinCase(api, family, 'lead', 'Lou Reyes')
    const karen = members.find(({ displayName }) => displayName === 'Karen Ortiz')
    await other.call(memberRoutes.remove, {
      params: { ...inCase, memberId: karen?.id ?? '' },
      ifMatch: karen?.version ?? 0,
    })
    expect(await refusal(say({}, participant))).toMatchObject({ status: 403 })
    expect(await say({ status: 'held' }, interventionist)).toMatchObject({ by: 'Dana Cole', byKeeper: false })
  })
})

describe('the words beside it', () => {
  const notesSeenBy = async (family: PlanningFamily, who: Browser) => {
    const { user } = await who.call(sessionRoutes.get, {})
    const asThem = { organizationId: family.organizationId, userId: user.id }
    return withTenant(api.database, asThem, (tx) => tx.followThroughNote.count())
  }

  it('are the keeper’s alone until they share them, for the API and for PostgreSQL', async () => {
    const { say, family, lead, participant, interventionist } = await declined()
    await say(WORDS)
    expect((await read(family)).items[0]?.entries[0]).toMatchObject({ words: WORDS, sharedWith: 'me' })
    for (const who of [participant, interventionist]) {
      expect((await read(family, who)).items[0]?.entries[0]).toMatchObject({ status: 'held', words: null })
      expect(await notesSeenBy(family, who)).toBe(0)
    }
    expect(await notesSeenBy(family, lead)).toBe(1)
  })

  it('reach the buddy whom the keeper chose, and nobody else', async () => {
    const { say, family, kept, lead, participant, interventionist, inPlan } = await declined()
    expect(await ruleOf(say({ ...WORDS, sharedWith: 'buddy' }))).toBe('no_buddy')
    const { buddies } = await read(family)
    const ben = buddies.find(({ name }) => name === 'Ben Lee')?.memberId ?? ''
    const params = { ...inPlan, consequenceId: kept.consequenceId }
    const choose = (memberId: string | null, ifMatch: number) =>
      lead.call(chooseBuddy, { params, body: { memberId }, ifMatch })
    const chosen = await choose(ben, kept.version)
    expect(chosen.buddy).toEqual({ memberId: ben, name: 'Ben Lee' })
    await say({ ...WORDS, sharedWith: 'buddy' })
    const [forBen] = (await read(family, participant)).items
    expect(forBen).toMatchObject({ isBuddy: true, entries: [{ words: WORDS }] })
    expect((await read(family, interventionist)).items[0]?.entries[0]?.words).toBeNull()
    expect(await notesSeenBy(family, interventionist)).toBe(0)
    // another buddy does not read what was told to the one before
    const dana = buddies.find(({ name }) => name === 'Dana Cole')?.memberId ?? ''
    await choose(dana, chosen.version)
    expect((await read(family, interventionist)).items[0]?.entries[0]?.words).toBeNull()
    const me = buddies.find(({ name }) => name === 'Karen Ortiz')?.memberId ?? ''
    expect(await wrongFields(choose(me, chosen.version + 1))).toEqual(['body/memberId'])
  })

  it('are read by the group where they are for the group, and by no helper', async () => {
    const { say, family, participant, inPlan: params } = await declined()
    await say({ ...WORDS, sharedWith: 'group' })
    expect((await read(family, participant)).items[0]?.entries[0]?.words).toEqual(WORDS)
    const helper = await joinCase(api, family, 'helper', 'Tom Reed')
    expect(await refusal(helper.call(get, { params }))).toMatchObject({ status: 403 })
    expect(await notesSeenBy(family, helper)).toBe(0)
  })
})

describe('what was offered instead', () => {
  it('stands beside the agreed answer', async () => {
    const { family, participant, inPlan: params } = await declined()
    const { contingencies } = await participant.call(workspaceRoutes.get, { params })
    const [scenario] = contingencies
    const body = { offered: 'To stop by himself.', contingencyId: scenario?.id ?? null }
    await participant.call(addCounterOffer, { params, body })
    expect((await read(family)).counterOffers).toMatchObject([
      { offered: 'To stop by himself.', answer: scenario?.text, by: 'Ben Lee' },
    ])
    const wrong = participant.call(addCounterOffer, { params, body: { offered: 'x', excuseId: params.planId } })
    expect(await wrongFields(wrong)).toEqual(['body/excuseId'])
  })
})

describe('asking again', () => {
  /** A review that is finished, with what the family recorded before. */
  async function finished(askAgainOn: string | null, isRecorded: boolean) {
    const family = await newReviewingFamily(api)
    const { lead, inPlan: params } = family
    const [kept] = (await read(family)).items
    if (isRecorded)
      await lead.call(record, { params, body: { consequenceId: kept?.consequenceId ?? '', status: 'not_tested' } })
    const { review } = await lead.call(workspaceRoutes.get, { params })
    await lead.call(reviewRoutes.update, { params, body: { askAgainOn }, ifMatch: review?.version ?? 0 })
    const cause = { cause: 'F11', evidence: 'It was late.', acceptedReason: 'It could not be helped.' } as const
    await lead.call(reviewRoutes.addFactor, { params, body: cause })
    await lead.call(reviewRoutes.finish, { params })
    const next = (body: object = {}) =>
      lead.call(planRoutes.create, { params: family.inCase, body: { fromPlanId: params.planId, ...body } })
    return { family, next }
  }

  it('waits until each consequence has an entry, and names whose is missing', async () => {
    const { family, next } = await finished(inDays(-1), false)
    const problem = await refusal(next())
    expect(problem).toMatchObject({ rule: 'follow_through_missing', status: 409 })
    expect(JSON.stringify(problem)).toContain('Karen Ortiz')
    expect((await read(family)).missing).toMatchObject([{ rule: 'follow_through_missing' }])
  })

  it('waits for a day that was set, and until it has come', async () => {
    const none = await finished(null, true)
    expect(await ruleOf(none.next())).toBe('day_missing')
    expect(await none.next({ askAgainOn: inDays(-1) })).toMatchObject({ attemptNumber: 2 })
    expect((await read(none.family)).askAgainOn).toBe(inDays(-1))
    const ahead = await finished(inDays(20), true)
    expect(await ruleOf(ahead.next())).toBe('day_ahead')
    expect(await ruleOf(ahead.next({ askAgainOn: inDays(-1) }))).toBe('day_ahead')
  })

  it('does not wait where there is danger or they ask for help; the reason stays', async () => {
    const { family, next } = await finished(inDays(20), false)
    const early = { why: 'asked_for_help', reason: 'He called me at night.' }
    expect(await next({ early })).toMatchObject({ attemptNumber: 2 })
    expect((await read(family)).begunEarly).toEqual(early)
  })

  it('needs no reason where nothing is missing', async () => {
    const { family, next } = await finished(inDays(-1), true)
    await next({ early: { why: 'danger', reason: 'Just in case.' } })
    expect((await read(family)).begunEarly).toBeNull()
  })
})

describe('GET …/check-ins', () => {
  it('keeps what is due of an earlier attempt on the list, until it is done', async () => {
    const family = await PLAN_STATES.reviewed(api)
    const { lead, inCase, inPlan } = family
    const [kept] = (await read(family)).items
    await endedHoursAgo(family, 100)
    await lead.call(planRoutes.create, { params: inCase, body: { fromPlanId: inPlan.planId } })
    const open = async () => (await lead.call(listOpen, { params: inCase, query: {} })).items
    expect(await open()).toMatchObject([
      { planId: inPlan.planId, attemptNumber: 1, checkIn: 'h72', overdue: true, isMine: true },
    ])
    const body = { consequenceId: kept?.consequenceId ?? '', checkIn: 'h72', status: 'held' } as const
    await lead.call(record, { params: inPlan, body })
    expect(await open()).toEqual([])
  })

  it('is not for somebody who only helps, and shows nothing of another case', async () => {
    const family = await newDeclinedFamily(api)
    await endedHoursAgo(family, 3)
    const helper = await joinCase(api, family, 'helper', 'Tom Reed')
    expect(await refusal(helper.call(listOpen, { params: family.inCase, query: {} }))).toMatchObject({ status: 403 })
    const other = await newDeclinedFamily(api)
    expect(await refusal(other.lead.call(listOpen, { params: family.inCase, query: {} }))).toMatchObject({
      status: 404,
    })
    expect(await refusal(other.lead.call(get, { params: family.inPlan }))).toMatchObject({ status: 404 })
  })
})
