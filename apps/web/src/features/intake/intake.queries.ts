import { intakeRoutes } from '@holdfast/contracts/intake'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../app/api.ts'

export type CaseKey = { organizationId: string; caseId: string }

export const intakeQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'intake'],
    queryFn: () => request(intakeRoutes.get, { params }),
  })

export const backgroundQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'background'],
    queryFn: () => request(intakeRoutes.listHistory, { params }),
  })

/** The first call moves the ranking of the approaches and what the plan asks. */
export const refreshIntake = ({ caseId }: CaseKey) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['cases', caseId] }),
    queryClient.invalidateQueries({ queryKey: ['plans'] }),
  ])
