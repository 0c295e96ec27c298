import { HOUR } from '../shared/time.ts'
import { LOCK_FIRST_HOURS } from './path-hours.ts'
import { mayDo } from './path-tasks.ts'
import { isOpen, type PathTask } from './path-task.ts'
import type { PathInput } from './path-input.ts'
import type { PathKind } from './task-kinds.ts'

/** What waits until nothing else does: it can always be done, and nobody is held up by it. */
const LAST: readonly PathKind[] = ['read_day', 'moment', 'follow_through']

/** What comes before everything: danger, and the meeting itself. */
const FIRST: readonly PathKind[] = ['meeting', 'begin', 'check', 'vote', 'go_no_go']

const isUrgent = ({ kind, state, priority }: PathTask): boolean =>
  kind === 'risk' && priority === 'needed' && (state === 'needs_attention' || state === 'not_started')

function rankOf(task: PathTask, isNear: boolean): number {
  if (isUrgent(task)) return 0
  if (FIRST.includes(task.kind)) return 1
  if (task.kind === 'lock') return isNear ? 3 : 5
  if (LAST.includes(task.kind)) return 6
  // what somebody wrote down comes after the parts of the plan
  if (task.kind === 'task') return 5
  return task.priority === 'needed' ? 2 : 4
}

/**
 * The one task that is offered to the reader: danger first, then the day itself, then what is needed, then what is recommended, each
 * in the order of the path. Only what is theirs, what they may do with their rights as the plan stands, and what can be done now;
 * null where nothing waits for them.
 */
export function nowTask(input: PathInput, tasks: readonly PathTask[]): PathTask | null {
  const { startsAt } = input.facts.logistics
  const isNear = startsAt !== null && Date.parse(startsAt) - input.now.getTime() < LOCK_FIRST_HOURS * HOUR
  const offered = tasks.filter((task) => task.mine && isOpen(task) && mayDo(input, task.kind))
  return offered.toSorted((a, b) => rankOf(a, isNear) - rankOf(b, isNear))[0] ?? null
}
