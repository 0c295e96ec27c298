import { commentRoutes } from '@holdfast/contracts/comments'
import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { readerRequestRoutes } from '@holdfast/contracts/reader-requests'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { suitabilityRoutes } from '@holdfast/contracts/suitability'
import { joinCase } from '@holdfast/scenarios/family-case'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const HISTORY = 'Our father drank in the shed.'
const NOTE = 'He shouts when he is tired.'
const REASON = 'She was not calm at all.'
const LETTER = 'You taught me to swim.'
const COMMENT = 'The second part is long.'
const WORDS = [HISTORY, NOTE, REASON, LETTER, COMMENT]

const aboutBen = ({ inPlan, ids }: PlanningFamily) => ({ ...inPlan, participantId: ids.participant })
const list = (who: Browser, { inCase }: PlanningFamily) => who.call(readerRequestRoutes.list, { params: inCase })
const memberOf = async ({ lead, inCase }: PlanningFamily, name: string) => {
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  return items.find(({ displayName }) => displayName === name)?.id ?? ''
}
const ask = async (who: Browser, family: PlanningFamily, author: string) =>
  who.call(readerRequestRoutes.ask, { params: family.inCase, body: { authorId: await memberOf(family, author) } })
async function answer(who: Browser, family: PlanningFamily, allows: boolean) {
  const request = (await list(who, family)).items.find(({ isForMe }) => isForMe)
  return who.call(readerRequestRoutes.answer, {
    params: { ...family.inCase, readerRequestId: request?.id ?? '' },
    body: { allows },
    ifMatch: request?.version ?? 0,
  })
}

async function letterOf(who: Browser, family: PlanningFamily) {
  const mine = (await workspaceOf(family, who)).statements.find(({ isMine }) => isMine)
  return { params: { ...family.inPlan, statementId: mine?.id ?? '' }, ifMatch: mine?.version ?? 0 }
}

/** Everybody writes for the professionals, of whom Dana is one; then Vera joins as another. */
async function familyWithWords() {
  const family = await newPlanningFamily(api)
  const { lead, participant, interventionist, inCase, inPlan } = family
  await lead.call(firstCallRoutes.addHistory, { params: inCase, body: { kind: 'abuse', text: HISTORY } })
  await lead.call(suitabilityRoutes.answer, {
    params: aboutBen(family),
    body: { answers: { sabotage: 'yes' }, note: NOTE },
    ifMatch: 1,
  })
  await interventionist.call(suitabilityRoutes.decide, {
    params: aboutBen(family),
    body: { decision: 'coach_first', reason: REASON },
    ifMatch: 1,
  })
  const mine = await letterOf(participant, family)
  await participant.call(statementRoutes.write, { ...mine, body: { love: LETTER } })
  await participant.call(statementRoutes.share, {
    params: mine.params,
    body: { sharing: 'coach' },
    ifMatch: mine.ifMatch + 1,
  })
  await interventionist.call(commentRoutes.create, {
    params: inPlan,
    body: { section: 'statements', subjectId: mine.params.statementId, text: COMMENT },
  })
  return { ...family, newcomer: await joinCase(api, family, 'interventionist', 'Vera Stone') }
}

/** Which of the words somebody finds in everything that they can read. */
async function readWords(who: Browser, family: PlanningFamily): Promise<string[]> {
  const { inCase, inPlan } = family
  const answers = await Promise.all([
    who.call(firstCallRoutes.listHistory, { params: inCase }),
    who.call(suitabilityRoutes.get, { params: aboutBen(family) }),
    who.call(commentRoutes.list, { params: inPlan }),
    workspaceOf(family, who),
    who.call(historyRoutes.list, { params: inCase }),
  ])
  const text = JSON.stringify(answers)
  return WORDS.filter((words) => text.includes(words))
}

