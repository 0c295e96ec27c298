import type { datePollRoutes } from '@holdfast/contracts/date-polls'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { POLL_IS_CLOSED, POLL_IS_OPEN, POLL_OF_PARTICIPANTS } from './refusals.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
// oxlint-disable-next-line no-restricted-imports -- closing a poll sets the day, by the rules of the day
import { findLogistics, updateLogistics } from '../logistics/logistics.commands.ts'
import { findMyParticipant } from '../participants/participants.queries.ts'
import { findDatePoll, type PollRow } from './date-polls.queries.ts'

type NewPoll = z.output<typeof datePollRoutes.create.body>
type Answers = z.output<typeof datePollRoutes.answer.body>['answers']
type Closing = z.output<typeof datePollRoutes.close.body>

/** Asks everyone about some days. */
export async function createDatePoll(context: PlanContext, { note, timeZone, startsAt }: NewPoll): Promise<string> {
  const { tx, organizationId, planId } = context
  if ((await tx.datePoll.count({ where: { organizationId, planId, closedAt: null } })) > 0)
    throw refuse(POLL_IS_OPEN, context)
  const poll = await tx.datePoll.create({ data: { organizationId, planId, note, timeZone } })
  await tx.datePollOption.createMany({
    data: startsAt.map((at) => ({ organizationId, planId, datePollId: poll.id, startsAt: new Date(at) })),
  })
  await recordChange(context, {
    action: 'date_poll.created',
    resource: 'date_polls',
    resourceId: poll.id,
    meta: { options: startsAt.length },
  })
  return poll.id
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

/** Somebody's own answers; they may answer again while the poll is open. */
export async function answerDatePoll(context: PlanContext, datePollId: string, answers: Answers): Promise<void> {
  const { tx, organizationId, planId, now } = context
  const poll = await findOpenPoll(context, datePollId)
  answers.forEach(({ optionId }, at) => requireOption(poll, `answers/${at}/optionId`, optionId))
  const me = await findMyParticipant(context)
  if (!me) throw refuse(POLL_OF_PARTICIPANTS, context)
  for (const { optionId, answer } of answers) {
    const key = { organizationId, planId, datePollId, optionId, participantId: me.id }
    await tx.datePollAnswer.upsert({
      where: { organizationId_planId_datePollId_optionId_participantId: key },
      create: { ...key, answer, at: now },
      update: { answer, at: now },
    })
  }
  await recordChange(context, { action: 'date_poll.answered', resource: 'date_polls', resourceId: datePollId })
}

/** Closes the poll: the day of the plan is set from it, and its backup. */
export async function closeDatePoll(
  context: PlanContext,
  datePollId: string,
  { optionId, backupOptionId }: Closing,
): Promise<void> {
  const { tx, organizationId, planId, now } = context
  const poll = await findOpenPoll(context, datePollId)
  const chosen = requireOption(poll, 'optionId', optionId)
  const backup = backupOptionId === null ? null : requireOption(poll, 'backupOptionId', backupOptionId)
  if (backup && backup.startsAt <= chosen.startsAt)
    throw invalidField('body/backupOptionId', 'must be after the day itself')
  const { version, backupStartsAt } = await findLogistics(context)
  const keeps = backupStartsAt && backupStartsAt > chosen.startsAt ? backupStartsAt.toISOString() : null
  const changes = {
    timeZone: poll.timeZone,
    startsAt: chosen.startsAt.toISOString(),
    backupStartsAt: backup?.startsAt.toISOString() ?? keeps,
  }
  await updateLogistics(context, changes, version)
  await tx.datePoll.update({
    where: { organizationId_planId_id: { organizationId, planId, id: datePollId } },
    data: { closedAt: now, chosenOptionId: optionId, version: nextVersion },
  })
  await recordChange(context, { action: 'date_poll.closed', resource: 'date_polls', resourceId: datePollId })
}

/** Takes the poll back with all answers; the day of the plan stays as it is. */
export async function removeDatePoll(context: PlanContext, datePollId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  guardVersion(await findDatePoll(context, datePollId), ifMatch)
  await tx.datePoll.delete({ where: { organizationId_planId_id: { organizationId, planId, id: datePollId } } })
  await recordChange(context, { action: 'date_poll.removed', resource: 'date_polls', resourceId: datePollId })
}
