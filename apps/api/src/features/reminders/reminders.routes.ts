import { reminderRoutes } from '@holdfast/contracts/reminders'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { remind } from './reminders.commands.ts'
import { listReminders, newestReminder } from './reminders.queries.ts'

/** For the case leads, who see whom the plan waits for; for the others about second looks alone. */
export function remindersRoutes(api: Api): void {
  implementPlan(api, reminderRoutes.list, 'reminder.send', async ({ context }) => ({
    items: await listReminders(context),
    nextCursor: null,
  }))
  implementPlan(api, reminderRoutes.send, 'reminder.send', {
    act: async ({ context, body }) => ({ id: body.memberId, answer: await remind(context, body) }),
    show: ({ context }, memberId) => newestReminder(context, memberId),
  })
}
