import { type CaseloadItem, caseloadRoutes } from '@holdfast/contracts/caseload'
import { caseRoutes } from '@holdfast/contracts/cases'
import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import type { CallInput } from '@holdfast/contracts/call'
import { followThroughRoutes } from '@holdfast/contracts/follow-through'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { NO_CONTACT_DAYS } from '@holdfast/domain/caseload/caseload'
import { DAY } from '@holdfast/domain/shared/time'
import { joinCase, type TestCase } from '@holdfast/scenarios/family-case'
import { newDeclinedFamily } from '@holdfast/scenarios/plan-states'
import { newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import { inDays } from '@holdfast/scenarios/times'
import { describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal } from '../../test/refusal.ts'
import { countStatements } from '../../test/statement-count.ts'

const api = useApi()

type Query = CallInput<typeof caseloadRoutes.list>['query']
const listOf = (who: Browser, organizationId: string, query: Query = {}) =>
  who.call(caseloadRoutes.list, { params: { organizationId }, query })
const names = (items: readonly CaseloadItem[]) => items.map(({ alias }) => alias)

async function newPractice() {
  const owner = await api.account('Olive Owner')
  return { owner, organizationId: await foundPractice(owner) }
}

const setDay = ({ lead, organizationId, planId }: TestCase, day: string) =>
  lead.call(logisticsRoutes.update, {
    params: { organizationId, planId },
    ifMatch: 1,
    body: { startsAt: `${day}T15:00:00Z` },
  })

describe('the list of one’s cases', () => {
  it('has every case, danger first and then what is due, and finds what is asked for', async () => {
    const { owner, organizationId } = await newPractice()
    const jose = await openPracticeCase(owner, organizationId, 'José')
    await openPracticeCase(owner, organizationId, 'Lee', 'low')
    const max = await openPracticeCase(owner, organizationId, 'Max', 'imminent')
    await openPracticeCase(owner, organizationId, 'Sam', 'high')
    const theo = await openPracticeCase(owner, organizationId, 'Theo', 'low')
    await setDay(theo, inDays(9))
    await owner.call(caseStageRoutes.move, { params: max, body: { stage: 'assessing' } })

    const all: CaseloadItem[] = []
    let cursor: string | null | undefined
    while (cursor !== null) {
      const page = await listOf(owner, organizationId, { limit: '2', ...(cursor && { cursor }) })
      all.push(...page.items)
      cursor = page.nextCursor
    }
    expect(names(all).slice(0, 3)).toEqual(['Max', 'Sam', 'Theo'])
    expect(new Set(names(all)).size).toBe(5)
    expect(all[0]).toMatchObject({
      myRole: 'interventionist',
      stage: 'assessing',
      risk: { level: 'imminent', complete: true },
      responsible: 'Olive Owner',
      isMine: true,
      overdueSince: null,
    })
    expect(all.every(({ next }) => next !== null && next.mine)).toBe(true)

    const found = async (query: Query) => names((await listOf(owner, organizationId, query)).items)
    expect(await found({ stage: 'assessing' })).toEqual(['Max'])
    expect(await found({ risk: 'high' })).toEqual(['Sam'])
    expect(await found({ text: 'JOSE' })).toEqual(['José'])
    expect(await found({ overdue: 'true' })).toEqual([])
    expect(await found({ scope: 'mine', text: 'a' })).toEqual(['Max', 'Sam'])

    const few = countStatements(api)
    const one = await few.of(() => listOf(owner, organizationId, { limit: '1' }))
    const many = await few.of(() => listOf(owner, organizationId))
    expect(many.statements.length).toBe(one.statements.length)
    expect(many.statements.length).toBeLessThanOrEqual(7)

    await owner.call(caseRoutes.update, { params: jose, ifMatch: 1, body: { alias: 'Pep' } })
    expect(await found({ text: 'pep' })).toEqual(['Pep'])
  })

  it('is of nobody but the members of a case, and tells none of them what they may not read', async () => {
    const { owner, organizationId } = await newPractice()
    const danger = await openPracticeCase(owner, organizationId, 'Max', 'imminent')
    await openPracticeCase(owner, organizationId, 'Sam', 'low')
    const lee = await joinCase(api, danger, 'interventionist', 'Lee Park')
    const rosa = await joinCase(api, danger, 'participant', 'Rosa Reyes')
    const ofLee = (await listOf(lee, organizationId)).items
    expect(ofLee).toMatchObject([
      { alias: 'Max', isMine: false, responsible: 'Olive Owner', risk: { level: 'imminent' } },
    ])
    expect((await listOf(rosa, organizationId)).items).toMatchObject([{ alias: 'Max', risk: null, waitingFor: [] }])
    // they were heard of when they joined
    expect((await listOf(owner, organizationId)).items[0]?.lastContactAt).not.toBeNull()
    const members = (await owner.call(memberRoutes.list, { params: danger })).items
    const { id: memberId = '', version = 0 } = members.find(({ displayName }) => displayName === 'Lee Park') ?? {}
    await owner.call(memberRoutes.remove, { params: { ...danger, memberId }, ifMatch: version })
    await expect(listOf(lee, organizationId)).rejects.toMatchObject({ problem: { status: 404 } })
    const rows = await api.database.pool.query('SELECT count(*)::int AS n FROM holdfast.caseload')
    expect(rows.rows).toEqual([{ n: 0 }])
  })

  it('says from when a check-in is overdue, until it is recorded', async () => {
    const family = await newDeclinedFamily(api)
    const { lead, organizationId, inPlan } = family
    const overdue = async () => (await listOf(lead, organizationId)).items[0]?.overdueSince ?? null
    expect(await overdue()).toBeNull()
    api.clock.ahead = 4 * DAY
    try {
      expect(await overdue()).not.toBeNull()
      expect((await listOf(lead, organizationId, { overdue: 'true' })).items).toHaveLength(1)
      const { items } = await lead.call(followThroughRoutes.get, { params: inPlan })
      for (const { consequenceId, can } of items)
        if (can.record.allowed)
          await lead.call(followThroughRoutes.record, {
            params: inPlan,
            body: { consequenceId, checkIn: 'h72', status: 'held' },
          })
      expect(await overdue()).toBeNull()
    } finally {
      api.clock.ahead = 0
    }
  })

  it('has the case of a family for its lead, who needs no practice', async () => {
    const { lead, organizationId } = await newPlanningFamily(api)
    const [item] = (await listOf(lead, organizationId)).items
    expect(item).toMatchObject({ alias: 'Sam', myRole: 'lead', isMine: false, responsible: 'Dana Cole' })
    expect(item?.waitingFor.length).toBeGreaterThan(0)
  })
})

describe('the cases of a practice, unread', () => {
  it('shows owners and admins what may be forgotten, and nothing of what is in a case', async () => {
    const { owner, organizationId } = await newPractice()
    const invitedAs = async (name: string, role: 'admin' | 'reviewer' | 'interventionist') => {
      const { link } = await owner.call(organizationMemberRoutes.invite, {
        params: { organizationId },
        body: { name, role },
      })
      const person = await api.account(name)
      await person.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })
      return person
    }
    const admin = await invitedAs('Ada Admin', 'admin')
    const dana = await invitedAs('Dana Cole', 'interventionist')
    const past = await openPracticeCase(dana, organizationId, 'Secretname', 'imminent')
    await setDay(past, inDays(3))
    const quiet = await openPracticeCase(dana, organizationId, 'Othername')
    await dana.call(caseStageRoutes.move, { params: quiet, body: { stage: 'planning' } })
    const overview = (who: Browser, query: CallInput<typeof caseloadRoutes.oversee>['query'] = {}) =>
      who.call(caseloadRoutes.oversee, { params: { organizationId }, query })
    for (const who of [dana, await invitedAs('Rae Reviewer', 'reviewer')])
      expect((await refusal(overview(who))).status).toBe(403)
    await expectHidden(api, overview)

    expect((await overview(admin, { forgotten: 'true' })).items).toEqual([])
    const all = (await overview(admin)).items
    expect(all).toMatchObject([
      { id: past.caseId, responsible: 'Dana Cole', reasons: [] },
      { id: quiet.caseId, stage: 'planning', reasons: [] },
    ])
    expect(JSON.stringify(all)).not.toMatch(/name|imminent|johnson/)
    expect((await overview(admin, { stage: 'planning' })).items.map(({ id }) => id)).toEqual([quiet.caseId])

    api.clock.ahead = 5 * DAY
    expect((await overview(admin, { forgotten: 'true' })).items).toMatchObject([{ reasons: ['no_outcome'] }])
    api.clock.ahead = NO_CONTACT_DAYS * DAY
    const first = await overview(admin, { forgotten: 'true', limit: '1' })
    const second = await overview(admin, { forgotten: 'true', limit: '1', cursor: first.nextCursor ?? '' })
    api.clock.ahead = 0
    expect([...first.items, ...second.items].map(({ reasons }) => reasons)).toEqual([
      ['no_outcome', 'no_contact'],
      ['no_contact'],
    ])
    expect(second.nextCursor).toBeNull()
    // the rights of the code and row-level security say the same
    expect((await listOf(admin, organizationId)).items).toEqual([])
    const rowsOf = async (email: string) => {
      const { id: userId } = await api.database.prisma.user.findUniqueOrThrow({ where: { email } })
      return withTenant(api.database, { organizationId, userId }, (tx) => tx.caseload.count())
    }
    expect([await rowsOf(admin.email), await rowsOf(dana.email)]).toEqual([2, 2])
    expect(await countOfPractice(dana.email, organizationId)).toBe(0)
  })
})

/** How many rows of the practice a person reads past the code. */
async function countOfPractice(email: string, organizationId: string): Promise<number> {
  const { id: userId } = await api.database.prisma.user.findUniqueOrThrow({ where: { email } })
  return withTenant(api.database, { organizationId, userId }, (tx) =>
    tx.caseload.count({ where: { readerId: organizationId } }),
  )
}
