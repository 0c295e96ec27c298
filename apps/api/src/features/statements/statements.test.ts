import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { statementRoutes } from '@holdfast/contracts/statements'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { describe, expect, it } from 'vitest'
import type { Tx } from '../../db/connect.ts'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()

async function statementOf(family: PlanningFamily, author: Browser) {
  const statement = (await workspaceOf(family, author)).statements.find(({ isMine }) => isMine)
  return { params: { ...family.inPlan, statementId: statement?.id ?? '' }, version: statement?.version ?? 0 }
}

const MINUTE = 60_000
type InStatement = PlanningFamily['inPlan'] & { statementId: string }

/** The versions that the reader may see: number, and two of the parts. */
async function sittingsOf(reader: Browser, params: InStatement): Promise<[number, string, string][]> {
  const { items } = await reader.call(statementRoutes.versions, { params, query: {} })
  return items.map(({ version, parts }) => [version, parts.love, parts.ask])
}

describe('PATCH …/statements/:statementId', () => {
  it('keeps one version for each sitting, newest first, for the author alone', async () => {
    const family = await newPlanningFamily(api)
    const { participant, lead } = family
    const { params } = await statementOf(family, participant)
    const write = async (body: { love?: string; ask?: string }, ifMatch: number) =>
      (await participant.call(statementRoutes.write, { params, body, ifMatch })).version
    const love = 'You taught me to swim.'
    const first = await participant.call(statementRoutes.write, { params, body: { love: 'You' }, ifMatch: 1 })
    expect(first).toMatchObject({ version: 2, wordCount: 1, missingParts: ['whatISaw', 'effect', 'ask', 'support'] })
    api.clock.ahead = 14 * MINUTE
    expect(await write({ love }, 2)).toBe(3)
    api.clock.ahead = 28 * MINUTE
    expect(await write({ ask: 'Will you come?' }, 3)).toBe(4)
    api.clock.ahead = 44 * MINUTE
    expect(await write({ ask: 'Will you come today?' }, 4)).toBe(5)
    api.clock.ahead = 0
    expect(await sittingsOf(participant, params)).toEqual([
      [2, love, 'Will you come today?'],
      [1, love, 'Will you come?'],
    ])
    await participant.call(statementRoutes.share, { params, body: { sharing: 'group' }, ifMatch: 5 })
    expect(await sittingsOf(lead, params)).toEqual([])
  })

  it('begins a new version after a change of sharing, which copies no text itself', async () => {
    const family = await newPlanningFamily(api)
    const { participant, lead } = family
    const { params } = await statementOf(family, participant)
    await participant.call(statementRoutes.write, { params, body: { love: 'You taught me to swim.' }, ifMatch: 1 })
    await participant.call(statementRoutes.share, { params, body: { sharing: 'group' }, ifMatch: 2 })
    expect(await sittingsOf(participant, params)).toEqual([[1, 'You taught me to swim.', '']])
    await participant.call(statementRoutes.write, { params, body: { love: 'We swam.' }, ifMatch: 3 })
    expect(await sittingsOf(participant, params)).toEqual([
      [2, 'We swam.', ''],
      [1, 'You taught me to swim.', ''],
    ])
    expect((await lead.call(statementRoutes.get, { params })).parts?.love).toBe('We swam.')
  })

  it('begins a new version after a lock of the plan', async () => {
    const family = await newLockedFamily(api)
    const { lead, inPlan } = family
    const { params, version } = await statementOf(family, lead)
    const body = { reason: 'A better word' }
    await lead.call(planStepRoutes.unlock, { params: inPlan, body, ifMatch: (await workspaceOf(family)).version })
    const before = await sittingsOf(lead, params)
    await lead.call(statementRoutes.write, { params, body: { love: 'New' }, ifMatch: version })
    expect(await sittingsOf(lead, params)).toEqual([[before.length + 1, 'New', before[0]?.[2]], ...before])
  })

  it('cannot change earlier versions with the rights of the API', async () => {
    const { lead, ...family } = await newPlanningFamily(api)
    const { params } = await statementOf({ lead, ...family }, lead)
    const user = await api.database.prisma.user.findUniqueOrThrow({ where: { email: lead.email } })
    const asAuthor = (work: (tx: Tx) => Promise<unknown>) =>
      withTenant(api.database, { organizationId: params.organizationId, userId: user.id }, work)
    const rewrite = (version: number) =>
      asAuthor(async (tx) => {
        const { parts } = await tx.statementVersion.findFirstOrThrow({ where: { version } })
        return tx.statementVersion.updateMany({ where: { version }, data: { parts } })
      })
    await lead.call(statementRoutes.write, { params, body: { love: 'First' }, ifMatch: 1 })
    expect(await rewrite(1)).toEqual({ count: 1 })
    await lead.call(statementRoutes.share, { params, body: { sharing: 'group' }, ifMatch: 2 })
    await expect(rewrite(1)).rejects.toThrow('This version of a statement is closed')
    await expect(
      asAuthor((tx) => tx.statement.updateMany({ where: { version: 3 }, data: { sittingOpen: true } })),
    ).rejects.toThrow('A sitting that is over is not opened again')
    await lead.call(statementRoutes.write, { params, body: { love: 'Second' }, ifMatch: 3 })
    await expect(rewrite(1)).rejects.toThrow('This version of a statement is closed')
    expect((await sittingsOf(lead, params)).map(([version]) => version)).toEqual([2, 1])
  })

  it('writes one audit event for each sitting, and gives the plan a new revision with each save', async () => {
    const family = await newPlanningFamily(api)
    const { participant } = family
    const { params } = await statementOf(family, participant)
    const revisions: number[] = []
    for (const [at, love] of ['You', 'You taught', 'You taught me'].entries()) {
      await participant.call(statementRoutes.write, { params, body: { love }, ifMatch: at + 1 })
      revisions.push((await workspaceOf(family)).revision)
    }
    const [first = 0] = revisions
    expect(revisions).toEqual([first, first + 1, first + 2])
    const { items } = await family.lead.call(historyRoutes.list, { params: family.inCase, query: { limit: 100 } })
    expect(items.filter(({ what }) => what.startsWith('A letter'))).toHaveLength(1)
  })

  it('requires If-Match, and changes nothing when it is stale', async () => {
    const family = await newPlanningFamily(api)
    const { params } = await statementOf(family, family.lead)
    const write = (given: { ifMatch?: number }) =>
      family.lead.call(statementRoutes.write, { params, body: { love: 'Mine' }, ...given })
    await expectVersionAsked(write, 1)
    expect((await family.lead.call(statementRoutes.get, { params })).parts).toMatchObject({ love: '' })
  })

  it('is refused for everybody but the author', async () => {
    const family = await newPlanningFamily(api)
    const { params, version } = await statementOf(family, family.participant)
    const write = (who: Browser) =>
      who.call(statementRoutes.write, { params, body: { love: 'Not mine' }, ifMatch: version })
    for (const other of [family.lead, family.interventionist, await newGuest(api, family, 'helper')])
      expect((await refusal(write(other))).status).toBe(403)
    await expectHidden(api, write)
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const { params } = await statementOf(family, family.lead)
    const body = { love: 7, ask: 'a'.repeat(4001), blame: 'You' } as never
    expect(await wrongFields(family.lead.call(statementRoutes.write, { params, body, ifMatch: 1 }))).toEqual([
      'body/ask',
      'body/blame',
      'body/love',
    ])
  })

  it('does not change while the plan is locked, and its author still reads its versions', async () => {
    const family = await newLockedFamily(api)
    const { params, version } = await statementOf(family, family.lead)
    expect(await sittingsOf(family.lead, params)).toHaveLength(1)
    expect(await sittingsOf(family.participant, params)).toEqual([])
    const write = () => family.lead.call(statementRoutes.write, { params, body: { love: 'New' }, ifMatch: version })
    expect(await refusal(write())).toMatchObject({ status: 403, why: expect.stringContaining('locked') })
    const unlock = { params: family.inPlan, body: { reason: 'A better word' } }
    await family.lead.call(planStepRoutes.unlock, { ...unlock, ifMatch: (await workspaceOf(family)).version })
    expect((await write()).parts?.love).toBe('New')
  })
})

