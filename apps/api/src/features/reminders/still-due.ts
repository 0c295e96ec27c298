import { dueReminder } from '@holdfast/domain/reminders/due-reminder'
import type { QuietHours } from '@holdfast/domain/reminders/quiet-hours'
import type { ReminderLetter } from '../../db/generated/client.ts'
import { withTenant } from '../../db/with-tenant.ts'
import type { Runtime } from '../../kernel/context.ts'
import { provenAmong } from '../tasks/proven-tasks.ts'
import { type OpenThing, openThings } from './open-things.ts'

/** Whether the plan itself shows that a task is done, which nobody has ticked. */
async function isProven({ database }: Runtime, { thing, organizationId, planId, userId }: OpenThing, now: Date) {
  if (thing.kind !== 'task') return false
  const where = { organizationId, userId, entrance: { by: 'job' } } as const
  const coded = { code: thing.code, planId }
  return withTenant(database, where, async (_, sql) =>
    (await provenAmong({ organizationId, sql, now }, [coded])).has(coded),
  )
}

/** Of what a letter is about, all that is still open, by the same rule that brought it; what is done, moved or closed since is not. */
export async function stillDue(runtime: Runtime, letter: ReminderLetter, quiet: QuietHours): Promise<OpenThing[]> {
  const now = runtime.now()
  const open: OpenThing[] = []
  for (const one of await openThings(runtime, letter.userId, now))
    if (dueReminder(one.thing, quiet, now) === letter.key && !(await isProven(runtime, one, now))) open.push(one)
  return open
}
