import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { describe, expect, it } from 'vitest'
import { type Account, newPerson, useApi } from '../../test/api.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const LATER = { timeout: 10_000 }
type Query = Record<string, string | number>

/** A practice with a case that its owner leads, and colleagues who are in no case. */
async function newPractice() {
  const family = await newFamily(api, 'Sam', 'practice')
  const { lead: owner, organizationId } = family
  const params = { organizationId }
  const join = async (role: OrganizationRole, name: string): Promise<Account> => {
    const colleague = await newPerson(api, name)
    const { link } = await owner.call(organizationMemberRoutes.invite, { params, body: { name, role } })
    await colleague.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })
    return colleague
  }
  const events = async (by: Account, query: Query = {}) => by.call(auditTrailRoutes.list, { params, query })
  return { ...family, owner, params, join, events }
}

describe('the audit trail of an organization', () => {
  it('tells those who run it what happened in all its cases, by whom of the colleagues, and no name or word of a case', async () => {
    const practice = await newPractice()
    const { owner, params, organizationId, caseId, planId, join, events } = practice
    const admin = await join('admin', 'Ada Admin')
    const rosa = await joinCase(api, practice, 'participant', 'Rosa Secret')
    await rosa.call(workspaceRoutes.get, { params: { organizationId, planId } })
    const { version } = await owner.call(caseRoutes.get, { params: { organizationId, caseId } })
    await owner.call(caseRoutes.update, {
      params: { organizationId, caseId },
      body: { alias: 'Sam Secret' },
      ifMatch: version,
    })
    await rosa.call(safetyScreeningRoutes.mine, { params: { organizationId, planId } })
    await expect.poll(async () => (await events(admin, { kind: 'opened' })).items.length, LATER).toBeGreaterThan(1)
    const all = await events(admin)
    expect(JSON.stringify(all)).not.toMatch(/Secret|Sam/)
    expect(JSON.stringify(all)).not.toContain(caseId)
    const opened = all.items.find(({ what }) => what === 'Opened the plan')
    expect(opened).toMatchObject({ by: 'Someone who takes part', isColleague: false, device: 'program' })
    expect(opened?.caseCode).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    const changed = await events(admin, { kind: 'changed' })
    expect(changed.items[0]).toMatchObject({ what: 'The case: changed', by: 'Karen Ortiz', isColleague: true })
    // filters, and pages that leave nothing out and repeat nothing
    const [ada] = (await owner.call(organizationMemberRoutes.list, { params, query: {} })).items.filter(
      ({ displayName }) => displayName === 'Ada Admin',
    )
    expect((await events(admin, { organizationMemberId: ada?.id ?? '' })).items.map(({ what }) => what)).toEqual([
      'A colleague: joined',
    ])
    const ofCase = await events(admin, { caseCode: opened?.caseCode ?? '' })
    expect(new Set(ofCase.items.map(({ caseCode }) => caseCode))).toEqual(new Set([opened?.caseCode]))
    expect((await events(admin, { caseCode: '0000-0000' })).items).toEqual([])
    expect((await events(admin, { until: '2020-01-01T00:00:00Z' })).items).toEqual([])
    const paged: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await events(admin, { limit: 4, until: all.items[0]?.at ?? '', ...(cursor && { cursor }) })
      paged.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(new Set(paged).size).toBe(paged.length)
    expect(paged).toEqual(
      (await events(admin, { limit: 100, until: all.items[0]?.at ?? '' })).items.map(({ id }) => id),
    )
  })

  it('is for owners and admins alone, and only of their organization', async () => {
    const practice = await newPractice()
    const { params, join, events } = practice
    for (const role of ['interventionist', 'reviewer'] as const) {
      const colleague = await join(role, `Some ${role}`)
      expect((await refusal(events(colleague))).type).toBe('/problems/forbidden')
    }
    const family = await joinCase(api, practice, 'participant', 'Rosa')
    expect((await refusal(family.call(auditTrailRoutes.list, { params, query: {} }))).type).toBe('/problems/forbidden')
    await expectHidden(api, (stranger) => stranger.call(auditTrailRoutes.list, { params, query: {} }))
    const { lead: other } = await newFamily(api)
    expect((await refusal(events(other))).status).toBe(404)
    expect(await wrongFields(events(practice.owner, { kind: 'x', caseCode: 'x' }))).toEqual([
      'query/caseCode',
      'query/kind',
    ])
    expect(await wrongFields(events(practice.owner, { cursor: 'x' }))).toEqual(['query/cursor'])
  })
})
