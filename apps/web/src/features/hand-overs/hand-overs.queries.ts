import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** Where the hand-overs of a case are kept; writes in a case make all that is below `cases` stale. */
export const keyOf = ({ caseId }: { caseId: string }) => ['cases', caseId, 'hand-overs']

/** What others ask of the reader, in all organizations. */
export const waitingHandOversQuery = queryOptions({
  queryKey: ['cases', 'hand-overs', 'waiting'],
  queryFn: async () => {
    const { items } = await request(organizationRoutes.list, {})
    const pages = await Promise.all(
      items.map(async ({ id: organizationId }) => {
        const page = await request(handOverRoutes.waiting, { params: { organizationId }, query: {} })
        return page.items.map((item) => ({ ...item, organizationId }))
      }),
    )
    return pages.flat()
  },
})
