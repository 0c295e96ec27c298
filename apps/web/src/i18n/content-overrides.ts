import { contentRoutes, type OrganizationOverrides } from '@holdfast/contracts/content'
import type { ContentOverrides } from '@holdfast/domain/text'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import { request } from '../api/client.ts'
import { useSession } from '../app/session.ts'
import { createValue } from '../ui/create-value.ts'

/** What the organization on screen says in its own way, and how old its texts are. */
type OverridesState = { overrides: ContentOverrides | undefined; given: OrganizationOverrides | undefined }
const NOTHING: OverridesState = { overrides: undefined, given: undefined }

const state = createValue(NOTHING)

function setOverrides(given: OrganizationOverrides | undefined): void {
  if (given === state.get().given) return
  state.set(given ? { given, overrides: new Map(given.texts.map(({ key, ...text }) => [key, text])) } : NOTHING)
}

/** The content overrides of the organization on screen; none outside of one. */
export const currentOverrides = (): ContentOverrides | undefined => state.get().overrides

/** Renders the caller again when the content overrides change. */
export const useContentOverrides = state.useValue

/** The content overrides of the organization; stale after half a minute. */
export const contentOverridesQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['content-overrides', organizationId],
    staleTime: 30_000,
    queryFn: () => request(contentRoutes.overrides, { params: { organizationId } }),
  })

/** The organization that an address belongs to; undefined outside of one. */
export const organizationOf = (pathname: string): string | undefined => /^\/o\/([^/]+)/.exec(pathname)?.[1]

/** The organization of the address, for somebody who is signed in; none outside of one. */
export function useOrganizationId(): string | undefined {
  const session = useSession()
  const { pathname } = useLocation()
  return session ? organizationOf(pathname) : undefined
}

/** Uses the content overrides of the organization in the URL; outside of one there are none. */
export function useOrganizationOverrides(): void {
  const organizationId = useOrganizationId()
  const { data } = useQuery({ ...contentOverridesQuery(organizationId ?? ''), enabled: organizationId !== undefined })
  useLayoutEffect(() => setOverrides(organizationId ? data : undefined), [organizationId, data])
}
