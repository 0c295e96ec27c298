import { contentRoutes } from '@holdfast/contracts/content'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ownOrganizationsQuery } from '../../api/own-organizations-query.ts'
import { expirePlans } from '../../plan/plan-refresh.ts'

/** What a reader of the list looks for. */
export type Filters = { text: string; kind: string; state: '' | 'overdue' | 'overridden' }
/** The whole list. */
export const NO_FILTERS: Filters = { text: '', kind: '', state: '' }

type Kind = NonNullable<(typeof contentRoutes.list.query)['_output']['kind']>

/** The texts that fit, due ones first, ten a page; the old page stays on screen while the next one comes. */
export const contentQuery = (organizationId: string, { text, kind, state }: Filters) =>
  infiniteQueryOptions({
    queryKey: ['content', organizationId, 'list', text, kind, state],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      request(contentRoutes.list, {
        params: { organizationId },
        query: {
          limit: 10,
          ...(text.trim() && { text: text.trim() }),
          ...(kind && { kind: kind as Kind }),
          ...(state && { state }),
          ...(pageParam && { cursor: pageParam }),
        },
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })

/** How many texts there are, and how many are due. */
export const contentSummaryQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['content', organizationId, 'summary'],
    queryFn: () => request(contentRoutes.summary, { params: { organizationId } }),
  })

/** One text with its history. */
export const contentDetailQuery = (organizationId: string, key: string) =>
  queryOptions({
    queryKey: ['content', organizationId, 'text', key],
    queryFn: () => request(contentRoutes.get, { params: { organizationId, key } }),
  })

/** The organizations whose texts the person reads or looks after. */
export const runOrganizationsQuery = queryOptions({
  ...ownOrganizationsQuery,
  select: (own) => own.filter(({ role }) => role !== 'reviewer'),
})

/** After a change: the list, and everything that is said in the organization. */
export async function refreshContent(organizationId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['content', organizationId] }),
    queryClient.invalidateQueries({ queryKey: ['content-overrides', organizationId] }),
    expirePlans(),
  ])
}
