import type { Task } from '@holdfast/contracts/tasks'
import { ourTaskTitle } from '@holdfast/domain/tasks/our-task-title'
import { dueAt, taskDay, type TaskTiming } from '@holdfast/domain/tasks/task'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { Prisma } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { localizeOurs } from '../../kernel/localize.ts'
import { nameWithPart } from '../../kernel/member.ts'

/** What an answer about a task says besides its row: its owners, and the day of its plan. */
export const withOwners = {
  ownerMember: { select: { displayName: true, endedAt: true } },
  ownerParticipant: { select: { name: true, caseMemberId: true } },
  plan: { select: { status: true, logistics: { select: { startsAt: true, timeZone: true } } } },
} as const satisfies Prisma.TaskInclude

/** A task with its owners and the day of its plan. */
export type TaskRow = Prisma.TaskGetPayload<{ include: typeof withOwners }>

/** Whether the person looks after the task, as a member of the case or as a participant of the plan. */
export const isMine = ({ member }: CaseContext, row: TaskRow): boolean =>
  row.ownerMemberId === member.id || row.ownerParticipant?.caseMemberId === member.id

type Timing = Pick<TaskRow, 'offsetDays' | 'fixedOn' | 'offsetMinutes' | 'fixedAt'>

/** When a task is to be done, as the rules read it. */
export const timingOf = (row: Timing): TaskTiming => ({
  offsetDays: row.offsetDays,
  fixedOn: toIsoDate(row.fixedOn),
  offsetMinutes: row.offsetMinutes,
  fixedAt: row.fixedAt?.toISOString() ?? null,
})

/** A task with its due date, as this member may act on it; `isProven` where its plan shows that it is done. */
export function presentTask(context: CaseContext, row: TaskRow, isProven: boolean): Task {
  const logistics = row.plan?.logistics
  const day = logistics ? { ...logistics, startsAt: logistics.startsAt?.toISOString() ?? null } : null
  const timing = timingOf(row)
  return {
    id: row.id,
    planId: row.planId,
    title: localizeOurs(row.title, ourTaskTitle(row.code), context),
    note: row.note,
    ...timing,
    dueOn: taskDay(timing, day),
    dueAt: dueAt(timing, day?.startsAt ?? null),
    ownerMemberId: row.ownerMemberId,
    ownerParticipantId: row.ownerParticipantId,
    owner: row.ownerMember ? nameWithPart(row.ownerMember, context) : (row.ownerParticipant?.name ?? null),
    isMine: isMine(context, row),
    doneAt: row.doneAt?.toISOString() ?? null,
    isProven,
    version: row.version,
    can: { edit: ability(context, 'task.edit'), tick: ability(context, 'task.tick', isMine(context, row)) },
  }
}
