import { taskRoutes } from '@holdfast/contracts/tasks'
import { type Api, implementCase } from '../../http/implement.ts'
import { addTask, removeTask, tickTask, updateTask } from './tasks.commands.ts'
import { getTask, listTasks } from './tasks.queries.ts'

/** Those who lead write; a tick is also for whoever looks after the task (F81). */
export function tasksRoutes(api: Api): void {
  implementCase(api, taskRoutes.list, 'task.read', ({ context, query }) => listTasks(context, query))
  implementCase(api, taskRoutes.create, 'task.edit', {
    act: ({ context, body }) => addTask(context, body),
    show: ({ context }, taskId) => getTask(context, taskId),
  })
  implementCase(api, taskRoutes.update, 'task.edit', async ({ context, params, body, ifMatch }) => {
    await updateTask(context, params.taskId, body, ifMatch)
    return getTask(context, params.taskId)
  })
  implementCase(api, taskRoutes.tick, 'task.tick', async ({ context, params, body, ifMatch }) => {
    await tickTask(context, params.taskId, body, ifMatch)
    return getTask(context, params.taskId)
  })
  implementCase(api, taskRoutes.remove, 'task.edit', async ({ context, params, ifMatch }) => {
    await removeTask(context, params.taskId, ifMatch)
    return { removed: true } as const
  })
}