describe('POST …/statements/:statementId/dismissed-hints', () => {
  it('dismisses a hint for its author alone, with the privacy of the statement', async () => {
    const family = await newPlanningFamily(api)
    const { participant, interventionist } = family
    const { params } = await statementOf(family, participant)
    const keep = (who: Browser, reason = 'It is my own word.') =>
      who.call(statementRoutes.dismissHint, { params, body: { noteId: 'a_phase:1abc2d', reason } })
    await keep(participant, '')
    const kept = [{ noteId: 'a_phase:1abc2d', reason: 'It is my own word.' }]
    expect(await keep(participant)).toMatchObject({ dismissedHints: kept, version: 1 })
    expect((await refusal(keep(interventionist))).status).toBe(403)
    await expectHidden(api, keep)
    const seenByCoach = () => interventionist.call(statementRoutes.get, { params })
    expect((await seenByCoach()).dismissedHints).toBeNull()
    await participant.call(statementRoutes.share, { params, body: { sharing: 'coach' }, ifMatch: 1 })
    expect((await seenByCoach()).dismissedHints).toEqual(kept)
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const { params } = await statementOf(family, family.lead)
    const body = { noteId: 'You always', reason: 'a'.repeat(301) } as never
    expect(await wrongFields(family.lead.call(statementRoutes.dismissHint, { params, body }))).toEqual([
      'body/noteId',
      'body/reason',
    ])
  })
})

