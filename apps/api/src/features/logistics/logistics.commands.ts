import type { logisticsRoutes } from '@holdfast/contracts/logistics'
import type { z } from 'zod'
import type { Logistics } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { type DateFields, requireDates } from '../../kernel/require-dates.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { calendarChange } from './calendar-change.ts'
import { requireParticipants } from '../participants/participants.queries.ts'

type Changes = z.output<typeof logisticsRoutes.update.body>
const DATES: DateFields = { startsAt: 'planned', backupStartsAt: 'planned' }
const momentOf = (at: string | null): Date | null => (at === null ? null : new Date(at))

/** The day of this plan; every plan has one, empty at first. */
export const findLogistics = async ({ tx, organizationId, planId }: PlanContext) =>
  orNotFound(await tx.logistics.findUnique({ where: { organizationId_planId: { organizationId, planId } } }))

/** Sets where and when. The backup date comes after the day itself. */
export async function updateLogistics(context: PlanContext, changes: Changes, ifMatch: number): Promise<Logistics> {
  const row = await findLogistics(context)
  guardVersion(row, ifMatch)
  return changeLogistics(context, row, changes)
}

/** The moments of appointments by their place in the body, with where they can lie. */
function datesOfAppointments(given: NonNullable<Changes['appointments']>): [DateFields, Record<string, string>] {
  const moments = given.flatMap(({ startsAt, endsAt }, at) => [
    [`appointments/${at}/startsAt`, startsAt] as const,
    [`appointments/${at}/endsAt`, endsAt] as const,
  ])
  return [Object.fromEntries(moments.map(([place]) => [place, 'planned'])), Object.fromEntries(moments)]
}

/** The same where the day is already loaded. */
export async function changeLogistics(
  context: PlanContext,
  row: Logistics,
  { startsAt, backupStartsAt, ...changes }: Changes,
): Promise<Logistics> {
  const { tx, organizationId, planId } = context
  requireDates(context, DATES, { startsAt, backupStartsAt }, row)
  if (changes.appointments && !isNoop(row, { appointments: changes.appointments }))
    requireDates(context, ...datesOfAppointments(changes.appointments))
  await requireParticipants(context, 'transportLeadId', [changes.transportLeadId])
  await requireParticipants(context, 'escortId', [changes.escortId])
  const begins = startsAt === undefined ? row.startsAt : momentOf(startsAt)
  const backup = backupStartsAt === undefined ? row.backupStartsAt : momentOf(backupStartsAt)
  if (begins && backup && backup <= begins) throw invalidField('body/backupStartsAt', 'must be after the day itself')
  if (isNoop(row, { ...changes, startsAt: begins, backupStartsAt: backup })) return row
  const changed = await tx.logistics.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: {
      ...changes,
      startsAt: begins,
      backupStartsAt: backup,
      ...calendarChange(row, { ...changes, startsAt: begins }),
      version: nextVersion,
    },
  })
  await recordChange(context, { action: 'logistics.changed', resource: 'logistics', resourceId: planId })
  return changed
}
