import { Prisma } from '../../db/generated/client.ts'
import type { Tx } from '../../db/connect.ts'
import { problem } from '../../kernel/problem.ts'

type Place = { organization: string; cases: string; plans: string; own: string }

/**
 * Does some work on the other side of an entrusted case, in the same transaction: in the case of the family, or in the practice. The
 * database decides whether that side is open to who asks, and the request goes on where it was; `not-found` where it is not.
 */
async function onOtherSide<T>(tx: Tx, opening: Prisma.Sql, work: (organizationId: string) => Promise<T>): Promise<T> {
  const [before] = await tx.$queryRaw<Place[]>`
    SELECT current_setting('app.organization_id', true) AS organization, current_setting('app.case_ids', true) AS cases,
           current_setting('app.plan_ids', true) AS plans, coalesce(current_setting('app.own_cases', true), '') AS own`
  const [row] = await tx.$queryRaw<{ open: boolean; organization: string }[]>`
    SELECT o.open, current_setting('app.organization_id', true) AS organization FROM (SELECT ${opening} AS open OFFSET 0) o`
  if (!row?.open || !before) throw problem('not-found')
  const done = await work(row.organization)
  await tx.$queryRaw`
    SELECT set_config('app.organization_id', ${before.organization}, true), set_config('app.case_ids', ${before.cases}, true),
           set_config('app.plan_ids', ${before.plans}, true), set_config('app.own_cases', ${before.own}, true)`
  return done
}

/** From the practice into the case that a family asked it to look after. */
export const inEntrustedCase = <T>(tx: Tx, id: string, work: (familyId: string) => Promise<T>): Promise<T> =>
  onOtherSide(tx, Prisma.sql`holdfast.open_entrusted_case(${id}::uuid)`, work)

/** From the case of a family into the practice that it asked. */
export const inPractice = <T>(tx: Tx, id: string, work: (practiceId: string) => Promise<T>): Promise<T> =>
  onOtherSide(tx, Prisma.sql`holdfast.open_practice_of(${id}::uuid)`, work)
