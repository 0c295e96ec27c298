import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { SectionComments } from '../../features/comments/section-comments.tsx'
import { PlanOrOfflineCopy } from '../../offline/plan-or-offline-copy.tsx'
import { goToItem } from '../../plan/go-to-item.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { PathRail } from '../../plan/path-rail.tsx'
import { pathSteps } from '../../plan/path-steps.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { workspaceQuery } from '../../plan/plan-query.ts'
import { refreshPlansNow, watchFocus } from '../../plan/plan-refresh.ts'
import { nowOf, TaskLink } from '../../plan/task-link.tsx'
import { useLiveChanges } from '../../plan/use-live-changes.ts'
import { Skeleton, templateOf } from '../../ui/skeleton.tsx'
import { AskedToLook } from '../asked-to-look.tsx'
import { PlanSide } from '../plan-side.tsx'

/** The page of the plan that is open: a section, the day, …; '' is the plan at a glance. */
function usePageName(): string {
  return useLocation().pathname.split('/')[5] ?? ''
}

/**
 * At the end of a part: what is offered to the reader now, or where that is done here, the next part that still misses something;
 * and back to the whole.
 */
function Onward({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const here = usePageName()
  const { pathname } = useLocation()
  const { t } = useLingui()
  const now = nowOf(plan)
  const parts = pathSteps(plan).flatMap((step) => (step.key === 'day' ? [] : step.pages))
  const at = parts.findIndex(({ to }) => to === here)
  if (at < 0) return null
  const rest = [...parts.slice(at + 1), ...parts.slice(0, at)]
  const next = rest.find(({ state }) => state === 'care' || state === 'none') ?? parts[at + 1]
  return (
    <nav className="onward no-print" aria-label={t`Go on`}>
      <PageLink planKey={planKey} to="">
        <Trans>The whole plan</Trans>
      </PageLink>
      {now && !pathname.endsWith(`/${now.page}`) ? (
        <TaskLink planKey={planKey} caseId={plan.caseId} task={now}>
          <Trans>Next for you: {now.title}</Trans>
        </TaskLink>
      ) : (
        next && (
          <PageLink planKey={planKey} to={next.to}>
            <Trans>Next: {next.name}</Trans>
          </PageLink>
        )
      )}
    </nav>
  )
}

const TRIES = 20

// a link from the list of what is missing leads to the very item and its field; the page may still be on its way
function useGoToItem(ready: boolean): void {
  const { hash, pathname } = useLocation()
  useEffect(() => {
    if (!ready || !hash) return
    let timer: ReturnType<typeof setTimeout>
    const look = (tries: number) => {
      if (!goToItem(hash) && tries > 0) timer = setTimeout(() => look(tries - 1), 50)
    }
    look(TRIES)
    return () => clearTimeout(timer)
  }, [ready, hash, pathname])
}

// what was put off while somebody wrote is fetched when they leave the field or the page
function useRefreshOnLeave(): void {
  const { pathname } = useLocation()
  useEffect(watchFocus, [])
  useEffect(refreshPlansNow, [pathname])
}

export default function PlanLayout() {
  const key = useParams({ strict: false }) as PlanKey
  const query = useQuery(workspaceQuery(key))
  useLiveChanges(key.organizationId, query.data?.caseId)
  useGoToItem(query.isSuccess)
  useRefreshOnLeave()
  return (
    <PlanOrOfflineCopy planKey={key} query={query}>
      {(plan) => <PlanPages plan={plan} planKey={key} />}
    </PlanOrOfflineCopy>
  )
}

// pages that ask one thing at a time end with their buttons
const ASKING =
  /\/(questions|signature|call|edit)$|\/(treatment|day|consequences|contingencies)\/.|\/(safety|risk)\/(parts|steps|history)$/
// one limit is read and answered; what comes next is offered there as well
const LIMIT = /\/consequences\/[\w-]{36}$/

function PlanPages({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const page = usePageName()
  // what is said on somebody's own page is not for everybody to comment on, and a letter has its notes beside it
  const { pathname } = useLocation()
  const isLetter = /\/statements\/(?!order)./.test(pathname)
  const isPersonal = isLetter || pathname.includes('/people/')
  const isAsking = ASKING.test(pathname)
  return (
    <>
      <PathRail plan={plan} planKey={planKey} />
      <main id="content" tabIndex={-1} className="page">
        <Suspense fallback={<Skeleton template={templateOf(pathname)} />}>
          {!pathname.includes('/day/look') && <AskedToLook plan={plan} planKey={planKey} />}
          <Outlet />
          {!isPersonal && !isAsking && <SectionComments plan={plan} planKey={planKey} page={page} />}
          {!isLetter && (!isAsking || LIMIT.test(pathname)) && <Onward plan={plan} planKey={planKey} />}
        </Suspense>
      </main>
      {page === '' && <PlanSide plan={plan} planKey={planKey} />}
    </>
  )
}
