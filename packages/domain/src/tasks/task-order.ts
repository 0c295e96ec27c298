import { DAY, MINUTE } from '../shared/time.ts'

type Due = {
  id: string
  dueOn: string | null
  dueAt: string | null
  offsetDays: number | null
  offsetMinutes: number | null
}

const MINUTES_A_DAY = DAY / MINUTE

/**
 * A text by which tasks are sorted, soonest first. What has no date yet follows by its distance from the day of the plan, and what
 * has neither comes last.
 */
export function taskOrder({ id, dueOn, dueAt, offsetDays, offsetMinutes }: Due): string {
  const minutes = offsetDays === null ? (offsetMinutes ?? 9000 * MINUTES_A_DAY) : offsetDays * MINUTES_A_DAY
  return `${dueOn ?? '9999'} ${dueAt ?? ''} ${String(minutes + 5000 * MINUTES_A_DAY).padStart(9, '0')} ${id}`
}
