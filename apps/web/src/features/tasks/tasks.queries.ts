import { taskRoutes } from '@holdfast/contracts/tasks'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'

/** A case by its ids, as in the address of its pages. */
export type CaseKey = { organizationId: string; caseId: string }

/** What is to be done in the case, soonest first; a helper gets their own. */
export const tasksQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId, 'tasks'], queryFn: () => request(taskRoutes.list, { params }) })

/** After a write the list is asked for anew; due dates may have moved. */
export const refreshTasks = ({ caseId }: CaseKey) =>
  queryClient.invalidateQueries({ queryKey: ['cases', caseId, 'tasks'] })
