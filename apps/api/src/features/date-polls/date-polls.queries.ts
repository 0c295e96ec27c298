import type { DatePoll } from '@holdfast/contracts/date-polls'
import type { Prisma } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentDatePoll } from './date-polls.presenter.ts'

const withAnswers = {
  options: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], include: { answers: true } },
} as const satisfies Prisma.DatePollInclude
/** A poll with its days in order, and everybody's answers; only a presenter decides who sees them. */
export type PollRow = Prisma.DatePollGetPayload<{ include: typeof withAnswers }>

/** One poll of this plan with its days and answers. */
export async function findDatePoll({ tx, organizationId, planId }: PlanContext, id: string): Promise<PollRow> {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.datePoll.findUnique({ where, include: withAnswers }))
}

/** One poll as this member sees it: voters read their own answers alone (F83). */
export async function getDatePoll(context: PlanContext, id: string): Promise<DatePoll> {
  const { tx, organizationId, planId } = context
  const participants = await tx.participant.findMany({ where: { organizationId, planId } })
  return presentDatePoll(context, await findDatePoll(context, id), participants)
}

/** The newest poll of this plan, as this member sees it. */
export async function newestDatePoll(context: PlanContext): Promise<DatePoll | null> {
  const { tx, organizationId, planId } = context
  const newest = await tx.datePoll.findFirst({ where: { organizationId, planId }, orderBy: { createdAt: 'desc' } })
  return newest && getDatePoll(context, newest.id)
}
