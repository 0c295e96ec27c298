import { type DatePoll, datePollRoutes } from '@holdfast/contracts/date-polls'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { answerDatePoll, closeDatePoll, createDatePoll, removeDatePoll } from './date-polls.commands.ts'
import { getDatePoll } from './date-polls.queries.ts'

const made = (answer: DatePoll) => ({ id: answer.id, answer })

/** Asking and closing is for the case leads; answering for everybody who takes part. */
export function datePollsRoutes(api: Api): void {
  implementPlan(api, datePollRoutes.create, 'date_poll.edit', {
    act: async ({ context, body }) => made(await createDatePoll(context, body)),
    show: ({ context }, datePollId) => getDatePoll(context, datePollId),
  })
  implementPlan(api, datePollRoutes.answer, 'date_poll.answer', {
    act: async ({ context, params, body }) => made(await answerDatePoll(context, params.datePollId, body.answers)),
    show: ({ context }, datePollId) => getDatePoll(context, datePollId),
  })
  implementPlan(api, datePollRoutes.close, 'date_poll.edit', {
    act: async ({ context, params, body }) => made(await closeDatePoll(context, params.datePollId, body)),
    show: ({ context }, datePollId) => getDatePoll(context, datePollId),
  })
  implementPlan(api, datePollRoutes.remove, 'date_poll.edit', async ({ context, params, ifMatch }) => {
    await removeDatePoll(context, params.datePollId, ifMatch)
    return { removed: true } as const
  })
}
