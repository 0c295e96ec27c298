import type { Task } from '@holdfast/contracts/tasks'
import { AFTER_TASK_PREFIX } from '@holdfast/domain/outcomes/after-tasks'
import { taskOrder } from '@holdfast/domain/tasks/task-order'
import { hasEnded } from '@holdfast/domain/tasks/ended-task'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { treeStatement } from '../../db/read-tree.ts'
import { allows } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageInOrder } from '../../kernel/page.ts'
import { provenAmong } from './proven-tasks.ts'
import { isMine, presentTask, timingOf, type TaskRow, withOwners } from './tasks.presenter.ts'

const one = treeStatement('Task', withOwners, { organizationId: 1, caseId: 2, id: 3 })

const isOver = (row: TaskRow): boolean =>
  row.plan !== null &&
  hasEnded(
    { ...timingOf(row), code: row.code },
    { status: row.plan.status as PlanStatus, startsAt: row.plan.logistics?.startsAt?.toISOString() ?? null },
  )

/** One task of this case, as if it did not exist where this member may not read it. */
export async function findTask(context: CaseContext, taskId: string): Promise<TaskRow> {
  const { sql, organizationId, caseId } = context
  const values = [organizationId, caseId, taskId]
  const [found] = await sql<Record<string, unknown>>({ name: 'task', text: one.text, values })
  const row = orNotFound(found && one.read(found, values)) as TaskRow
  return orNotFound(allows(context, 'task.read', isMine(context, row)) ? row : null)
}

/** One task of this case with its due date; somebody else's is `not-found` for a helper. */
export const getTask = async (context: CaseContext, taskId: string): Promise<Task> =>
  showTask(context, await findTask(context, taskId))

/** A task as it stands now, with what its plan shows of it. */
export const showTask = async (context: CaseContext, row: TaskRow): Promise<Task> =>
  presentTask(context, row, (await provenAmong(context, [row])).has(row))

/**
 * What is to be done in this case, soonest first: the tasks of the present plan, those that belong to no plan, and what is due after
 * the day of an earlier attempt. What an attempt had to do before its day ends with it, done or not.
 */
export async function listTasks(
  context: CaseContext,
  query: PageQuery,
): Promise<{ items: Task[]; nextCursor: string | null }> {
  const { tx, organizationId, caseId } = context
  const newest = await tx.plan.findFirst({
    where: { organizationId, caseId },
    orderBy: { attemptNumber: 'desc' },
    select: { id: true },
  })
  const rows = await tx.task.findMany({
    where: {
      organizationId,
      caseId,
      OR: [{ planId: null }, { planId: newest?.id ?? null }, { code: { startsWith: AFTER_TASK_PREFIX } }],
    },
    include: withOwners,
  })
  const mayBeRead = rows.filter((row) => allows(context, 'task.read', isMine(context, row)) && !isOver(row))
  const proven = await provenAmong(context, mayBeRead)
  return pageInOrder(
    mayBeRead.map((row) => presentTask(context, row, proven.has(row))),
    query,
    taskOrder,
  )
}