describe('a professional who joins a case later', () => {
  it('reads nothing that was written for the professionals before, and learns of none', async () => {
    const family = await familyWithWords()
    const { newcomer, interventionist, inCase } = family
    expect(await readWords(interventionist, family)).toEqual(WORDS)
    expect(await readWords(newcomer, family)).toEqual([])
    const suitability = await newcomer.call(suitabilityRoutes.get, { params: aboutBen(family) })
    expect(suitability).toMatchObject({
      sets: [],
      codes: [],
      standing: [],
      recorded: { decision: 'coach_first', reason: '' },
    })
    const workspace = await workspaceOf(family, newcomer)
    expect(workspace.participants.find(({ id }) => id === family.ids.participant)).toMatchObject({
      suitability: [],
      hints: [],
    })
    expect(workspace.statements.map(({ parts }) => parts)).not.toContainEqual(expect.objectContaining({ love: '' }))
    const history = await newcomer.call(historyRoutes.list, { params: inCase })
    expect(JSON.stringify(history)).not.toMatch(/family/i)
    const [entry] = (await interventionist.call(firstCallRoutes.listHistory, { params: inCase })).items
    const params = { ...inCase, historyId: entry?.id ?? '' }
    const change = newcomer.call(firstCallRoutes.updateHistory, { params, body: { text: 'x' }, ifMatch: 1 })
    expect((await refusal(change)).type).toBe('/problems/not-found')
    const [comment] = (await interventionist.call(commentRoutes.list, { params: family.inPlan })).items
    const resolve = newcomer.call(commentRoutes.resolve, {
      params: { ...family.inPlan, commentId: comment?.id ?? '' },
    })
    expect((await refusal(resolve)).type).toBe('/problems/not-found')
  })

  it('is mentioned in a comment on a letter by its author once they said yes, and by nobody who does not know of it', async () => {
    const family = await familyWithWords()
    const { newcomer, participant, interventionist } = family
    const { params } = await letterOf(participant, family)
    const mentions = [await memberOf(family, 'Vera Stone')]
    const about = { section: 'statements', subjectId: params.statementId } as const
    const body = { ...about, text: 'Please look too.', mentions }
    const say = (who: Browser) => who.call(commentRoutes.create, { params: family.inPlan, body })
    expect(await wrongFields(say(participant))).toEqual(['body/mentions'])
    await ask(newcomer, family, 'Ben Lee')
    await answer(participant, family, true)
    expect((await say(participant)).mentions.map(({ name }) => name)).toEqual(['Vera Stone'])
    const mine = await newcomer.call(commentRoutes.list, { params: family.inPlan, query: { mentionsMe: 'true' } })
    expect(mine.items.map(({ text }) => text)).toEqual(['Please look too.'])
    // whom an author lets read is between the two
    expect(await wrongFields(say(interventionist))).toEqual(['body/mentions'])
  })

  it('reads none of it at the database either, whatever the code grants', async () => {
    const family = await familyWithWords()
    const seenBy = async (who: Browser) => {
      const { user } = await who.call(sessionRoutes.get, {})
      return withTenant(api.database, { organizationId: family.organizationId, userId: user.id }, async (tx) => [
        await tx.familyHistory.count(),
        await tx.suitabilityNote.count(),
        await tx.suitabilityAnswers.count(),
        await tx.statementVersion.count(),
        await tx.comment.count(),
      ])
    }
    expect(await seenBy(family.interventionist)).toEqual([1, 2, 1, 1, 1])
    expect(await seenBy(family.newcomer)).toEqual([0, 0, 0, 0, 0])
    await ask(family.newcomer, family, 'Karen Ortiz')
    const { user } = await family.newcomer.call(sessionRoutes.get, {})
    const asNewcomer = { organizationId: family.organizationId, userId: user.id }
    const forged = withTenant(api.database, asNewcomer, (tx) =>
      tx.readerRequest.updateMany({ data: { allows: true, answeredAt: new Date() } }),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
    const named = withTenant(api.database, asNewcomer, async (tx) => {
      const { organizationId, caseId, authorId, readerId, askedAt } = await tx.readerRequest.findFirstOrThrow()
      await tx.readerRequest.deleteMany()
      const data = { organizationId, caseId, authorId, readerId, askedAt, allows: true, answeredAt: askedAt }
      await tx.readerRequest.create({ data })
    })
    await expect(named).rejects.toThrow(/row-level security/)
  })

  it('reads what an author opens to them, and that alone, until it is taken back', async () => {
    const family = await familyWithWords()
    const { newcomer, lead, participant, interventionist } = family
    const asked = await ask(newcomer, family, 'Karen Ortiz')
    expect(asked).toMatchObject({ author: 'Karen Ortiz', reader: 'Vera Stone', allows: null, isForMe: false })
    expect(asked.can.answer).toMatchObject({ allowed: false, why: 'not_yours' })
    expect(await ask(newcomer, family, 'Karen Ortiz')).toEqual(asked)
    expect((await list(lead, family)).items).toMatchObject([{ id: asked.id, isForMe: true, askedAt: asked.askedAt }])
    for (const who of [participant, interventionist]) expect((await list(who, family)).items).toEqual([])

    await answer(lead, family, true)
    expect(await readWords(newcomer, family)).toEqual([HISTORY, NOTE])
    await answer(lead, family, false)
    expect(await readWords(newcomer, family)).toEqual([])

    await ask(newcomer, family, 'Ben Lee')
    await answer(participant, family, true)
    expect(await readWords(newcomer, family)).toEqual([LETTER, COMMENT])
    await ask(newcomer, family, 'Dana Cole')
    await answer(interventionist, family, true)
    expect(await readWords(newcomer, family)).toEqual([REASON, LETTER, COMMENT])
  })

  it('reads what is written while they are there', async () => {
    const family = await familyWithWords()
    const { newcomer, lead, participant, inCase } = family
    await lead.call(firstCallRoutes.addHistory, { params: inCase, body: { kind: 'abuse', text: 'Later words.' } })
    const { items } = await newcomer.call(firstCallRoutes.listHistory, { params: inCase })
    expect(items.map(({ text }) => text)).toEqual(['Later words.'])
    const mine = await letterOf(participant, family)
    await participant.call(statementRoutes.share, { ...mine, body: { sharing: 'coach' } })
    expect(await readWords(newcomer, family)).toEqual([LETTER])
  })

  it('asks anew when they come back to the case', async () => {
    const family = await familyWithWords()
    const { newcomer, lead, inCase } = family
    await ask(newcomer, family, 'Karen Ortiz')
    await answer(lead, family, true)
    const memberId = await memberOf(family, 'Vera Stone')
    const { items } = await lead.call(memberRoutes.list, { params: inCase })
    const ifMatch = items.find(({ id }) => id === memberId)?.version ?? 0
    await lead.call(memberRoutes.remove, { params: { ...inCase, memberId }, ifMatch })
    expect((await list(lead, family)).items).toEqual([])
    const again = await joinCase(api, family, 'interventionist', 'Vera Stone')
    expect(await readWords(again, family)).toEqual([])
    expect((await list(lead, family)).items).toEqual([])
  })

  it('asks with the same request when they come back as the same member, whose answer counts no more', async () => {
    const family = await familyWithWords()
    const { newcomer, lead, inCase } = family
    const first = await ask(newcomer, family, 'Karen Ortiz')
    await answer(lead, family, true)
    const memberId = await memberOf(family, 'Vera Stone')
    const { items } = await lead.call(memberRoutes.list, { params: inCase })
    const ifMatch = items.find(({ id }) => id === memberId)?.version ?? 0
    await lead.call(memberRoutes.remove, { params: { ...inCase, memberId }, ifMatch })
    const { link } = await lead.call(invitationRoutes.create, {
      params: inCase,
      body: { name: 'Vera Stone', role: 'interventionist' },
    })
    await newcomer.call(invitationRoutes.accept, {
      body: {
        token: link?.split('#')[1] ?? '',
        displayName: 'Vera Stone',
        credential: 'CIP',
        adult: true,
        notTheLovedOne: true,
      },
    })
    expect(await readWords(newcomer, family)).toEqual([])
    const again = await ask(newcomer, family, 'Karen Ortiz')
    expect(again).toMatchObject({ id: first.id, allows: null, answeredAt: null, version: 3 })
    expect(await readWords(newcomer, family)).toEqual([])
    const told = await lead.call(historyRoutes.list, { params: inCase })
    const said = told.items.map(({ what }) => what).filter((what) => what.startsWith('A request to read'))
    expect(said.map((what) => what.split(': ')[1])).toEqual(['asked again', 'added'])
    await answer(lead, family, true)
    expect(await readWords(newcomer, family)).toEqual([HISTORY, NOTE])
  })
})

describe('…/reader-requests', () => {
  it('are for professionals to make, and for their author to answer', async () => {
    const family = await familyWithWords()
    const { newcomer, lead, interventionist, inCase } = family
    const helper = await newGuest(api, family, 'helper')
    for (const who of [lead, family.participant, helper])
      expect((await refusal(ask(who, family, 'Dana Cole'))).status).toBe(403)
    await expectHidden(api, (stranger) => list(stranger, family))
    const { id } = await ask(newcomer, family, 'Karen Ortiz')
    const params = { ...inCase, readerRequestId: id }
    const say = (who: Browser) => who.call(readerRequestRoutes.answer, { params, body: { allows: true }, ifMatch: 1 })
    expect((await refusal(say(newcomer))).status).toBe(403)
    expect((await refusal(say(interventionist))).status).toBe(404)
    await expectVersionAsked(
      (given) => lead.call(readerRequestRoutes.answer, { params, body: { allows: true }, ...given }),
      1,
    )
  })

  it('reach nobody who gave nothing to the professionals before, and whoever asks does not learn that', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inCase } = family
    await lead.call(firstCallRoutes.addHistory, { params: inCase, body: { kind: 'abuse', text: HISTORY } })
    const newcomer = await joinCase(api, family, 'interventionist', 'Vera Stone')
    const [ofLead, ofBen] = [await ask(newcomer, family, 'Karen Ortiz'), await ask(newcomer, family, 'Ben Lee')]
    expect(Object.keys(ofBen)).toEqual(Object.keys(ofLead))
    expect((await list(newcomer, family)).items).toHaveLength(2)
    expect((await list(lead, family)).items.map(({ id }) => id)).toEqual([ofLead.id])
    const params = { ...inCase, readerRequestId: ofBen.id }
    const early = participant.call(readerRequestRoutes.answer, { params, body: { allows: true }, ifMatch: 1 })
    expect((await refusal(early)).type).toBe('/problems/not-found')
    // what is given while the professional is there is open to them
    const mine = await letterOf(participant, family)
    await participant.call(statementRoutes.write, { ...mine, body: { love: LETTER } })
    await participant.call(statementRoutes.share, {
      params: mine.params,
      body: { sharing: 'coach' },
      ifMatch: mine.ifMatch + 1,
    })
    expect((await list(participant, family)).items).toEqual([])
  })

  it('name somebody else who is in the case', async () => {
    const family = await familyWithWords()
    const { newcomer, inCase: params } = family
    for (const authorId of [await memberOf(family, 'Vera Stone'), crypto.randomUUID(), family.ids.lead])
      expect(await wrongFields(newcomer.call(readerRequestRoutes.ask, { params, body: { authorId } }))).toEqual([
        'body/authorId',
      ])
  })
})

