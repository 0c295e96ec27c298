import { taskRoutes } from '@holdfast/contracts/tasks'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { addTask, removeTask, tickTask, updateTask } from './tasks.commands.ts'
import { presentTask } from './tasks.presenter.ts'
import { getTask, listTasks, showTask } from './tasks.queries.ts'

/** The case leads write; a tick is also for whoever looks after the task (F81). */
export function tasksRoutes(api: Api): void {
  implementCase(api, taskRoutes.list, 'task.read', ({ context, query }) => listTasks(context, query))
  implementCase(api, taskRoutes.create, 'task.edit', {
    act: async ({ context, body }) => {
      const row = await addTask(context, body)
      return { id: row.id, answer: presentTask(context, row, false) }
    },
    show: ({ context }, taskId) => getTask(context, taskId),
  })
  implementCase(api, taskRoutes.update, 'task.edit', async ({ context, params, body, ifMatch }) =>
    showTask(context, await updateTask(context, params.taskId, body, ifMatch)),
  )
  implementCase(api, taskRoutes.tick, 'task.tick', async ({ context, params, body, ifMatch }) =>
    showTask(context, await tickTask(context, params.taskId, body, ifMatch)),
  )
  implementCase(api, taskRoutes.remove, 'task.edit', async ({ context, params, ifMatch }) => {
    await removeTask(context, params.taskId, ifMatch)
    return { removed: true } as const
  })
}
