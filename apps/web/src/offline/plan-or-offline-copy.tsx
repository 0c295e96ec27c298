import type { Workspace } from '@holdfast/contracts/workspace'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { setAuthor } from '../api/author.ts'
import { isProblem, isUnreachable, queryClient } from '../api/client.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { currentSession } from '../app/session.ts'
import type { OfflineCopy } from './offline-copy.ts'
import { offlineCopiesQuery } from './offline-copies.queries.ts'
import { UnlockOfflineCopy } from './unlock-offline-copy.tsx'
import { useOfflineCopy } from './use-offline-copy.ts'
import { workspaceQuery } from '../plan/plan-query.ts'
import type { PlanKey } from '../plan/plan-key.ts'

const PATIENCE = 2_500

// `navigator.onLine` stays true on a dead connection
function useTakesLong(): boolean {
  const [takesLong, setTakesLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTakesLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return takesLong
}

function show(planKey: PlanKey, { plan, author }: OfflineCopy): void {
  // while nobody is signed in, what is typed belongs to whoever's copy it is; a copy of an earlier version does not say
  if (author !== undefined && !currentSession()) setAuthor(author)
  // at once old: whatever the server says, as soon as it says something, is newer
  queryClient.setQueryData(workspaceQuery(planKey).queryKey, plan, { updatedAt: 0 })
}

type Props = { planKey: PlanKey; query: UseQueryResult<Workspace>; children: (plan: Workspace) => ReactNode }

/** The plan as the server has it; where nothing answers, as it is kept on this device, once the person has unlocked it. */
export function PlanOrOfflineCopy({ planKey, query, children }: Props) {
  const { data: days } = useQuery(offlineCopiesQuery)
  useOfflineCopy(planKey, query.data)
  const takesLong = useTakesLong() && query.isPending
  const isKept = days?.some(({ planId }) => planId === planKey.planId) === true
  const isSignedOut = query.data === undefined && isProblem(query.error, 'not-signed-in')
  if (isKept && (isUnreachable(query) || takesLong || isSignedOut))
    return <UnlockOfflineCopy planKey={planKey} isSignedOut={isSignedOut} onOpen={(copy) => show(planKey, copy)} />
  return <QueryBoundary query={query}>{children}</QueryBoundary>
}