describe('a letter of several sittings', () => {
  it('is read in its newest version alone, never in one that was not shared', async () => {
    const family = await newPlanningFamily(api)
    const { participant, lead, interventionist } = family
    const mine = await letterOf(participant, family)
    const { params } = mine
    let { ifMatch } = mine
    const write = (love: string) =>
      participant.call(statementRoutes.write, { params, body: { love }, ifMatch: ifMatch++ })
    const share = (sharing: 'private' | 'coach' | 'group') =>
      participant.call(statementRoutes.share, { params, body: { sharing }, ifMatch: ifMatch++ })
    const versionsFor = async (who: Browser) => {
      const { user } = await who.call(sessionRoutes.get, {})
      return withTenant(api.database, { organizationId: family.organizationId, userId: user.id }, async (tx) =>
        (await tx.statementVersion.findMany({ orderBy: { version: 'asc' } })).map(({ version }) => version),
      )
    }
    await write('never shared')
    await share('private')
    await write('shared')
    await share('group')
    expect(await versionsFor(participant)).toEqual([1, 2])
    for (const who of [lead, interventionist]) expect(await versionsFor(who)).toEqual([2])
    await share('private')
    await write('taken back, and written anew')
    for (const who of [lead, interventionist]) {
      expect(await versionsFor(who)).toEqual([])
      expect((await workspaceOf(family, who)).statements.find(({ id }) => id === params.statementId)?.parts).toBeNull()
    }
    await share('coach')
    expect(await versionsFor(interventionist)).toEqual([3])
    expect(await versionsFor(lead)).toEqual([])
  })
})
