import { conductRoutes } from '@holdfast/contracts/conduct'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** The code of conduct that holds now, and whether the reader has accepted it. */
export const conductQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['conduct', organizationId],
    queryFn: () => request(conductRoutes.get, { params: { organizationId } }),
  })
