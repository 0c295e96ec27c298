import { participantRoutes } from '@holdfast/contracts/participants'
import { statementRoutes } from '@holdfast/contracts/statements'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const WORDS = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, `My words about ${part}.`]))

const statementFor = async (family: PlanningFamily, participantId: string, reader: Browser = family.lead) => {
  const found = (await workspaceOf(family, reader)).statements.find((one) => one.participantId === participantId)
  if (!found) throw new Error('There is no such statement')
  return { ...found, params: { ...family.inPlan, statementId: found.id } }
}

/** Everybody with a letter speaks, in the order in which they were added. */
async function everybodySpeaks({ lead, inPlan }: PlanningFamily): Promise<void> {
  const { participants, version } = await workspaceOf({ lead, inPlan })
  const participantIds = participants.filter(({ attendance }) => attendance !== 'not_attending').map(({ id }) => id)
  await lead.call(statementRoutes.order, { params: inPlan, ifMatch: version, body: { participantIds } })
}

const rulesAbout = async (family: PlanningFamily, participantId: string) =>
  (await workspaceOf(family)).readiness.findings
    .filter(({ section, subjectId }) => section === 'statements' && subjectId === participantId)
    .map(({ severity, rule }) => `${severity}: ${rule}`)

/** The participant sends a letter, which the lead reads. */
async function newAbsentAuthor() {
  const family = await newPlanningFamily(api)
  const { lead, participant, inPlan, ids } = family
  const me = (await workspaceOf(family)).participants.find(({ id }) => id === ids.participant)
  await lead.call(participantRoutes.update, {
    params: { ...inPlan, participantId: ids.participant },
    ifMatch: me?.version ?? 0,
    body: { attendance: 'letter_read_by', readById: ids.lead },
  })
  await everybodySpeaks(family)
  const { params } = await statementFor(family, ids.participant)
  await participant.call(statementRoutes.write, { params, body: WORDS, ifMatch: 1 })
  const release = (who: Browser, released: boolean) => (given: { ifMatch?: number }) =>
    who.call(statementRoutes.release, { params, body: { released }, ...given })
  return { family, params, release, readsAs: (who: Browser) => statementFor(family, ids.participant, who) }
}

describe('PUT …/statements/:statementId/release', () => {
  it('gives the words to the reader alone, and blocks the plan until then', async () => {
    const { family, params, release, readsAs } = await newAbsentAuthor()
    const { lead, participant, interventionist, ids } = family
    expect(await rulesAbout(family, ids.participant)).toEqual(['blocker: letter_not_released'])
    expect(await readsAs(lead)).toMatchObject({ parts: null, releasedToId: null })
    await expectVersionAsked(release(participant, true), 2)
    expect(await release(participant, true)({ ifMatch: 2 })).toMatchObject({
      releasedToId: ids.lead,
      sharing: 'private',
    })
    expect(await readsAs(lead)).toMatchObject({ parts: WORDS, isMine: false, can: { edit: { allowed: false } } })
    expect((await lead.call(statementRoutes.get, { params })).parts).toEqual(WORDS)
    expect((await readsAs(interventionist)).parts).toBeNull()
    expect((await interventionist.call(statementRoutes.get, { params })).parts).toBeNull()
    expect(await rulesAbout(family, ids.participant)).toEqual([])
    await release(participant, false)({ ifMatch: 3 })
    expect((await readsAs(lead)).parts).toBeNull()
  })

  it('counts for this reader alone: another one gets nothing by it', async () => {
    const { family, params, release, readsAs } = await newAbsentAuthor()
    const { lead, participant, interventionist, inPlan, ids } = family
    await release(participant, true)({ ifMatch: 2 })
    const person = (await workspaceOf(family)).participants.find(({ id }) => id === ids.participant)
    await lead.call(participantRoutes.update, {
      params: { ...inPlan, participantId: ids.participant },
      ifMatch: person?.version ?? 0,
      body: { readById: ids.interventionist },
    })
    for (const who of [lead, interventionist]) {
      expect((await readsAs(who)).parts).toBeNull()
      expect((await who.call(statementRoutes.get, { params })).parts).toBeNull()
    }
    expect(await rulesAbout(family, ids.participant)).toEqual(['blocker: letter_not_released'])
  })

  it('is for the author, and only where somebody reads', async () => {
    const { family, release } = await newAbsentAuthor()
    expect((await refusal(release(family.lead, true)({ ifMatch: 2 }))).status).toBe(403)
    await expectHidden(api, (stranger) => release(stranger, true)({ ifMatch: 2 }))
    const { params } = await statementFor(family, family.ids.lead)
    const own = family.lead.call(statementRoutes.release, { params, body: { released: true }, ifMatch: 1 })
    expect(await ruleOf(own)).toBe('letter_without_reader')
  })
})

