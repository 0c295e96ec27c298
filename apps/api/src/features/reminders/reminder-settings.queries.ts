import type { ReminderSettings as Answer } from '@holdfast/contracts/reminders'
import type { QuietHours } from '@holdfast/domain/reminders/quiet-hours'
import { type ReminderSettings, USUAL_SETTINGS } from '@holdfast/domain/reminders/reminder'
import type { Tx } from '../../db/connect.ts'
import type { SessionContext } from '../../kernel/context.ts'

type Settings = Pick<Tx, 'reminderSettings'>

/** What these people chose, by their ids; whoever has said nothing is not among them. */
export async function settingsOf(tx: Settings, userIds: readonly string[]): Promise<Map<string, ReminderSettings>> {
  const rows = await tx.reminderSettings.findMany({ where: { userId: { in: [...userIds] } } })
  return new Map(rows.map((row) => [row.userId, row as ReminderSettings]))
}

/** What one person chose, or what holds for everybody. */
export const settingsOfOne = async (tx: Settings, userId: string): Promise<ReminderSettings> =>
  (await settingsOf(tx, [userId])).get(userId) ?? USUAL_SETTINGS

/** The quiet hours of a person, on their own clock, or else on that of the case. */
export const quietOf = ({ quietFrom, quietUntil, timeZone }: ReminderSettings, placeZone: string): QuietHours => ({
  quietFrom,
  quietUntil,
  timeZone: timeZone ?? placeZone,
})

/** What the person who asks chose; their address is not shown to whoever came by a link alone. */
export async function presentSettings({ runtime, person }: SessionContext): Promise<Answer> {
  const { prisma } = runtime.database
  const [{ off, channel, digestDay, countsDays, quietFrom, quietUntil, timeZone }, user] = await Promise.all([
    settingsOfOne(prisma, person.userId),
    prisma.user.findUniqueOrThrow({ where: { id: person.userId } }),
  ])
  const address = person.isLinkOnly ? null : user.kind === 'guest' ? user.contactEmail : user.email
  return { off: [...off], channel, digestDay, countsDays, quietFrom, quietUntil, timeZone, address }
}
