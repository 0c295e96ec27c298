import type { Task } from '@holdfast/contracts/tasks'
import { dueAt, taskDay } from '@holdfast/domain/tasks/task'
import type { Prisma } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageInOrder } from '../../kernel/page.ts'

const withOwners = {
  ownerMember: { select: { displayName: true } },
  ownerParticipant: { select: { name: true, caseMemberId: true } },
  plan: { select: { logistics: { select: { startsAt: true, timeZone: true } } } },
} as const satisfies Prisma.TaskInclude

/** A task with its owners and the day of its plan. */
export type TaskRow = Prisma.TaskGetPayload<{ include: typeof withOwners }>

/** Whether the person looks after the task, as a member of the case or as a participant of the plan. */
export const isMine = ({ member }: CaseContext, row: TaskRow): boolean =>
  row.ownerMemberId === member.id || row.ownerParticipant?.caseMemberId === member.id

function present(context: CaseContext, row: TaskRow): Task {
  const logistics = row.plan?.logistics
  const day = logistics ? { ...logistics, startsAt: logistics.startsAt?.toISOString() ?? null } : null
  const timing = {
    offsetDays: row.offsetDays,
    fixedOn: row.fixedOn?.toISOString().slice(0, 10) ?? null,
    offsetMinutes: row.offsetMinutes,
    fixedAt: row.fixedAt?.toISOString() ?? null,
  }
  return {
    id: row.id,
    planId: row.planId,
    title: row.title,
    note: row.note,
    ...timing,
    dueOn: taskDay(timing, day),
    dueAt: dueAt(timing, day?.startsAt ?? null),
    ownerMemberId: row.ownerMemberId,
    ownerParticipantId: row.ownerParticipantId,
    owner: row.ownerMember?.displayName ?? row.ownerParticipant?.name ?? null,
    isMine: isMine(context, row),
    doneAt: row.doneAt?.toISOString() ?? null,
    version: row.version,
    can: { edit: ability(context, 'task.edit'), tick: ability(context, 'task.tick', isMine(context, row)) },
  }
}

/** One task of this case, as if it did not exist where this member may not read it. */
export async function findTask(context: CaseContext, taskId: string): Promise<TaskRow> {
  const { tx, organizationId, caseId } = context
  const where = { organizationId_caseId_id: { organizationId, caseId, id: taskId } }
  const row = orNotFound(await tx.task.findUnique({ where, include: withOwners }))
  return orNotFound(allows(context, 'task.read', isMine(context, row)) ? row : null)
}

/** One task of this case with its due date; somebody else's is `not-found` for a helper. */
export const getTask = async (context: CaseContext, taskId: string): Promise<Task> =>
  present(context, await findTask(context, taskId))

// what has no day yet follows by its distance from the day
const order = ({ dueOn: day, dueAt: hour, offsetDays, offsetMinutes, id }: Task): string => {
  const minutes = offsetDays === null ? (offsetMinutes ?? 9000 * 1440) : offsetDays * 1440
  return `${day ?? '9999'} ${hour ?? ''} ${String(minutes + 5000 * 1440).padStart(9, '0')} ${id}`
}

/** What is to be done in this case, soonest first: the tasks of the present plan, and those that belong to no plan. */
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
    where: { organizationId, caseId, OR: [{ planId: null }, { planId: newest?.id ?? null }] },
    include: withOwners,
  })
  const mayBeRead = rows.filter((row) => allows(context, 'task.read', isMine(context, row)))
  return pageInOrder(
    mayBeRead.map((row) => present(context, row)),
    query,
    order,
  )
}
