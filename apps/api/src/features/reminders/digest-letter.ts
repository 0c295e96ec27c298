import { text } from '@holdfast/content/letters'
import { type Letter, letterOf } from '@holdfast/domain/letters/letters'
import { waitingThisWeek } from '@holdfast/domain/reminders/due-reminder'
import type { ReminderSettings } from '@holdfast/domain/reminders/reminder'
import { DAY } from '@holdfast/domain/shared/time'
import { filled, inEach } from '@holdfast/domain/text'
import type { Runtime } from '../../kernel/context.ts'
import { openThings } from './open-things.ts'

type Week = { starts_at: Date | null; cases: number }

/**
 * The digest of a week: how many things wait, how many days are left where its reader wants that said, and for who looks after cases
 * how many of them need somebody. Null where there is nothing to say.
 */
export async function digestLetter(
  runtime: Runtime,
  userId: string,
  { countsDays }: ReminderSettings,
  links: { link: string; stop: string },
): Promise<Letter | null> {
  const now = runtime.now()
  const [week] = await runtime.database.prisma.$queryRaw<Week[]>`
    SELECT * FROM holdfast.week_of(${userId}::uuid, ${now}::timestamptz)`
  const count = waitingThisWeek(
    (await openThings(runtime, userId, now)).map(({ thing }) => thing),
    now,
  )
  const { starts_at: startsAt, cases } = week ?? { starts_at: null, cases: 0 }
  const lines = [
    ...(cases > 0 ? [filled(text('letters.digest.entries'), { entries: cases })] : []),
    ...(countsDays && startsAt
      ? [filled(text('letters.digest.days'), { days: Math.ceil((startsAt.getTime() - now.getTime()) / DAY) })]
      : []),
  ]
  if (count === 0 && lines.length === 0) return null
  const more = inEach((locale) => lines.map((line) => `\n${line[locale]}`).join(''))
  return letterOf('digest', { count, more, ...links })
}
