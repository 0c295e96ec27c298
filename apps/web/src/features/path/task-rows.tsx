import type { PathTask } from '@holdfast/contracts/path'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural, Trans } from '@lingui/react/macro'
import { formatDate } from '../../i18n/localize.ts'
import { markOf } from '../../plan/path-steps.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { TaskLink } from '../../plan/task-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { personOf } from './people-colors.ts'

/** No more faces than that beside a task. */
const FACES = 3

function Owners({ plan, task }: { plan: Workspace; task: PathTask }) {
  const owners = (task.ownerIds ?? []).flatMap((id) => personOf(plan, id) ?? [])
  if (owners.length === 0) return null
  return (
    <span className="avs">
      {owners.slice(0, FACES).map(({ id, name, color }) => (
        <Avatar key={id} name={name} color={color} size="s" />
      ))}
    </span>
  )
}

function Meta({ task }: { task: PathTask }) {
  return (
    <>
      {task.priority === 'needed' ? (
        <span className="need">
          <Trans>Needed</Trans>
        </span>
      ) : (
        <Trans>Recommended</Trans>
      )}
      {task.mine && task.minutes > 0 && (
        <>
          {' · '}
          <Plural value={task.minutes} one="# minute" other="# minutes" />
        </>
      )}
      {task.due && (
        <>
          {' · '}
          <Trans>by {formatDate(task.due.slice(0, 10))}</Trans>
        </>
      )}
    </>
  )
}

// what is ready takes less room: its mark says so
const classOf = ({ key, state }: PathTask, now: string | undefined) =>
  key === now ? 'task now-task' : state === 'ready' ? 'task short' : 'task'

/** Tasks, each with its mark, what it is, how urgent, and whose; the one that is offered now stands out. */
export function TaskRows({ plan, planKey, tasks }: { plan: Workspace; planKey: PlanKey; tasks: readonly PathTask[] }) {
  return (
    <ul className="group tasks">
      {tasks.map((task) => (
        <li key={task.key}>
          <TaskLink className={classOf(task, plan.path.now?.key)} planKey={planKey} caseId={plan.caseId} task={task}>
            <StatusMark state={markOf(task.state)} quiet />
            <span>
              <b>{task.title}</b>
              {task.state !== 'ready' && (
                <span className="meta">
                  <Meta task={task} />
                </span>
              )}
            </span>
            <Owners plan={plan} task={task} />
          </TaskLink>
        </li>
      ))}
    </ul>
  )
}
