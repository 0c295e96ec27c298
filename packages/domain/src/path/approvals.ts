import { isOpen, type PathTask } from './path-task.ts'
import type { PathKind } from './task-kinds.ts'

/** What goes on only after a professional has looked at it or decided it. */
const APPROVALS: readonly PathKind[] = ['safety_look', 'fit_decide', 'limit_look', 'tie']

type Task = Pick<PathTask, 'state' | 'priority' | 'mine'> & { kind: string }

/** Whether a task waits for the yes, or the look, of the professional who reads this. */
export const isApproval = (task: Task): boolean =>
  task.mine && isOpen(task) && (APPROVALS as readonly string[]).includes(task.kind)

/** Whether a professional should see at once that something is wrong or missing: not an approval, which has its own place. */
export const isFlag = (task: Task): boolean =>
  !isApproval(task) && isOpen(task) && (task.state === 'needs_attention' || task.priority === 'needed')
