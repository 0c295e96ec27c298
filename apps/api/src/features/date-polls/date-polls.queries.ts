import type { DatePoll } from '@holdfast/contracts/date-polls'
import type { Prisma } from '../../db/generated/client.ts'
import { treeStatement } from '../../db/read-tree.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { listParticipants } from '../participants/participants.queries.ts'
import { presentDatePoll } from './date-polls.presenter.ts'

/** What belongs to a poll wherever it is read: its days in order, and everybody's answers. */
export const datePollParts = {
  include: {
    options: {
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      include: { answers: { orderBy: { participantId: 'asc' } } },
    },
  },
} as const satisfies { include: Prisma.DatePollInclude }
/** A poll with its days in order, and everybody's answers; only a presenter decides who sees them. */
export type PollRow = Prisma.DatePollGetPayload<typeof datePollParts>

const one = treeStatement('DatePoll', datePollParts.include, { organizationId: 1, planId: 2, id: 3 })

/** One poll of this plan with its days and answers, with one statement. */
export async function findDatePoll({ sql, organizationId, planId }: PlanContext, id: string): Promise<PollRow> {
  const values = [organizationId, planId, id]
  const [answer] = await sql<Record<string, unknown>>({ name: 'date_poll', text: one.text, values })
  return orNotFound(answer && one.read(answer, values)) as PollRow
}

/** One poll as this member sees it: voters read their own answers alone (F83). */
export const getDatePoll = async (context: PlanContext, id: string): Promise<DatePoll> =>
  presentDatePoll(context, await findDatePoll(context, id), await listParticipants(context))
