import type { taskRoutes } from '@holdfast/contracts/tasks'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findTask, isMine } from './tasks.queries.ts'

type NewTask = z.output<typeof taskRoutes.create.body>
type Changes = z.output<typeof taskRoutes.update.body>
type Owner = { ownerMemberId?: string | null | undefined; ownerParticipantId?: string | null | undefined }

const hourOf = (at: string | null): Date | null => (at === null ? null : new Date(at))
const dayOf = (date: string | null): Date | null => (date === null ? null : new Date(`${date}T00:00:00Z`))

async function requireOwner(
  { tx, organizationId, caseId }: CaseContext,
  { ownerMemberId, ownerParticipantId }: Owner,
  planId: string | null,
): Promise<void> {
  if (ownerMemberId) {
    const where = { organizationId, caseId, id: ownerMemberId, endedAt: null }
    if (!(await tx.caseMember.findFirst({ where }))) throw invalidField('body/ownerMemberId', 'is nobody in this case')
  }
  if (ownerParticipantId) {
    const there =
      planId && (await tx.participant.findFirst({ where: { organizationId, planId, id: ownerParticipantId } }))
    if (!there) throw invalidField('body/ownerParticipantId', 'is nobody in this plan')
  }
}

/** Adds a task to the case or to one of its plans; its owner belongs to the case, or takes part in that plan. */
export async function addTask(context: CaseContext, { fixedOn, fixedAt, ...fields }: NewTask): Promise<string> {
  const { tx, organizationId, caseId } = context
  if (fields.planId) {
    const plan = await tx.plan.findFirst({ where: { organizationId, caseId, id: fields.planId } })
    if (!plan) throw invalidField('body/planId', 'is no plan of this case')
  }
  await requireOwner(context, fields, fields.planId)
  const when = { fixedOn: dayOf(fixedOn), fixedAt: hourOf(fixedAt) }
  const made = await tx.task.create({ data: { organizationId, caseId, ...fields, ...when } })
  await recordChange(context, { action: 'task.added', resource: 'tasks', resourceId: made.id })
  return made.id
}

/** Changes a task; a new owner takes the place of the old one, and a new day that of an hour. */
export async function updateTask(
  context: CaseContext,
  taskId: string,
  { fixedOn, fixedAt, ...changes }: Changes,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, caseId } = context
  const row = await findTask(context, taskId)
  guardVersion(row, ifMatch)
  await requireOwner(context, changes, row.planId)
  if (isNoop(row, { ...changes, fixedOn, fixedAt })) return
  await tx.task.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: taskId } },
    data: {
      // a new day takes the place of an hour
      ...((changes.offsetDays ?? fixedOn) != null && { offsetMinutes: null, fixedAt: null }),
      ...changes,
      ...(changes.ownerMemberId && { ownerParticipantId: null }),
      ...(changes.ownerParticipantId && { ownerMemberId: null }),
      ...(fixedOn !== undefined && { fixedOn: dayOf(fixedOn) }),
      ...(fixedAt !== undefined && { fixedAt: hourOf(fixedAt) }),
      version: nextVersion,
    },
  })
  await recordChange(context, { action: 'task.changed', resource: 'tasks', resourceId: taskId })
}

/** Done or not done: everybody says so of their own tasks, those who lead of all. */
export async function tickTask(
  context: CaseContext,
  taskId: string,
  { done }: { done: boolean },
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, caseId, member, now } = context
  const row = await findTask(context, taskId)
  authorize(context, 'task.tick', isMine(context, row))
  guardVersion(row, ifMatch)
  await tx.task.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: taskId } },
    data: { doneAt: done ? now : null, doneById: done ? member.id : null, version: nextVersion },
  })
  await recordChange(context, { action: 'task.ticked', resource: 'tasks', resourceId: taskId, meta: { done } })
}

/** Gone for good, for everybody in the case; a task that is done is ticked instead. */
export async function removeTask(context: CaseContext, taskId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId } = context
  guardVersion(await findTask(context, taskId), ifMatch)
  await tx.task.delete({ where: { organizationId_caseId_id: { organizationId, caseId, id: taskId } } })
  await recordChange(context, { action: 'task.removed', resource: 'tasks', resourceId: taskId })
}
