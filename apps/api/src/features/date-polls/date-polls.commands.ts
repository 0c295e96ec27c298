import type { DatePoll, datePollRoutes } from '@holdfast/contracts/date-polls'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { requireDateList } from '../../kernel/require-dates.ts'
import { refuse } from '../../kernel/refuse.ts'
import { POLL_IS_CLOSED, POLL_IS_OPEN, POLL_OF_PARTICIPANTS } from './refusals.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
// oxlint-disable-next-line no-restricted-imports -- closing a poll sets the day, by the rules of the day
import { changeLogistics, findLogistics } from '../logistics/logistics.commands.ts'
import { listParticipants } from '../participants/participants.queries.ts'
import { presentDatePoll } from './date-polls.presenter.ts'
import { findDatePoll, type PollRow } from './date-polls.queries.ts'

type NewPoll = z.output<typeof datePollRoutes.create.body>
type Answers = z.output<typeof datePollRoutes.answer.body>['answers']
type Closing = z.output<typeof datePollRoutes.close.body>

/** Asks everyone about some days. */
export async function createDatePoll(context: PlanContext, { note, timeZone, startsAt }: NewPoll): Promise<DatePoll> {
  const { tx, organizationId, planId } = context
  requireDateList(context, 'startsAt', 'planned', startsAt)
  if ((await tx.datePoll.count({ where: { organizationId, planId, closedAt: null } })) > 0)
    throw refuse(POLL_IS_OPEN, context)
  const participants = await listParticipants(context)
  const poll = await tx.datePoll.create({ data: { organizationId, planId, note, timeZone } })
  const made = await tx.datePollOption.createManyAndReturn({
    data: startsAt.map((at) => ({ organizationId, planId, datePollId: poll.id, startsAt: new Date(at) })),
  })
  await recordChange(context, {
    action: 'date_poll.created',
    resource: 'date_polls',
    resourceId: poll.id,
    meta: { options: startsAt.length },
  })
  const options = made
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1))
    .map((option) => ({ ...option, answers: [] }))
  return presentDatePoll(context, { ...poll, options }, participants)
}

async function findOpenPoll(context: PlanContext, datePollId: string): Promise<PollRow> {
  const poll = await findDatePoll(context, datePollId)
  if (poll.closedAt) throw refuse(POLL_IS_CLOSED, context)
  return poll
}

function requireOption(poll: PollRow, field: string, optionId: string) {
  const option = poll.options.find(({ id }) => id === optionId)
  if (!option) throw invalidField(`body/${field}`, 'is no day of this poll')
  return option
}

const KEEP_ANSWERS = `
  INSERT INTO holdfast.date_poll_answers (organization_id, plan_id, date_poll_id, option_id, participant_id, answer, at)
  SELECT $1::uuid, $2::uuid, $3::uuid, given.option_id, $4::uuid, given.answer, $5::timestamptz
    FROM unnest($6::uuid[], $7::text[]) AS given (option_id, answer)
  ON CONFLICT (organization_id, plan_id, date_poll_id, option_id, participant_id)
    DO UPDATE SET answer = EXCLUDED.answer, at = EXCLUDED.at`

/** Somebody's own answers; they may answer again while the poll is open. Of two answers about one day the last one counts. */
export async function answerDatePoll(context: PlanContext, datePollId: string, answers: Answers): Promise<DatePoll> {
  const { sql, organizationId, planId, member, now } = context
  const poll = await findOpenPoll(context, datePollId)
  answers.forEach(({ optionId }, at) => requireOption(poll, `answers/${at}/optionId`, optionId))
  const participants = await listParticipants(context)
  const me = participants.find(({ caseMemberId }) => caseMemberId === member.id)
  if (!me) throw refuse(POLL_OF_PARTICIPANTS, context)
  const given = new Map(answers.map(({ optionId, answer }) => [optionId, answer]))
  const values = [organizationId, planId, datePollId, me.id, now, [...given.keys()], [...given.values()]]
  await sql({ name: 'answer_date_poll', text: KEEP_ANSWERS, values })
  await recordChange(context, { action: 'date_poll.answered', resource: 'date_polls', resourceId: datePollId })
  return presentDatePoll(context, { ...poll, options: answered(poll, me.id, given, now) }, participants)
}

/** The days of a poll with what somebody has just answered. */
function answered(
  poll: PollRow,
  participantId: string,
  given: ReadonlyMap<string, Answers[number]['answer']>,
  at: Date,
): PollRow['options'] {
  return poll.options.map((option) => {
    const answer = given.get(option.id)
    if (answer === undefined) return option
    const { organizationId, planId, datePollId, id: optionId } = option
    const others = option.answers.filter((one) => one.participantId !== participantId)
    const own = { organizationId, planId, datePollId, optionId, participantId, answer, at }
    return { ...option, answers: [...others, own] }
  })
}

/** Closes the poll: the day of the plan is set from it, and its backup. */
export async function closeDatePoll(
  context: PlanContext,
  datePollId: string,
  { optionId, backupOptionId }: Closing,
): Promise<DatePoll> {
  const { tx, organizationId, planId, now } = context
  const poll = await findOpenPoll(context, datePollId)
  const participants = await listParticipants(context)
  const chosen = requireOption(poll, 'optionId', optionId)
  const backup = backupOptionId === null ? null : requireOption(poll, 'backupOptionId', backupOptionId)
  if (backup && backup.startsAt <= chosen.startsAt)
    throw invalidField('body/backupOptionId', 'must be after the day itself')
  const day = await findLogistics(context)
  const { backupStartsAt } = day
  const keeps = backupStartsAt && backupStartsAt > chosen.startsAt ? backupStartsAt.toISOString() : null
  const changes = {
    timeZone: poll.timeZone,
    startsAt: chosen.startsAt.toISOString(),
    backupStartsAt: backup?.startsAt.toISOString() ?? keeps,
  }
  await changeLogistics(context, day, changes)
  const closed = await tx.datePoll.update({
    where: { organizationId_planId_id: { organizationId, planId, id: datePollId } },
    data: { closedAt: now, chosenOptionId: optionId, version: nextVersion },
  })
  await recordChange(context, { action: 'date_poll.closed', resource: 'date_polls', resourceId: datePollId })
  return presentDatePoll(context, { ...poll, ...closed }, participants)
}

/** Takes the poll back with all answers; the day of the plan stays as it is. */
export async function removeDatePoll(context: PlanContext, datePollId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  guardVersion(await findDatePoll(context, datePollId), ifMatch)
  await tx.datePoll.delete({ where: { organizationId_planId_id: { organizationId, planId, id: datePollId } } })
  await recordChange(context, { action: 'date_poll.removed', resource: 'date_polls', resourceId: datePollId })
}
