import { reviewRoutes } from '@holdfast/contracts/reviews'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newDeclinedFamily, newReviewingFamily } from '@holdfast/scenarios/plan-states'
import { inDays } from '@holdfast/scenarios/times'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const MINE = 'He looked at the door.'

const accountOf = async (family: PlanningFamily, author: Browser, reader: Browser = author) => {
  const { me } = await workspaceOf(family, author)
  return (await workspaceOf(family, reader)).review?.accounts.find(({ caseMemberId }) => caseMemberId === me.memberId)
}

async function writeMine(family: PlanningFamily, author: Browser): Promise<void> {
  const account = await accountOf(family, author)
  await author.call(reviewRoutes.writeAccount, {
    params: family.inPlan,
    body: { whatHappened: MINE },
    ifMatch: account?.version ?? 0,
  })
}

describe('opening a review', () => {
  it('is possible once after the meeting, and asks everyone for an account', async () => {
    const early = await newPlanningFamily(api)
    const open = ({ lead, inPlan }: PlanningFamily) => lead.call(reviewRoutes.open, { params: inPlan, body: {} })
    expect((await refusal(open(early))).type).toBe('/problems/wrong-status')
    const family = await newDeclinedFamily(api)
    const stranger = { facilitatorId: crypto.randomUUID() }
    const opening = family.lead.call(reviewRoutes.open, { params: family.inPlan, body: stranger })
    expect(await wrongFields(opening)).toEqual(['body/facilitatorId'])
    const review = await open(family)
    expect(review.accounts.map(({ state }) => state)).toEqual(['open', 'open', 'open'])
    expect(await ruleOf(open(family))).toBe('review_open')
    await expectHidden(api, (someone) => someone.call(reviewRoutes.open, { params: family.inPlan, body: {} }))
  })
})

describe('accounts', () => {
  it('are readable by their author, and once sent by the facilitator, never by others', async () => {
    const family = await newReviewingFamily(api)
    const { participant, lead, interventionist, inPlan } = family
    await writeMine(family, participant)
    for (const reader of [lead, interventionist])
      expect((await accountOf(family, participant, reader))?.text).toBeNull()
    await participant.call(reviewRoutes.sendAccount, { params: inPlan })
    expect((await accountOf(family, participant, interventionist))?.text?.whatHappened).toBe(MINE)
    expect(await accountOf(family, participant, lead)).toMatchObject({ state: 'sent', text: null })
    const helper = await newGuest(api, family, 'helper')
    await lead.call(reviewRoutes.addFactor, { params: inPlan, body: { cause: 'F11', evidence: 'It was late.' } })
    expect((await workspaceOf(family, helper)).review).toMatchObject({ factors: [], missing: [], whatHelped: '' })
    expect(JSON.stringify(await workspaceOf(family, helper))).not.toContain(MINE)
  })

  it('cannot be changed once sent', async () => {
    const family = await newReviewingFamily(api)
    const { participant, inPlan } = family
    await writeMine(family, participant)
    await participant.call(reviewRoutes.sendAccount, { params: inPlan })
    expect(await ruleOf(writeMine(family, participant))).toBe('account_sent')
    expect(await ruleOf(participant.call(reviewRoutes.passAccount, { params: inPlan }))).toBe('account_sent')
  })

  it('may be declined, and written later', async () => {
    const family = await newReviewingFamily(api)
    const passed = await family.participant.call(reviewRoutes.passAccount, { params: family.inPlan })
    expect(passed.state).toBe('passed')
    await writeMine(family, family.participant)
    expect((await accountOf(family, family.participant))?.state).toBe('open')
  })
})

