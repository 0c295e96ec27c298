import { taskRoutes } from '@holdfast/contracts/tasks'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../app/api.ts'

export type CaseKey = { organizationId: string; caseId: string }

export const tasksQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId, 'tasks'], queryFn: () => request(taskRoutes.list, { params }) })

export const refreshTasks = ({ caseId }: CaseKey) =>
  queryClient.invalidateQueries({ queryKey: ['cases', caseId, 'tasks'] })
