import { caseloadRoutes } from '@holdfast/contracts/caseload'
import type { CaseStageName } from '@holdfast/domain/case-stages/case-stage'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** Which cases of the practice are shown: those that may be forgotten, or all; and at which stage. */
export type OverviewFilter = { show: 'forgotten' | 'all'; stage: CaseStageName | '' }

/** The cases of a practice as those who run it see them, page by page. */
export const caseOverviewsQuery = (organizationId: string, { show, stage }: OverviewFilter, limit: number) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'overviews', organizationId, show, stage, limit],
    queryFn: ({ pageParam }) =>
      request(caseloadRoutes.oversee, {
        params: { organizationId },
        query: {
          limit: String(limit),
          ...(show === 'forgotten' && { forgotten: 'true' as const }),
          ...(stage && { stage }),
          ...(pageParam && { cursor: pageParam }),
        },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
