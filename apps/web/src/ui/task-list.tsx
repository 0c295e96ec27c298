import type { ReactNode } from 'react'

export type Task = { key: string; name: ReactNode; status: ReactNode; tone?: 'done' | 'missing' | 'urgent' | undefined }

/** Things to do in any order, each with a word for where it stands; short ones in columns on a wide screen. */
export function TaskList({ tasks, inColumns = false }: { tasks: readonly Task[]; inColumns?: boolean }) {
  return (
    <ul className={inColumns ? 'tasks in-columns' : 'tasks'}>
      {tasks.map((task) => (
        <li key={task.key}>
          <span>{task.name}</span>
          <span className={`tag ${task.tone ?? ''}`}>{task.status}</span>
        </li>
      ))}
    </ul>
  )
}
