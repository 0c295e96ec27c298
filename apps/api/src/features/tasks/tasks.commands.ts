import type { taskRoutes } from '@holdfast/contracts/tasks'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { type DateFields, requireDates } from '../../kernel/require-dates.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { isMine, type TaskRow, withOwners } from './tasks.presenter.ts'
import { findTask } from './tasks.queries.ts'

type NewTask = z.output<typeof taskRoutes.create.body>
type Changes = z.output<typeof taskRoutes.update.body>
type Owner = { ownerMemberId?: string | null | undefined; ownerParticipantId?: string | null | undefined }

const DATES: DateFields = { fixedOn: 'planned', fixedAt: 'planned' }
// the path of the plan shows its tasks: a plan that was read before has changed
const ofPlan = (context: CaseContext, { planId }: { planId: string | null }) =>
  planId === null ? context : { ...context, planId }

const hourOf = (at: string | null): Date | null => (at === null ? null : new Date(at))

/** Who of the case, or who of the plan, is given as the owner; refused where that is nobody. */
async function requireOwner(
  { tx, organizationId, caseId }: CaseContext,
  { ownerMemberId, ownerParticipantId }: Owner,
  planId: string | null,
): Promise<Pick<TaskRow, 'ownerMember' | 'ownerParticipant'>> {
  const ownerMember = ownerMemberId
    ? await tx.caseMember.findFirst({ where: { organizationId, caseId, id: ownerMemberId, endedAt: null } })
    : null
  if (ownerMemberId && !ownerMember) throw invalidField('body/ownerMemberId', 'is not in this case')
  const ownerParticipant =
    ownerParticipantId && planId
      ? await tx.participant.findFirst({ where: { organizationId, planId, id: ownerParticipantId } })
      : null
  if (ownerParticipantId && !ownerParticipant)
    throw invalidField('body/ownerParticipantId', 'is no participant of this plan')
  return { ownerMember, ownerParticipant }
}

/** Adds a task to the case or to one of its plans; its owner belongs to the case, or takes part in that plan. */
export async function addTask(context: CaseContext, { fixedOn, fixedAt, ...fields }: NewTask): Promise<TaskRow> {
  const { tx, organizationId, caseId } = context
  requireDates(context, DATES, { fixedOn, fixedAt })
  const plan = fields.planId
    ? await tx.plan.findFirst({ where: { organizationId, caseId, id: fields.planId }, select: withOwners.plan.select })
    : null
  if (fields.planId && !plan) throw invalidField('body/planId', 'is no plan of this case')
  const owners = await requireOwner(context, fields, fields.planId)
  const when = { fixedOn: fromIsoDate(fixedOn), fixedAt: hourOf(fixedAt) }
  const made = await tx.task.create({ data: { organizationId, caseId, ...fields, ...when } })
  await recordChange(ofPlan(context, made), { action: 'task.added', resource: 'tasks', resourceId: made.id })
  return { ...made, ...owners, plan }
}

/** Changes a task; a new owner takes the place of the old one, and a new day that of an hour. */
export async function updateTask(
  context: CaseContext,
  taskId: string,
  { fixedOn, fixedAt, ...changes }: Changes,
  ifMatch: number,
): Promise<TaskRow> {
  const { tx, organizationId, caseId } = context
  const row = await findTask(context, taskId)
  guardVersion(row, ifMatch)
  requireDates(context, DATES, { fixedOn, fixedAt }, row)
  const given = await requireOwner(context, changes, row.planId)
  if (isNoop(row, { ...changes, fixedOn, fixedAt })) return row
  const changed = await tx.task.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: taskId } },
    data: {
      // a new day takes the place of an hour
      ...((changes.offsetDays ?? fixedOn) != null && { offsetMinutes: null, fixedAt: null }),
      ...changes,
      ...(changes.ownerMemberId && { ownerParticipantId: null }),
      ...(changes.ownerParticipantId && { ownerMemberId: null }),
      ...(fixedOn !== undefined && { fixedOn: fromIsoDate(fixedOn) }),
      ...(fixedAt !== undefined && { fixedAt: hourOf(fixedAt) }),
      version: nextVersion,
    },
  })
  await recordChange(ofPlan(context, row), { action: 'task.changed', resource: 'tasks', resourceId: taskId })
  const { ownerMemberId, ownerParticipantId } = changed
  return {
    ...row,
    ...changed,
    ownerMember: ownerMemberId === null ? null : (given.ownerMember ?? row.ownerMember),
    ownerParticipant: ownerParticipantId === null ? null : (given.ownerParticipant ?? row.ownerParticipant),
  }
}

/** Done or not done: everybody says so of their own tasks, the case leads of all. */
export async function tickTask(
  context: CaseContext,
  taskId: string,
  { done }: { done: boolean },
  ifMatch: number,
): Promise<TaskRow> {
  const { tx, organizationId, caseId, member, now } = context
  const row = await findTask(context, taskId)
  authorize(context, 'task.tick', isMine(context, row))
  guardVersion(row, ifMatch)
  const ticked = await tx.task.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: taskId } },
    data: { doneAt: done ? now : null, doneById: done ? member.id : null, version: nextVersion },
  })
  await recordChange(ofPlan(context, row), {
    action: 'task.ticked',
    resource: 'tasks',
    resourceId: taskId,
    meta: { done },
  })
  return { ...row, ...ticked }
}

/** Gone for good, for everybody in the case; a task that is done is ticked instead. */
export async function removeTask(context: CaseContext, taskId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId } = context
  const row = await findTask(context, taskId)
  guardVersion(row, ifMatch)
  await tx.task.delete({ where: { organizationId_caseId_id: { organizationId, caseId, id: taskId } } })
  await recordChange(ofPlan(context, row), { action: 'task.removed', resource: 'tasks', resourceId: taskId })
}
