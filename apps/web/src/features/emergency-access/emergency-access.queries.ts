import { emergencyAccessRoutes } from '@holdfast/contracts/emergency-access'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** What safety needs of one of these cases. */
export const emergencyQuery = (params: { organizationId: string; emergencyAccessId: string }) =>
  queryOptions({
    queryKey: ['emergency-accesses', params.organizationId, params.emergencyAccessId],
    queryFn: () => request(emergencyAccessRoutes.get, { params }),
    gcTime: 0,
  })
