import type { Workspace } from '@holdfast/contracts/workspace'
import { STATUS_LABELS } from '@holdfast/domain/plans/step-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router'
import { type ReactNode, Suspense, useEffect } from 'react'
import { useChanges } from '../../app/changes.ts'
import { goToItem } from '../../app/go-to-item.ts'
import { say } from '../../app/words.ts'
import { sectionState } from '../../features/plans/section-state.tsx'
import { type PlanKey, workspaceQuery } from '../../features/plans/plans.queries.ts'
import { PlanOrDay } from '../plan-or-day.tsx'
import { SectionComments } from './section-comments.tsx'

type Entry = { to: string; name: string; status: ReactNode; tone: 'done' | 'missing' | '' }

function useEntries(plan: Workspace): Entry[] {
  const { t } = useLingui()
  const isPreparing = plan.status === 'drafting' || plan.status === 'ready'
  const held = plan.rehearsals.filter(({ minutes }) => minutes !== null).length
  const sections = plan.readiness.sections.map(
    (section): Entry => ({
      to: section.section,
      name: section.label,
      status: isPreparing ? sectionState(section).words : '',
      tone: isPreparing ? sectionState(section).tone : '',
    }),
  )
  return [
    { to: '', name: t`The plan at a glance`, status: say(STATUS_LABELS[plan.status]), tone: '' },
    ...sections,
    {
      to: 'rehearsals',
      name: t`Rehearsals`,
      status: held > 0 ? t`${held} held` : '',
      tone: '',
    },
    { to: 'day', name: t`On the day`, status: '', tone: '' },
    { to: 'outcome', name: t`Outcome`, status: plan.concludedAt ? '' : t`After the day`, tone: '' },
    { to: 'review', name: t`Review`, status: plan.concludedAt ? '' : t`After the day`, tone: '' },
    ...(plan.can.edit.why === 'role' ? [] : [{ to: 'versions', name: t`Versions`, status: '', tone: '' as const }]),
    { to: 'print', name: t`On paper`, status: '', tone: '' },
    ...(plan.previousPlanId
      ? [{ to: 'compare', name: t`Both attempts side by side`, status: '', tone: '' as const }]
      : []),
  ]
}

/** The page of the plan that is open: a section, the day, …; '' is the plan at a glance. */
function usePageName(): string {
  return useLocation().pathname.split('/')[5] ?? ''
}

function Contents({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const entries = useEntries(plan)
  const here = usePageName()
  const isWide = window.matchMedia('(min-width: 900px)').matches
  return (
    <details className="workspace-contents no-print" open={isWide} key={isWide ? 'wide' : here}>
      <summary>
        <Trans>Contents of this plan</Trans>
      </summary>
      <nav>
        {entries.map((entry) => (
          <Link
            key={entry.to}
            to={
              `/o/$organizationId/p/$planId${entry.to ? `/${entry.to}` : ''}` as '/o/$organizationId/p/$planId/people'
            }
            params={planKey}
            activeOptions={{ exact: true }}
            aria-current={entry.to === here ? 'page' : undefined}
          >
            {entry.name} <span className={`tag ${entry.tone}`}>{entry.status}</span>
          </Link>
        ))}
      </nav>
    </details>
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

export default function PlanLayout() {
  const key = useParams({ strict: false }) as PlanKey
  const query = useQuery(workspaceQuery(key))
  useChanges(key.organizationId, query.data?.caseId)
  useGoToItem(query.isSuccess)
  const page = usePageName()
  // what is said on somebody's own page is not for everybody to comment on
  const isPersonal = useLocation().pathname.includes('/people/')
  return (
    <PlanOrDay planKey={key} query={query}>
      {(plan) => (
        <main id="content" tabIndex={-1}>
          <p>
            <Link
              to="/o/$organizationId/c/$caseId"
              params={{ organizationId: key.organizationId, caseId: plan.caseId }}
            >
              <Trans>Helping {plan.caseAlias}</Trans>
            </Link>{' '}
            · <Trans>Attempt {plan.attemptNumber}</Trans>
          </p>
          <div className="workspace">
            <Contents plan={plan} planKey={key} />
            <div className="stack stack-large">
              <Suspense fallback={<p role="status" />}>
                <Outlet />
                {!isPersonal && <SectionComments plan={plan} planKey={key} page={page} />}
              </Suspense>
            </div>
          </div>
        </main>
      )}
    </PlanOrDay>
  )
}
