import { dueDigest, dueReminder } from '@holdfast/domain/reminders/due-reminder'
import { type ReminderSettings, USUAL_SETTINGS, wants } from '@holdfast/domain/reminders/reminder'
import type { Prisma } from '../../db/generated/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { Job } from '../../jobs/job.ts'
import type { Runtime } from '../../kernel/context.ts'
import { type OpenThing, openThings } from './open-things.ts'
import { remindInvited } from './remind-invited.ts'
import { reminderLetter } from './reminder-letter.ts'
import { quietOf, settingsOf } from './reminder-settings.queries.ts'

type Planned = Prisma.ReminderLetterCreateManyInput

const AT_ONCE = 200

/** The letter about one open thing that is due now; null where none is, or its reader wants none. */
function letterAbout({ thing, timeZone, ...where }: OpenThing, settings: ReminderSettings, now: Date): Planned | null {
  const quiet = quietOf(settings, timeZone)
  const key = dueReminder(thing, quiet, now)
  if (key === null || thing.kind === 'invitation' || !wants(settings, thing.kind)) return null
  const { organizationId, caseId, planId, userId } = where
  return { organizationId, caseId, planId, userId, kind: thing.kind, key, timeZone: quiet.timeZone, dueAt: now }
}

async function digestsDue({ database }: Runtime, now: Date): Promise<Planned[]> {
  const all = await database.prisma.reminderSettings.findMany({ where: { digestDay: { not: null } } })
  return all.flatMap((row) => {
    const settings = row as ReminderSettings
    const quiet = quietOf(settings, 'UTC')
    const key = dueDigest(settings.digestDay, quiet, now)
    if (key === null || !wants(settings, 'digest')) return []
    return [{ userId: row.userId, kind: 'digest', key, timeZone: quiet.timeZone, dueAt: now }]
  })
}

/** Hands what is due over to be sent, each letter to one job, whichever process does it. */
async function handOver(runtime: Runtime, now: Date, signal: AbortSignal): Promise<void> {
  for (let isMore = true; isMore && !signal.aborted; )
    isMore = await runtime.database.prisma.$transaction(async (tx) => {
      const due = await tx.$queryRaw<{ id: string }[]>`
        UPDATE identity.reminder_letters SET state = 'waiting' WHERE id IN (
          SELECT id FROM identity.reminder_letters WHERE state = 'planned' AND due_at <= ${now}::timestamptz
          ORDER BY due_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
        RETURNING id`
      for (const { id } of due) await enqueue({ tx, runtime }, reminderLetter, { id })
      return due.length === AT_ONCE
    })
}

/**
 * Every five minutes: writes down the reminders that are due, each once under its key, and hands them over to be sent. What was left
 * undone is done the next time.
 */
export const planReminders: Job<object> = {
  name: 'plan-reminders',
  cron: '*/5 * * * *',
  retry: () => ({ limit: 2, delaySeconds: 60, longestSeconds: 120 }),
  run: async (runtime, _, signal) => {
    const now = runtime.now()
    const { prisma } = runtime.database
    const things = await openThings(runtime, null, now)
    const settings = await settingsOf(prisma, [...new Set(things.map(({ userId }) => userId))])
    const ofUser = (id: string) => settings.get(id) ?? USUAL_SETTINGS
    const letters = things.flatMap((one) => letterAbout(one, ofUser(one.userId), now) ?? [])
    await prisma.reminderLetter.createMany({
      data: [...letters, ...(await digestsDue(runtime, now))],
      skipDuplicates: true,
    })
    await handOver(runtime, now, signal)
    for (const one of things) if (!signal.aborted) await remindInvited(runtime, one, now)
  },
}
