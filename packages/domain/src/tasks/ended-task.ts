import type { PlanStatus } from '../plan/plan-status.ts'
import { AFTER_TASK_PREFIX } from '../outcomes/after-tasks.ts'
import { dueAt, dueOn, type TaskTiming } from './task.ts'

type Dated = TaskTiming & Readonly<{ code: string | null }>

const isOver = (status: PlanStatus): boolean => status === 'concluded' || status === 'reviewed'

/**
 * Whether a task was for the time up to the day, and that day is over: it ends with its attempt, ticked or not. What an outcome
 * asks for, what is due after the day, and what has no date at all stays.
 */
export function hasEnded(task: Dated, { status, startsAt }: { status: PlanStatus; startsAt: string | null }): boolean {
  if (!isOver(status) || task.code?.startsWith(AFTER_TASK_PREFIX)) return false
  const offset = task.offsetMinutes ?? (task.offsetDays === null ? null : task.offsetDays * 1440)
  if (offset !== null) return offset <= 0
  if (startsAt === null) return false
  const hour = dueAt(task, startsAt)
  if (hour !== null) return hour <= startsAt
  const day = dueOn(task, startsAt.slice(0, 10))
  return day !== null && day <= startsAt.slice(0, 10)
}
