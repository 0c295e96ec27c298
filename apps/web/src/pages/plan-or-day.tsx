import type { Workspace } from '@holdfast/contracts/workspace'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { isProblem, isUnreachable, queryClient } from '../app/api.ts'
import { Show } from '../app/show.tsx'
import { keptDaysQuery } from '../features/day-pack/kept-days.queries.ts'
import { UnlockDay } from '../features/day-pack/unlock-day.tsx'
import { useKeptDay } from '../features/day-pack/use-kept-day.ts'
import { type PlanKey, workspaceQuery } from '../features/plans/plans.queries.ts'

const PATIENCE = 2_500

// a network that is there and carries nothing does not say so
function useTakesLong(): boolean {
  const [takesLong, setTakesLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTakesLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return takesLong
}

type Props = { planKey: PlanKey; query: UseQueryResult<Workspace>; children: (plan: Workspace) => ReactNode }

/** The plan as the server has it; where nothing answers, as it is kept on this device, once the person has unlocked it. */
export function PlanOrDay({ planKey, query, children }: Props) {
  const { data: days } = useQuery(keptDaysQuery)
  useKeptDay(planKey, query.data)
  const takesLong = useTakesLong() && query.isPending
  const isKept = days?.some(({ planId }) => planId === planKey.planId) === true
  const isSignedOut = query.data === undefined && isProblem(query.error, 'not-signed-in')
  if (isKept && (isUnreachable(query) || takesLong || isSignedOut))
    return (
      <UnlockDay
        planKey={planKey}
        isSignedOut={isSignedOut}
        // at once old: whatever the server says, as soon as it says something, is newer
        onOpen={({ plan }) => queryClient.setQueryData(workspaceQuery(planKey).queryKey, plan, { updatedAt: 0 })}
      />
    )
  return <Show query={query}>{children}</Show>
}
