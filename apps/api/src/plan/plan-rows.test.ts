import { planRoutes } from '@holdfast/contracts/plans'
import { sessionRoutes } from '@holdfast/contracts/session'
import { expect, it } from 'vitest'
import { inTransaction } from '../db/transaction.ts'
import { useApi } from '../test/api.ts'
import { newSample } from '@holdfast/scenarios/family-case'
import { loadPlanRows, planParts } from './plan-rows.ts'

const api = useApi()

it('reads in one statement the same plan as Prisma', async () => {
  const { organizationId, caseId, lead } = await newSample(api)
  const { items: plans } = await lead.call(planRoutes.list, { params: { organizationId, caseId }, query: {} })
  const { user } = await lead.call(sessionRoutes.get, {})
  expect(plans).toHaveLength(2)
  for (const { id: planId } of plans) {
    const opening = {
      name: 'enter',
      text: 'SELECT holdfast.enter_organization($1, $2) AS entered',
      values: [organizationId, user.id],
    }
    const [rows, asPrisma] = await inTransaction(api.database, { opening }, async (_, { tx, sql }) => [
      await loadPlanRows({ sql, organizationId, planId }),
      await tx.plan.findUniqueOrThrow({
        where: { organizationId_id: { organizationId, id: planId } },
        include: planParts,
      }),
    ])
    expect(rows).toStrictEqual(asPrisma)
  }
})
