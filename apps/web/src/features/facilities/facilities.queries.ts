import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { type Facility, facilityRoutes } from '@holdfast/contracts/facilities'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'

/** The directory belongs to an organization; no case is needed to look into it. */
export type InOrganization = { organizationId: string }

/** What is looked for; all of it stands in the address of the page. */
export type FacilitySearch = {
  zip?: string
  nearId?: string
  miles?: number
  level?: string
  codes?: string
  payers?: string
  languages?: string
  text?: string
  sort?: 'distance' | 'name'
  /** The plan that places are looked for. */
  plan?: string
  /** Its organization, where places are looked for in another directory than its own. */
  planOf?: string
}

/** How many places there are and how old they are. */
export const overviewQuery = (params: InOrganization) =>
  queryOptions({
    queryKey: ['facilities', params.organizationId, 'overview'],
    queryFn: () => request(facilityRoutes.overview, { params }),
  })

/** A search page by page. Not tried again by itself: a refused search names the field that is wrong. */
export const searchQuery = (params: InOrganization, { plan: _, planOf: __, ...search }: FacilitySearch) =>
  infiniteQueryOptions({
    queryKey: ['facilities', params.organizationId, 'search', search],
    queryFn: ({ pageParam }) =>
      request(facilityRoutes.search, {
        params,
        query: { ...search, ...(pageParam && { cursor: pageParam }) } as never,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    retry: false,
  })

/** One place of the directory. */
export const facilityQuery = (params: { organizationId: string; facilityId: string }) =>
  queryOptions({
    queryKey: ['facilities', params.organizationId, params.facilityId],
    queryFn: () => request(facilityRoutes.get, { params }),
  })

const WATCH_MS = 1_000

/** The newest import; watched while something happens in it. */
export const newestImportQuery = (params: InOrganization) =>
  queryOptions({
    queryKey: ['facilities', params.organizationId, 'imports'],
    queryFn: async () => (await request(facilityImportRoutes.list, { params, query: { limit: 1 } })).items[0] ?? null,
    refetchInterval: ({ state: { data } }) =>
      (data?.status === 'reading' || data?.status === 'loading') && !data.interrupted ? WATCH_MS : false,
  })

/** After a write the directory, its figures and its imports are asked for anew. */
export const refreshFacilities = () => queryClient.invalidateQueries({ queryKey: ['facilities'] })

/** Puts what a write answered on the page of the place; lists and figures are asked for anew when they are opened next. */
export async function keepFacility(organizationId: string, saved: Facility): Promise<void> {
  queryClient.setQueryData(facilityQuery({ organizationId, facilityId: saved.id }).queryKey, saved)
  await queryClient.invalidateQueries({
    queryKey: ['facilities', organizationId],
    predicate: ({ queryKey }) => queryKey[2] !== saved.id,
    refetchType: 'none',
  })
}
