import { contentRoutes, type OrganizationWording } from '@holdfast/contracts/content'
import type { Wording } from '@holdfast/domain/text'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useLayoutEffect, useSyncExternalStore } from 'react'
import { request } from '../api/client.ts'
import { useSession } from '../app/session.ts'

/** What the organization on screen says in its own way, and how old its texts are. */
type Heard = { wording: Wording | undefined; given: OrganizationWording | undefined }
const NOTHING: Heard = { wording: undefined, given: undefined }

let heard = NOTHING
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function hear(given: OrganizationWording | undefined): void {
  if (given === heard.given) return
  heard = given ? { given, wording: new Map(given.words.map(({ key, en, es }) => [key, { en, es }])) } : NOTHING
  for (const listener of listeners) listener()
}

/** The words that the organization on screen prefers; none outside of one. */
export const wordingNow = (): Wording | undefined => heard.wording

/** Draws the caller, and what is inside it, anew when the organization's words change. */
export const useHeard = (): Heard => useSyncExternalStore(subscribe, () => heard)

/** The organization's own words; asked for again after half a minute. */
export const wordingQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['wording', organizationId],
    staleTime: 30_000,
    queryFn: () => request(contentRoutes.wording, { params: { organizationId } }),
  })

/** The organization of the address, for somebody who is signed in; none outside of one. */
export function useOrganizationId(): string | undefined {
  const session = useSession()
  const { pathname } = useLocation()
  return session ? /^\/o\/([^/]+)/.exec(pathname)?.[1] : undefined
}

/** Speaks as the organization of the address does; asks nothing outside of one. */
export function useOrganizationWording(): void {
  const organizationId = useOrganizationId()
  const { data } = useQuery({ ...wordingQuery(organizationId ?? ''), enabled: organizationId !== undefined })
  useLayoutEffect(() => hear(organizationId ? data : undefined), [organizationId, data])
}
