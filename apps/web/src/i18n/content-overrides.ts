import { contentRoutes, type OrganizationOverrides } from '@holdfast/contracts/content'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { request } from '../api/client.ts'
import { useOrganizationId } from '../app/organization-on-screen.ts'
import { setOverrides } from './override-state.ts'

/** The content overrides of the organization; stale after half a minute. */
export const contentOverridesQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['content-overrides', organizationId],
    staleTime: 30_000,
    queryFn: () => request(contentRoutes.overrides, { params: { organizationId } }),
  })

/** What an organization says in its own words; `failed` while it was asked for without an answer. */
export type OwnWords = { overrides?: OrganizationOverrides | undefined; failed: boolean }

/** Uses the content overrides of the organization in the URL, and answers them; outside of one there are none. */
export function useOrganizationOverrides(): OwnWords {
  const organizationId = useOrganizationId()
  const { data, failureCount } = useQuery({
    ...contentOverridesQuery(organizationId ?? ''),
    enabled: organizationId !== undefined,
  })
  const given = organizationId ? data : undefined
  useLayoutEffect(() => setOverrides(given), [given])
  return { overrides: given, failed: organizationId !== undefined && !data && failureCount > 0 }
}
