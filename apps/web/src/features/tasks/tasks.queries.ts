import { type Task, taskRoutes } from '@holdfast/contracts/tasks'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'

/** A case by its ids, as in the address of its pages. */
export type CaseKey = { organizationId: string; caseId: string }

/** What is to be done in the case, soonest first; a helper gets their own. */
export const tasksQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId, 'tasks'], queryFn: () => request(taskRoutes.list, { params }) })

/** Asks for the list anew: what is new has its place by its date. */
export const refreshTasks = ({ caseId }: CaseKey) =>
  queryClient.invalidateQueries({ queryKey: ['cases', caseId, 'tasks'] })

const placeOf = ({ dueOn, dueAt, offsetDays, offsetMinutes }: Task) =>
  [dueOn, dueAt, offsetDays, offsetMinutes].join(' ')

/** Puts what a write answered into the list on the screen; a task that moved asks for the list anew. */
export async function keepTask(caseKey: CaseKey, before: Task, saved: Task): Promise<void> {
  const { queryKey } = tasksQuery(caseKey)
  if (placeOf(before) !== placeOf(saved) || queryClient.isFetching({ queryKey }) > 0) return refreshTasks(caseKey)
  queryClient.setQueryData(
    queryKey,
    (known) => known && { ...known, items: known.items.map((one) => (one.id === saved.id ? saved : one)) },
  )
}