describe('PUT …/statements/:statementId/sharing', () => {
  it.each([
    ['private', { lead: false, interventionist: false, second: false, helper: false }],
    ['coach', { lead: false, interventionist: true, second: false, helper: false }],
    ['group', { lead: true, interventionist: true, second: true, helper: false }],
  ] as const)('%s: who reads the words', async (sharing, readers) => {
    const family = await newPlanningFamily(api)
    const { participant, lead, interventionist } = family
    const { params } = await statementOf(family, participant)
    await participant.call(statementRoutes.write, { params, body: { love: 'A lake in May' }, ifMatch: 1 })
    await participant.call(statementRoutes.share, { params, body: { sharing }, ifMatch: 2 })
    const others = {
      lead,
      interventionist,
      second: await newGuest(api, family, 'participant'),
      helper: await newGuest(api, family, 'helper', 'Ida Moss'),
    }
    for (const [who, mayRead] of Object.entries(readers)) {
      const reader = others[who as keyof typeof others]
      const alone = await reader.call(statementRoutes.get, { params }).catch(() => null)
      expect([who, alone?.parts?.love ?? null]).toEqual([who, mayRead ? 'A lake in May' : null])
      expect(JSON.stringify(await workspaceOf(family, reader)).includes('A lake in May')).toBe(mayRead)
    }
  })

  it('ends sharing at once', async () => {
    const family = await newPlanningFamily(api)
    const { participant, lead } = family
    const { params } = await statementOf(family, participant)
    await participant.call(statementRoutes.write, { params, body: { love: 'A lake in May' }, ifMatch: 1 })
    await participant.call(statementRoutes.share, { params, body: { sharing: 'group' }, ifMatch: 2 })
    expect((await lead.call(statementRoutes.get, { params })).parts?.love).toBe('A lake in May')
    await participant.call(statementRoutes.share, { params, body: { sharing: 'private' }, ifMatch: 3 })
    expect((await lead.call(statementRoutes.get, { params })).parts).toBeNull()
  })
})

describe('the reasons of the speaking order', () => {
  it('are kept when the order changes, and name a last speaker of this plan', async () => {
    const { lead, inPlan, ids } = await newPlanningFamily(api)
    const set = (body: object, ifMatch: number) =>
      lead.call(statementRoutes.order, {
        params: inPlan,
        body: { participantIds: [ids.participant, ids.lead], ...body },
        ifMatch,
      })
    const { version } = (await lead.call(workspaceRoutes.get, { params: inPlan })) ?? {}
    const why = { whyFirst: 'Ben stays calm.', whyLast: 'Karen is hard to refuse.', lastWordId: ids.interventionist }
    expect(await set(why, version)).toMatchObject(why)
    expect(await set({ participantIds: [ids.lead] }, version + 1)).toMatchObject(why)
    const wrong = { lastWordId: crypto.randomUUID(), whyFirst: 'a'.repeat(301) }
    expect(await wrongFields(set(wrong, version + 2))).toEqual(['body/whyFirst'])
    expect(await wrongFields(set({ lastWordId: wrong.lastWordId }, version + 2))).toEqual(['body/lastWordId'])
  })
})

describe('PUT …/speaking-order', () => {
  it('sets the order, and people who are not named do not speak', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const order = (participantIds: string[], ifMatch: number) =>
      lead.call(statementRoutes.order, { params: inPlan, body: { participantIds }, ifMatch })
    const { version } = await workspaceOf(family)
    const answer = await order([ids.participant, ids.lead], version)
    expect(answer).toMatchObject({ participantIds: [ids.participant, ids.lead], version: version + 1 })
    const { participants } = await workspaceOf(family)
    expect(Object.fromEntries(participants.map(({ id, speakingPosition }) => [id, speakingPosition]))).toEqual({
      [ids.participant]: 1,
      [ids.lead]: 2,
      [ids.interventionist]: null,
    })
    expect(await ruleOf(order([ids.lead, ids.lead], version + 1))).toBe('speaks_once')
    expect(await wrongFields(order([crypto.randomUUID()], version + 1))).toEqual(['body/participantIds'])
    expect((await refusal(order([], version))).type).toBe('/problems/stale-version')
  })
})
