import { askedNow } from '@holdfast/domain/follow-through/check-ins'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { ToRemind } from '@holdfast/domain/reminders/due-reminder'
import { TenantAccessDenied, withTenant } from '../../db/with-tenant.ts'
import type { Runtime } from '../../kernel/context.ts'
import { followedOf, timeZoneOf } from '../follow-through/followed.ts'
import { loadFollowThrough } from '../follow-through/follow-through.rows.ts'

/** Something that is open for somebody, where it is and on which clock. */
export type OpenThing = {
  organizationId: string
  caseId: string
  planId: string | null
  userId: string
  timeZone: string
  thing: ToRemind
}

type Facts = {
  code: string | null
  since: string
  closesAt: string
  status: PlanStatus | null
  startsAt: string | null
  offsetDays: number | null
  fixedOn: string | null
  offsetMinutes: number | null
  fixedAt: string | null
}
type Row = {
  kind: ToRemind['kind']
  organization_id: string
  case_id: string
  plan_id: string | null
  user_id: string | null
  subject_id: string
  time_zone: string
  facts: Facts
}

const iso = (moment: string | null): string | null => (moment === null ? null : new Date(moment).toISOString())

function thingOf({ kind, subject_id: id, time_zone: place, facts }: Row): ToRemind {
  const since = new Date(facts.since)
  if (kind === 'task') {
    const { code, status, offsetDays, fixedOn, offsetMinutes } = facts
    const times = { fixedAt: iso(facts.fixedAt), startsAt: iso(facts.startsAt) }
    return { kind, id, code, since, status, offsetDays, fixedOn, offsetMinutes, ...times, place }
  }
  return { kind: kind as 'date_poll' | 'invitation', id, since, closesAt: new Date(facts.closesAt) }
}

/** The check-ins that each keeper of a plan is asked for now. */
async function checkInsOf({ database }: Runtime, row: Row, now: Date): Promise<OpenThing[]> {
  const { organization_id: organizationId, case_id: caseId, plan_id: planId, user_id: userId } = row
  if (planId === null || userId === null) return []
  const where = { organizationId, userId, entrance: { by: 'job' } } as const
  return withTenant(database, where, async (tx, sql) => {
    const rows = await loadFollowThrough({ organizationId, planId, sql })
    const members = await tx.caseMember.findMany({ where: { organizationId, caseId, endedAt: null } })
    const userOf = new Map(members.map((member) => [member.id, member.userId]))
    const timeZone = timeZoneOf(rows)
    return followedOf(rows, now).flatMap(({ row: { id }, keeper, checkIns }) => {
      const asked = askedNow(checkIns)
      const keeperId = userOf.get(keeper?.caseMemberId ?? '')
      if (!asked || !keeperId) return []
      const thing = { kind: 'check_in', id, checkIn: asked.checkIn, dueAt: asked.dueAt } as const
      return [{ organizationId, caseId, planId, userId: keeperId, timeZone, thing }]
    })
  })
}

/** Everything that is open for everybody, or for one person: what reminds, and what a digest counts. */
export async function openThings(runtime: Runtime, person: string | null, now: Date): Promise<OpenThing[]> {
  const rows = await runtime.database.prisma.$queryRaw<Row[]>`
    SELECT * FROM holdfast.to_remind(${person}::uuid, ${now}::timestamptz)`
  const open: OpenThing[] = []
  for (const row of rows) {
    if (row.kind === 'check_in') open.push(...(await checkInsOf(runtime, row, now).catch(unlessGone)))
    else if (row.user_id !== null)
      open.push({
        organizationId: row.organization_id,
        caseId: row.case_id,
        planId: row.plan_id,
        userId: row.user_id,
        timeZone: row.time_zone,
        thing: thingOf(row),
      })
  }
  return person === null ? open : open.filter(({ userId }) => userId === person)
}

/** An organization that was removed meanwhile has nothing that waits. */
function unlessGone(error: unknown): OpenThing[] {
  if (error instanceof TenantAccessDenied) return []
  throw error
}
