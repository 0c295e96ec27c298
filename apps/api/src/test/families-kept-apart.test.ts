import { caseRoutes } from '@holdfast/contracts/cases'
import { planRoutes } from '@holdfast/contracts/plans'
import { sessionRoutes } from '@holdfast/contracts/session'
import { joinCase } from '@holdfast/scenarios/family-case'
import { newReviewingFamily } from '@holdfast/scenarios/plan-states'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Tx } from '../db/connect.ts'
import { withTenant } from '../db/with-tenant.ts'
import { type Browser, useApi } from './api.ts'
import type { PlanningFamily } from './family.ts'

const api = useApi()
let theirs: PlanningFamily
let asEve: { organizationId: string; userId: string }
let asKaren: { organizationId: string; userId: string }

const userOf = async (who: Browser) => (await who.call(sessionRoutes.get, {})).user.id

// one organization, two families: Karen leads both cases, Eve takes part in the second one alone
beforeAll(async () => {
  theirs = await newReviewingFamily(api)
  const { lead, organizationId } = theirs
  const params = { organizationId }
  const { id: caseId } = await lead.call(caseRoutes.create, { params, body: { alias: 'Max', relationship: 'sibling' } })
  const body = { approach: 'johnson', announced: true } as const
  const { id: planId } = await lead.call(planRoutes.create, { params: { organizationId, caseId }, body })
  const eve = await joinCase(api, { lead, organizationId, caseId, planId }, 'participant', 'Eve Marsh')
  asEve = { organizationId, userId: await userOf(eve) }
  asKaren = { organizationId, userId: await userOf(lead) }
})

/** The tables in which this person finds rows of the first family, by SQL alone: no code asks for a right. */
const tablesOfTheFirstFamily = (who: typeof asEve): Promise<string[]> =>
  withTenant(api.database, who, async (tx) => {
    const columns = await tx.$queryRaw<{ table: string; column: string }[]>`
      SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'holdfast' AND (column_name IN ('case_id', 'plan_id', 'chain_id')
                                           OR table_name = 'cases' AND column_name = 'id')
      ORDER BY 1, 2`
    const found = new Set<string>()
    for (const { table, column } of columns) {
      const id = column === 'plan_id' ? theirs.planId : theirs.caseId
      const rows = await tx.$queryRawUnsafe<unknown[]>(
        `SELECT 1 FROM holdfast."${table}" WHERE "${column}" = $1::uuid LIMIT 1`,
        id,
      )
      if (rows.length > 0) found.add(table)
    }
    return [...found]
  })

describe('two families of one practice', () => {
  it('are kept apart by the database, table by table, whatever the code grants', async () => {
    expect(await tablesOfTheFirstFamily(asEve)).toEqual([])
    expect((await tablesOfTheFirstFamily(asKaren)).length).toBeGreaterThan(25)
  })

  const asEveOn = <T>(work: (tx: Tx) => Promise<T>) => withTenant(api.database, asEve, work)

  it('write nothing into each other', async () => {
    const { organizationId, planId, caseId } = theirs
    const memberId = await withTenant(api.database, asEve, async (tx) => {
      const { id } = await tx.caseMember.findFirstOrThrow({ where: { userId: asEve.userId } })
      return id
    })
    const forged = [
      (tx: Tx) =>
        tx.comment.create({ data: { organizationId, planId, section: 'plan', text: 'x', authorId: memberId } }),
      (tx: Tx) =>
        tx.caseMember.create({
          data: { organizationId, caseId, userId: asEve.userId, role: 'lead', displayName: 'Eve Marsh' },
        }),
      (tx: Tx) => tx.caseMember.updateMany({ where: { userId: asEve.userId }, data: { caseId } }),
    ]
    for (const write of forged) await expect(asEveOn<unknown>(write)).rejects.toThrow(/row-level security/)
    const changed = await asEveOn(async (tx) => [
      (await tx.participant.updateMany({ where: { planId }, data: { name: 'x' } })).count,
      (await tx.case.updateMany({ where: { id: caseId }, data: { alias: 'x' } })).count,
      (await tx.consequence.deleteMany({ where: { planId } })).count,
    ])
    expect(changed).toEqual([0, 0, 0])
  })

  it('are not opened by making a case or a plan under the id of another one', async () => {
    const { organizationId, planId, caseId } = theirs
    const seen = await asEveOn(async (tx) => {
      await tx.$executeRaw`
        INSERT INTO holdfast.cases (organization_id, id, alias, relationship)
        VALUES (${organizationId}::uuid, ${caseId}::uuid, 'x', 'sibling') ON CONFLICT DO NOTHING`.catch(() => 0)
      return [await tx.case.count({ where: { id: caseId } })]
    }).catch(() => [0])
    expect(seen).toEqual([0])
    const plan = await asEveOn(async (tx) => {
      const { caseId: mine } = await tx.caseMember.findFirstOrThrow({ where: { userId: asEve.userId } })
      await tx.$executeRaw`
        INSERT INTO holdfast.plans (organization_id, id, case_id, attempt_number, approach)
        VALUES (${organizationId}::uuid, ${planId}::uuid, ${mine}::uuid, 9, 'johnson') ON CONFLICT DO NOTHING`
      return [await tx.participant.count({ where: { planId } })]
    }).catch(() => [0])
    expect(plan).toEqual([0])
  })
})
