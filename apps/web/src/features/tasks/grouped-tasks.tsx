import type { Task } from '@holdfast/contracts/tasks'
import { Trans } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TaskRow } from './task-row.tsx'
import type { CaseKey } from './tasks.queries.ts'

/** As many as stand in sight; the others are a row that says how many. */
const MOST = 10

type Props = { caseKey: CaseKey; tasks: readonly Task[]; timeZone: string | undefined }

/** One's own open tasks, soonest first; then, as a row each, one's later ones, those of others, and what is done. */
export function GroupedTasks({ caseKey, tasks, timeZone }: Props) {
  const { hash } = useLocation()
  const isDone = (task: Task) => task.doneAt !== null || task.isProven
  const open = tasks.filter((task) => !isDone(task))
  const mine = open.filter((task) => task.isMine)
  const first = mine.length > 0 ? mine : open
  // what a link leads to is in sight, however late it is
  const inSight = first.filter(({ id }, at) => at < MOST || id === hash)
  const later = first.filter((task) => !inSight.includes(task))
  const others = open.filter((task) => !first.includes(task))
  const done = tasks.filter(isDone)
  const rows = (some: readonly Task[]) => (
    <ul className="group">
      {some.map((task) => (
        <TaskRow key={task.id} caseKey={caseKey} task={task} timeZone={timeZone} />
      ))}
    </ul>
  )
  const folded = (name: ReactNode, some: readonly Task[]) =>
    some.length > 0 && (
      <Disclosure summary={name} open={some.some(({ id }) => id === hash)}>
        {rows(some)}
      </Disclosure>
    )
  return (
    <>
      {open.length === 0 && (
        <p>
          {tasks.length === 0 ? (
            <Trans>Nothing is on the list for you. That is fine.</Trans>
          ) : (
            <Trans>Everything on the list is done.</Trans>
          )}
        </p>
      )}
      {inSight.length > 0 && rows(inSight)}
      {folded(<Trans>Later: {later.length}</Trans>, later)}
      {folded(<Trans>For others: {others.length}</Trans>, others)}
      {folded(<Trans>Done: {done.length}</Trans>, done)}
    </>
  )
}
