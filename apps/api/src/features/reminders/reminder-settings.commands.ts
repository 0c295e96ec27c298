import type { ReminderSettings, reminderRoutes } from '@holdfast/contracts/reminders'
import { REMINDER_KINDS, type ReminderKind } from '@holdfast/domain/reminders/reminder'
import type { z } from 'zod'
import type { PublicContext, Runtime, SessionContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { problem } from '../../kernel/problem.ts'
import { presentSettings, settingsOfOne } from './reminder-settings.queries.ts'
import { readStopToken } from './stop-link.ts'

type Changes = z.output<typeof reminderRoutes.change.body>

/** Keeps what somebody chose. Whoever came by a link alone changes nothing. */
export async function changeSettings(context: SessionContext, given: Changes): Promise<ReminderSettings> {
  const { runtime, person } = context
  if (person.isLinkOnly) throw problem('forbidden')
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Changes
  const { userId } = person
  await runtime.database.prisma.reminderSettings.upsert({
    where: { userId },
    create: { userId, ...changes },
    update: changes,
  })
  return presentSettings(context)
}

/** Turns one kind off for whoever has the link of a letter; doing it twice is the same. */
export async function stopReminders({ runtime, limits, ip }: PublicContext, token: string) {
  await countAttempt({ runtime, limits }, 'link-address', ip)
  const stop = readStopToken(runtime.config, token)
  if (!stop) throw problem('link-not-valid')
  await turnOff(runtime, stop)
  return { accepted: true } as const
}

async function turnOff({ database }: Runtime, { userId, kind }: { userId: string; kind: ReminderKind }): Promise<void> {
  await database.prisma.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { id: true } })
    if (!user) return
    const { off } = await settingsOfOne(tx, userId)
    const all = REMINDER_KINDS.filter((one) => one === kind || off.includes(one))
    await tx.reminderSettings.upsert({ where: { userId }, create: { userId, off: all }, update: { off: all } })
  })
}
