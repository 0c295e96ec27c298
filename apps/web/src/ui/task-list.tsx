import type { ReactNode } from 'react'

/** `status` is words and `tone` a color beside them: nobody has to tell by color alone. */
export type Task = { key: string; name: ReactNode; status: ReactNode; tone?: 'done' | 'missing' | 'urgent' | undefined }

/** Things to do in any order, each with a word for where it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.key}>
          <span>{task.name}</span>
          <span className={`tag ${task.tone ?? ''}`}>{task.status}</span>
        </li>
      ))}
    </ul>
  )
}
