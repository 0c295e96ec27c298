import type { DatePoll } from '@holdfast/contracts/date-polls'
import type { Prisma } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentDatePoll } from './date-polls.presenter.ts'

/** What belongs to a poll wherever it is read: its days in order, and everybody's answers. */
export const datePollParts = {
  include: { options: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], include: { answers: true } } },
} as const satisfies { include: Prisma.DatePollInclude }
/** A poll with its days in order, and everybody's answers; only a presenter decides who sees them. */
export type PollRow = Prisma.DatePollGetPayload<typeof datePollParts>

/** One poll of this plan with its days and answers. */
export async function findDatePoll({ tx, organizationId, planId }: PlanContext, id: string): Promise<PollRow> {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.datePoll.findUnique({ where, ...datePollParts }))
}

/** One poll as this member sees it: voters read their own answers alone (F83). */
export async function getDatePoll(context: PlanContext, id: string): Promise<DatePoll> {
  const { tx, organizationId, planId } = context
  const participants = await tx.participant.findMany({ where: { organizationId, planId } })
  return presentDatePoll(context, await findDatePoll(context, id), participants)
}
