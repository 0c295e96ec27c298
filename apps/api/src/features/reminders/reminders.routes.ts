import { reminderRoutes } from '@holdfast/contracts/reminders'
import type { Api } from '../../http/bind.ts'
import { implementPlan, implementPublic, implementSession } from '../../http/implement.ts'
import { listSent } from './reminder-letters.queries.ts'
import { changeSettings, stopReminders } from './reminder-settings.commands.ts'
import { presentSettings } from './reminder-settings.queries.ts'
import { remind } from './reminders.commands.ts'
import { listReminders, newestReminder } from './reminders.queries.ts'

/** For the case leads, who see whom the plan waits for; for the others about second looks alone. What somebody gets, each decides for themselves. */
export function remindersRoutes(api: Api): void {
  implementPlan(api, reminderRoutes.list, 'reminder.send', async ({ context }) => ({
    items: await listReminders(context),
    nextCursor: null,
  }))
  implementPlan(api, reminderRoutes.send, 'reminder.send', {
    act: async ({ context, body }) => ({ id: body.memberId, answer: await remind(context, body) }),
    show: ({ context }, memberId) => newestReminder(context, memberId),
  })
  implementSession(api, reminderRoutes.settings, ({ context }) => presentSettings(context))
  implementSession(api, reminderRoutes.change, ({ context, body }) => changeSettings(context, body))
  implementSession(api, reminderRoutes.listSent, ({ context, query }) => listSent(context, query))
  implementPublic(api, reminderRoutes.stop, ({ context, params }) => stopReminders(context, params.token))
}
