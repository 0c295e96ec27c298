import { DAY } from '@holdfast/domain/shared/time'
import { nightly } from '../../jobs/nightly.ts'

/** For how many days people see what they were sent. */
const KEPT_DAYS = 90

/** Removes what was sent, or not sent, more than 90 days ago. */
export const removeOldReminders = nightly('remove-old-reminders', async ({ database, now }) => {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY)
  await database.prisma.reminderLetter.deleteMany({ where: { createdAt: { lt: before } } })
})
