import { statementRoutes } from '@holdfast/contracts/statements'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

const PAGE = 20

/** The wordings of a letter, newest first; asked for anew when the letter has another version by then. */
export const wordingsQuery = (planKey: PlanKey, statementId: string, version: number) =>
  infiniteQueryOptions({
    queryKey: ['plans', planKey.planId, 'statements', statementId, 'versions', version],
    queryFn: ({ pageParam }) =>
      request(statementRoutes.versions, {
        params: { ...planKey, statementId },
        query: { limit: PAGE, ...(pageParam !== undefined && { cursor: pageParam }) },
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => (page.nextCursor === null ? undefined : Number(page.nextCursor)),
  })
