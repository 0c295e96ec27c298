import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { caseRoutes } from '@holdfast/contracts/cases'
import { emergencyAccessRoutes } from '@holdfast/contracts/emergency-access'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { sessionRoutes } from '@holdfast/contracts/session'
import { viewRoutes } from '@holdfast/contracts/views'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { type Account, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const LATER = { timeout: 15_000 }
const WHY = 'The family called: he has locked himself in.'

/** A practice with a case, and colleagues who are not on it. */
async function newPractice(kind: 'practice' | 'family' = 'practice') {
  const family = await newFamily(api, 'Sam Secret', kind)
  const { lead, organizationId, caseId, planId } = family
  const params = { organizationId }
  const inCase = { organizationId, caseId }
  const inPlan = { organizationId, planId }
  const join = async (role: OrganizationRole, name: string): Promise<Account> => {
    const colleague = await newPerson(api, name)
    const { link } = await lead.call(organizationMemberRoutes.invite, { params, body: { name, role } })
    await colleague.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })
    return colleague
  }
  const { caseCode } = await lead.call(viewRoutes.list, { params: inCase, query: {} })
  const begin = (by: Account, code = caseCode, reason = WHY) =>
    by.call(emergencyAccessRoutes.begin, { params, body: { caseCode: code, reason } })
  const prove = (who: Account) => who.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
  const overview = (by: Account, emergencyAccessId: string) =>
    by.call(emergencyAccessRoutes.get, { params: { organizationId, emergencyAccessId } })
  return { ...family, params, inCase, inPlan, caseCode, join, begin, prove, overview }
}

/** What a colleague who is not on the case is answered wherever its words are. */
async function statusesOf(
  who: Account,
  { inCase, inPlan }: Pick<Awaited<ReturnType<typeof newPractice>>, 'inCase' | 'inPlan'>,
) {
  const asked = [
    who.call(caseRoutes.get, { params: inCase }),
    who.call(memberRoutes.list, { params: inCase, query: {} }),
    who.call(viewRoutes.list, { params: inCase, query: {} }),
    who.call(workspaceRoutes.get, { params: inPlan }),
    who.call(safetyPlanRoutes.get, { params: inPlan }),
  ]
  const refused = await Promise.all(asked.map((one) => refusal(one)))
  return new Set(refused.map(({ status }) => status))
}

describe('an emergency', () => {
  it('opens what safety needs to a colleague who is not on the case, read-only, and nothing else of it', async () => {
    const practice = await newPractice()
    const { lead, inCase, inPlan, params, caseCode, join, begin, prove, overview } = practice
    const ada = await join('interventionist', 'Ada Park')
    const { version } = await lead.call(safetyPlanRoutes.get, { params: inPlan })
    const body = { addressToSay: '12 Pier Street', calls: '911 first', helpers: 'Rosa' }
    await lead.call(safetyPlanRoutes.write, { params: inPlan, body, ifMatch: version })
    expect(await statusesOf(ada, practice)).toEqual(new Set([404]))
    expect((await ada.call(caseRoutes.list, { params, query: {} })).items).toEqual([])
    expect((await refusal(begin(ada))).type).toBe('/problems/prove-yourself')
    await prove(ada)
    const opened = await begin(ada)
    expect(Math.abs(Date.parse((await overview(ada, opened.id)).endsAt) - Date.now() - 4 * 3_600_000)).toBeLessThan(
      60_000,
    )
    const found = await overview(ada, opened.id)
    expect(found).toMatchObject({
      caseCode,
      level: null,
      day: { addressToSay: '12 Pier Street', calls: '911 first' },
      person: { helpers: 'Rosa' },
      people: [{ name: 'Karen Ortiz', role: 'interventionist', phone: '' }],
    })
    expect(JSON.stringify(found)).not.toContain('Secret')
    // the case itself stays closed
    expect(await statusesOf(ada, practice)).toEqual(new Set([404]))
    // the case is told: by e-mail, in its history, and to who looks who opened it
    await vi.waitFor(
      () => expect(api.letters.some(({ to, text }) => to === lead.email && text.includes('Ada Park'))).toBe(true),
      LATER,
    )
    const views = await lead.call(viewRoutes.list, { params: inCase, query: {} })
    expect(views.emergencies).toMatchObject([{ by: 'Ada Park', reason: WHY }])
    expect(views.items.find(({ what }) => what === 'emergency_access.viewed')).toMatchObject({ by: 'Ada Park' })
    const { items } = await lead.call(historyRoutes.list, { params: inCase, query: {} })
    expect(items[0]).toMatchObject({ what: 'The case, opened in an emergency: begun', by: 'Ada Park' })
    const trail = await lead.call(auditTrailRoutes.list, { params, query: {} })
    const begun = trail.items.filter(({ what }) => what.startsWith('The case, opened in an emergency'))
    expect(begun.map((one) => [one.by, one.caseCode])).toEqual([
      ['Ada Park', null],
      ['Ada Park', caseCode],
    ])
  })

  it('ends by itself, with the membership, and is of nobody else', async () => {
    const { lead, organizationId, params, join, begin, prove, overview } = await newPractice()
    const [ada, bo] = [await join('admin', 'Ada Park'), await join('admin', 'Bo Reed')]
    await prove(ada)
    const { id } = await begin(ada)
    expect((await refusal(overview(bo, id))).status).toBe(404)
    expect((await refusal(overview(lead, id))).status).toBe(404)
    const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await owner.connect()
    await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId])
    const end = (at: string) =>
      owner.query(`UPDATE holdfast.emergency_accesses SET ends_at = now() + $2::interval WHERE id = $1`, [id, at])
    await end('-1 second')
    expect((await refusal(overview(ada, id))).status).toBe(404)
    await end('1 hour')
    await owner.end()
    expect((await overview(ada, id)).people).toHaveLength(1)
    const { items } = await lead.call(organizationMemberRoutes.list, { params, query: {} })
    const member = items.find(({ displayName }) => displayName === 'Ada Park')
    const role = { organizationId, organizationMemberId: member?.id ?? '' }
    await lead.call(organizationMemberRoutes.update, {
      params: role,
      body: { role: 'reviewer' },
      ifMatch: member?.version ?? 1,
    })
    expect((await refusal(overview(ada, id))).type).toBe('/problems/forbidden')
  })

  it('is for owners, admins and interventionists of a practice alone, with a code and a reason', async () => {
    const practice = await newPractice()
    const { lead, join, begin, prove } = practice
    const [reviewer, ada] = [await join('reviewer', 'Rae Hill'), await join('owner', 'Ada Park')]
    for (const one of [reviewer, ada, lead]) await prove(one)
    expect((await refusal(begin(reviewer))).type).toBe('/problems/forbidden')
    // who leads it is in it already
    expect(await ruleOf(begin(lead))).toBe('no_such_case')
    expect(await ruleOf(begin(ada, '0000-0000'))).toBe('no_such_case')
    expect(await wrongFields(begin(ada, 'x', ' '))).toEqual(['body/caseCode', 'body/reason'])
    const other = await newPractice()
    expect(await ruleOf(begin(ada, other.caseCode))).toBe('no_such_case')
    const family = await newPractice('family')
    const colleague = await family.join('admin', 'Cy Dale')
    await family.prove(colleague)
    expect(await ruleOf(family.begin(colleague))).toBe('no_such_case')
    const rosa = await joinCase(api, practice, 'participant', 'Rosa')
    expect((await refusal(rosa.call(viewRoutes.list, { params: practice.inCase, query: {} }))).type).toBe(
      '/problems/forbidden',
    )
  })
})
