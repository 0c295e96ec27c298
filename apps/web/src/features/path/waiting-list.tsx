import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PlanKey } from '../../plan/plan-key.ts'
import { TaskLink } from '../../plan/task-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MOST_SHOWN } from './path-list.tsx'
import { personOf } from './people-colors.ts'

type Props = {
  plan: Workspace
  planKey: PlanKey
  /** What can be done about one of them, at the end of the row. */
  act: (waiting: Workspace['path']['waitingFor'][number]) => ReactNode
  /** Folded, where much stands above it. */
  fold: boolean
}

/** Whom the plan waits for, each with the first thing that only they can do. */
export function WaitingList({ plan, planKey, act, fold }: Props) {
  const { waitingFor, tasks } = plan.path
  if (waitingFor.length === 0) return null
  const shown = waitingFor.slice(0, MOST_SHOWN)
  const list = (
    <ul className="group">
      {shown.map((waiting) => {
        const { name, participantId, key, title } = waiting
        const task = tasks.find((one) => one.key === key)
        return (
          <li className="person" key={name + key}>
            <Avatar name={name} color={(participantId && personOf(plan, participantId)?.color) || 4} />
            <span className="strong">{name}</span>
            {task && (
              <span className="say">
                <TaskLink planKey={planKey} caseId={plan.caseId} task={task}>
                  {title}
                </TaskLink>
              </span>
            )}
            {act(waiting)}
          </li>
        )
      })}
    </ul>
  )
  if (fold)
    return (
      <Disclosure summary={<Plural value={shown.length} one="Waiting for one person" other="Waiting for # people" />}>
        {list}
      </Disclosure>
    )
  return (
    <section className="stack">
      <h2>
        <Trans>Waiting for</Trans>
      </h2>
      {list}
    </section>
  )
}