describe('factors and changes', () => {
  const addFactor = ({ lead, inPlan }: PlanningFamily, body: object = {}) =>
    lead.call(reviewRoutes.addFactor, {
      params: inPlan,
      body: { cause: 'F11', evidence: 'It was late.', ...body } as never,
    })

  // a phone sends later what was recorded during the meeting
  const momentsOf = async (family: PlanningFamily) => {
    const { run } = await workspaceOf(family, family.lead)
    const event = { id: uuidv7(), deviceId: uuidv7(), at: run?.startedAt ?? '', kind: 'asked' as const }
    return (await family.lead.call(runEventRoutes.record, { params: family.inPlan, body: { events: [event] } })).items
  }

  it('name a cause about the plan, with a hint when the text names a person', async () => {
    const family = await newReviewingFamily(api)
    const factor = await addFactor(family, { evidence: 'Ben came late.' })
    expect(factor).toMatchObject({
      cause: 'F11',
      nameHints: [expect.stringContaining('Ben')],
      blames: false,
      changes: [],
    })
    const blaming = await addFactor(family, { evidence: 'Sam is an addict who manipulates.' })
    expect(blaming).toMatchObject({ nameHints: ['Sam'], blames: true })
    expect(await wrongFields(addFactor(family, { cause: 'X1', evidence: '', whoIsToBlame: 'Ben' }))).toEqual([
      'body/cause',
      'body/evidence',
      'body/whoIsToBlame',
    ])
    const byBen = family.participant.call(reviewRoutes.addFactor, {
      params: family.inPlan,
      body: { cause: 'F11', evidence: 'x' },
    })
    expect((await refusal(byBen)).status).toBe(403)
  })

  it('keep the moment of the meeting from which they were named, of this meeting alone', async () => {
    const family = await newReviewingFamily(api)
    const other = await newReviewingFamily(api)
    const [first] = await momentsOf(family)
    const [elsewhere] = await momentsOf(other)
    const one = await addFactor(family, { momentId: first?.id })
    const another = await addFactor(family, { cause: 'F12', momentId: first?.id })
    const { review } = await workspaceOf(family, family.lead)
    expect(review?.factors.map(({ id, momentId }) => [id, momentId])).toEqual([
      [one.id, first?.id],
      [another.id, first?.id],
    ])
    expect((await addFactor(family)).momentId).toBeNull()
    for (const momentId of [elsewhere?.id, crypto.randomUUID()])
      expect(await wrongFields(addFactor(family, { momentId }))).toEqual(['body/momentId'])
  })

  it('require If-Match, and are deleted together', async () => {
    const family = await newReviewingFamily(api)
    const { lead, inPlan } = family
    const { id: factorId } = await addFactor(family)
    const { id: changeId } = await lead.call(reviewRoutes.addChange, {
      params: inPlan,
      body: { factorId, what: 'Meet in the morning.' },
    })
    const factorParams = { ...inPlan, factorId }
    const changeParams = { ...inPlan, changeId }
    await expectVersionAsked(
      (given) => lead.call(reviewRoutes.updateFactor, { params: factorParams, body: { planGap: 'No time' }, ...given }),
      1,
    )
    await expectVersionAsked(
      (given) => lead.call(reviewRoutes.updateChange, { params: changeParams, body: { what: 'Early' }, ...given }),
      1,
    )
    const due = await lead.call(reviewRoutes.updateChange, {
      params: changeParams,
      body: { dueOn: inDays(37) },
      ifMatch: 1,
    })
    expect(due).toMatchObject({ what: 'Meet in the morning.', dueOn: inDays(37), version: 2 })
    await lead.call(reviewRoutes.removeFactor, { params: factorParams, ifMatch: 1 })
    expect((await refusal(lead.call(reviewRoutes.removeChange, { params: changeParams, ifMatch: 2 }))).status).toBe(404)
  })

  it('require the subject of an effect', async () => {
    const family = await newReviewingFamily(api)
    const { id: factorId } = await addFactor(family)
    const add = (body: object) =>
      family.lead.call(reviewRoutes.addChange, {
        params: family.inPlan,
        body: { factorId, what: 'Ben writes.', ...body } as never,
      })
    expect((await refusal(add({ effect: 'participant_sends_letter' }))).type).toBe('/problems/rule-refused')
    expect(await wrongFields(add({ ownerId: crypto.randomUUID() }))).toEqual(['body/ownerId'])
    expect(await wrongFields(add({ factorId: crypto.randomUUID() }))).toEqual(['body/factorId'])
    const effectOn = { participantId: family.ids.participant }
    expect((await add({ effect: 'participant_sends_letter', effectOn })).effectOn).toEqual(effectOn)
  })
})

describe('finishing a review', () => {
  it('requires a change with owner and date or a reason for every factor, and refuses later changes', async () => {
    const family = await newReviewingFamily(api)
    const { lead, inPlan, ids } = family
    const finish = () => lead.call(reviewRoutes.finish, { params: inPlan })
    expect(await ruleOf(finish())).toBe('no_factor')
    const { id: factorId } = await lead.call(reviewRoutes.addFactor, {
      params: inPlan,
      body: { cause: 'F11', evidence: 'It was late.' },
    })
    expect(await ruleOf(finish())).toBe('factor_open')
    const change = await lead.call(reviewRoutes.addChange, { params: inPlan, body: { factorId, what: 'Earlier.' } })
    expect(await ruleOf(finish())).toBe('change_without_owner')
    await lead.call(reviewRoutes.updateChange, {
      params: { ...inPlan, changeId: change.id },
      body: { ownerId: ids.lead, dueOn: inDays(7) },
      ifMatch: 1,
    })
    await lead.call(reviewRoutes.addFactor, {
      params: inPlan,
      body: { cause: 'F12', evidence: 'The phone rang.', acceptedReason: 'It happens.' },
    })
    expect((await finish()).finalizedAt).not.toBeNull()
    expect((await workspaceOf(family)).status).toBe('reviewed')
    const more = lead.call(reviewRoutes.addFactor, { params: inPlan, body: { cause: 'F12', evidence: 'More.' } })
    expect((await refusal(more)).status).toBe(403)
    expect((await refusal(finish())).type).toBe('/problems/wrong-status')
  })
})
