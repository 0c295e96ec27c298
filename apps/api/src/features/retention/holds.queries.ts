import type { Hold } from '@holdfast/contracts/retention'
import { organizationAllows } from '@holdfast/domain/permissions/organization-actions'
import { isHolding } from '@holdfast/domain/retention/retention'
import type { Hold as Row } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'

const LEADS = ['lead', 'interventionist']

/** Holds that the person may see and lift, newest first: all of the practice where they run it, else those of cases that they lead. */
export async function listHolds(context: OrganizationContext): Promise<{ items: Hold[] }> {
  const rows = await holdsOf(context)
  const codes = await context.tx.$queryRaw<{ id: string; code: string }[]>`
    SELECT h.id, holdfast.case_code(h.case_id) AS code FROM holdfast.holds h WHERE h.organization_id = ${context.organizationId}::uuid`
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]))
  return { items: rows.map((row) => presentHold(row, codeOf.get(row.id) ?? '')) }
}

/** One of them, or nothing that this person may lift. */
export async function findHold(context: OrganizationContext, holdId: string): Promise<Row> {
  return orNotFound((await holdsOf(context)).find(({ id }) => id === holdId))
}

/** The case of a code that the person runs or leads; for everybody else there is none. */
export async function caseOfCode({ tx }: OrganizationContext, caseCode: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`SELECT holdfast.case_of_code(${caseCode}) AS id`
  return orNotFound(row?.id ?? null)
}

/** A hold that was set, with the code of its case. */
export const showHold = async (context: OrganizationContext, holdId: string, caseCode: string): Promise<Hold> =>
  presentHold(await findHold(context, holdId), caseCode)

const presentHold = ({ id, reason, until, setBy, setAt, version }: Row, caseCode: string): Hold => ({
  id,
  caseCode,
  reason,
  until: dayOf(until),
  setBy,
  setAt: setAt.toISOString(),
  version,
})

async function holdsOf({ tx, organizationId, organizationRole, person, now }: OrganizationContext): Promise<Row[]> {
  const where = { organizationId, liftedAt: null }
  const rows = await tx.hold.findMany({ where, orderBy: { id: 'desc' } })
  const holding = rows.filter(({ until, liftedAt }) => isHolding({ until: dayOf(until), liftedAt }, now))
  if (organizationAllows('hold.set', organizationRole)) return holding
  const led = await tx.caseMember.findMany({
    where: { organizationId, userId: person.userId, endedAt: null, role: { in: LEADS } },
    select: { caseId: true },
  })
  return holding.filter((row) => led.some(({ caseId }) => caseId === row.caseId))
}

const dayOf = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null