/** Tim, a child without access of their own, whose letter the participant reads. */
async function newChild() {
  const family = await newPlanningFamily(api)
  const { lead, inPlan, ids } = family
  const { id: childId } = await lead.call(participantRoutes.create, {
    params: inPlan,
    body: {
      name: 'Tim',
      relationship: 'child',
      adult: false,
      dayRoles: [],
      attendance: 'letter_read_by',
      readById: ids.participant,
    },
  })
  await everybodySpeaks(family)
  const { params } = await statementFor(family, childId)
  const begin = (who: Browser, ifMatch: number, body: object = {}) =>
    who.call(statementRoutes.writeInName, {
      params,
      body: { yesBy: 'Tim, and his mother', yesOn: '2026-11-20', ...body },
      ifMatch,
    })
  const write = (who: Browser, ifMatch: number) => who.call(statementRoutes.write, { params, body: WORDS, ifMatch })
  return { family, childId, params, begin, write }
}

describe('PUT …/statements/:statementId/writer', () => {
  it('lets whoever reads the letter write it, and says who wrote it and who said yes', async () => {
    const { family, childId, params, begin, write } = await newChild()
    const { lead, participant } = family
    expect(await rulesAbout(family, childId)).toEqual(['blocker: letter_without_writer'])
    expect((await refusal(write(participant, 1))).status).toBe(403)
    expect((await statementFor(family, childId, participant)).can.writeInName.allowed).toBe(true)
    const begun = await begin(participant, 1)
    expect(begun).toMatchObject({
      inName: { by: 'Ben Lee', yesBy: 'Tim, and his mother', yesOn: '2026-11-20' },
      isMine: false,
      can: { edit: { allowed: true } },
    })
    expect((await write(participant, 2)).parts).toEqual(WORDS)
    expect(await rulesAbout(family, childId)).toEqual([])
    expect(await statementFor(family, childId, lead)).toMatchObject({ parts: null, inName: begun.inName })
    await participant.call(statementRoutes.share, { params, body: { sharing: 'group' }, ifMatch: 3 })
    expect((await statementFor(family, childId, lead)).parts).toEqual(WORDS)
  })

  it('lets a case lead write, who gives the words to the reader', async () => {
    const { family, childId, params, begin, write } = await newChild()
    const { lead, participant, ids } = family
    await begin(lead, 1)
    await write(lead, 2)
    expect(await rulesAbout(family, childId)).toEqual(['blocker: letter_not_released'])
    expect((await statementFor(family, childId, participant)).parts).toBeNull()
    const given = await lead.call(statementRoutes.release, { params, body: { released: true }, ifMatch: 3 })
    expect(given.releasedToId).toBe(ids.participant)
    expect((await statementFor(family, childId, participant)).parts).toEqual(WORDS)
    expect(await rulesAbout(family, childId)).toEqual([])
  })

  it('shows no words of an earlier writer to the next one', async () => {
    const { family, childId, params, begin, write } = await newChild()
    const { lead, participant } = family
    await begin(lead, 1)
    await write(lead, 2)
    await lead.call(statementRoutes.share, { params, body: { sharing: 'coach' }, ifMatch: 3 })
    expect((await begin(participant, 4)).parts).not.toMatchObject({ love: WORDS.love })
    expect((await refusal(write(lead, 5))).status).toBe(403)
    const body = { love: 'Anew' }
    const anew = await participant.call(statementRoutes.write, { params, body, ifMatch: 5 })
    expect(anew.parts).toMatchObject({ love: 'Anew', ask: '' })
    expect((await statementFor(family, childId, participant)).inName?.by).toBe('Ben Lee')
  })

  it('is refused for whoever writes themselves, to everybody else, and without a yes', async () => {
    const { family, begin } = await newChild()
    const { lead, ids } = family
    const onlooker = await newGuest(api, family, 'participant')
    expect((await refusal(begin(onlooker, 1))).status).toBe(403)
    await expectHidden(api, (stranger) => begin(stranger, 1))
    expect(await wrongFields(begin(lead, 1, { yesBy: ' ', yesOn: 'yesterday' }))).toEqual(['body/yesBy', 'body/yesOn'])
    const { params } = await statementFor(family, ids.participant)
    const body = { yesBy: 'Ben', yesOn: '2026-11-20' }
    expect(await ruleOf(lead.call(statementRoutes.writeInName, { params, body, ifMatch: 1 }))).toBe('writes_themselves')
  })
})
