import { type Task, taskRoutes } from '@holdfast/contracts/tasks'
import { taskOrder } from '@holdfast/domain/tasks/task-order'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { addItem, dropItem, putItem } from '../../api/list-cache.ts'

/** A case by its ids, as in the address of its pages. */
export type CaseKey = { organizationId: string; caseId: string }

/** What is to be done in the case, soonest first; a helper gets their own. */
export const tasksQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId, 'tasks'], queryFn: () => request(taskRoutes.list, { params }) })

const soonestFirst = (a: Task, b: Task): number => (taskOrder(a) < taskOrder(b) ? -1 : 1)

/** Adds a new task to the list on the screen, in its place by its date. */
export const addTask = (caseKey: CaseKey, added: Task): Promise<void> =>
  addItem(tasksQuery(caseKey).queryKey, added, soonestFirst)

/** Puts a changed task into the list on the screen, moved where its date was changed. */
export const keepTask = (caseKey: CaseKey, saved: Task): Promise<void> =>
  putItem(tasksQuery(caseKey).queryKey, saved, soonestFirst)

/** Takes a deleted task out of the list on the screen. */
export const dropTask = (caseKey: CaseKey, id: string): Promise<void> => dropItem(tasksQuery(caseKey).queryKey, id)
