import type { Workspace } from '@holdfast/contracts/workspace'
import { STATUS_LABELS } from '@holdfast/domain/plan/step-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router'
import { Fragment, type ReactNode, Suspense, useEffect } from 'react'
import { useLiveChanges } from '../../plan/use-live-changes.ts'
import { goToItem } from '../../plan/go-to-item.ts'
import { localize } from '../../i18n/localize.ts'
import { sectionState } from '../../plan/section-state.tsx'
import { workspaceQuery } from '../../plan/plan-query.ts'
import { refreshPlansNow, watchFocus } from '../../plan/plan-refresh.ts'
import { PlanOrOfflineCopy } from '../../offline/plan-or-offline-copy.tsx'
import { SectionComments } from '../../features/comments/section-comments.tsx'
import { type PlanPage, pathOf } from '../../plan/paths.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** `to` is a page of the plan; '' is the plan at a glance. */
type Entry = { to: PlanPage | ''; name: string; status: ReactNode; tone: 'done' | 'missing' | '' }
type Group = { title: string | null; entries: Entry[] }

const plain = (to: Entry['to'], name: string, status: ReactNode = ''): Entry => ({ to, name, status, tone: '' })

function useGroups(plan: Workspace): Group[] {
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
  const later = plan.concludedAt ? '' : t`After the day`
  return [
    { title: null, entries: [plain('', t`The plan at a glance`, localize(STATUS_LABELS[plan.status]))] },
    {
      title: t`To prepare`,
      entries: [...sections, plain('rehearsals', t`Rehearsals`, held > 0 ? t`${held} held` : '')],
    },
    {
      title: t`The meeting, and after it`,
      entries: [
        plain('day', t`On the day`),
        plain('outcome', t`Outcome`, later),
        ...(plan.me.role === 'helper' ? [] : [plain('follow-through', t`Follow-through`, later)]),
        plain('review', t`Review`, later),
        ...(plan.previousPlanId ? [plain('compare', t`Both attempts side by side`)] : []),
      ],
    },
    {
      title: t`Papers`,
      entries: [...(plan.can.edit.why === 'role' ? [] : [plain('versions', t`Versions`)]), plain('print', t`On paper`)],
    },
  ]
}

/** The page of the plan that is open: a section, the day, …; '' is the plan at a glance. */
function usePageName(): string {
  return useLocation().pathname.split('/')[5] ?? ''
}

/** The way to one page of the plan. */
function PageLink({
  planKey,
  entry,
  here,
  children,
}: {
  planKey: PlanKey
  entry: Entry
  here?: string
  children: ReactNode
}) {
  return (
    <Link
      to={entry.to === '' ? '/o/$organizationId/p/$planId' : pathOf(entry.to)}
      params={planKey}
      activeOptions={{ exact: true }}
      aria-current={entry.to === here ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}

function Contents({ groups, planKey }: { groups: Group[]; planKey: PlanKey }) {
  const here = usePageName()
  const isWide = window.matchMedia('(min-width: 900px)').matches
  return (
    <details className="workspace-contents no-print" open={isWide} key={isWide ? 'wide' : here}>
      <summary>
        <Trans>Contents of this plan</Trans>
      </summary>
      <nav>
        {groups.map(({ title, entries }) => (
          <Fragment key={title}>
            {title && <h2>{title}</h2>}
            {entries.map((entry) => (
              <PageLink key={entry.to} planKey={planKey} entry={entry} here={here}>
                {entry.name} <span className={`tag ${entry.tone}`}>{entry.status}</span>
              </PageLink>
            ))}
          </Fragment>
        ))}
      </nav>
    </details>
  )
}

/** At the end of a part: back to the whole, and on to the next part that still misses something, else simply the next. */
function Onward({ groups, planKey }: { groups: Group[]; planKey: PlanKey }) {
  const here = usePageName()
  const { t } = useLingui()
  const [glance, prepare] = groups
  const parts = prepare?.entries ?? []
  const at = parts.findIndex(({ to }) => to === here)
  const whole = glance?.entries[0]
  if (at < 0 || !whole) return null
  const rest = [...parts.slice(at + 1), ...parts.slice(0, at)]
  const next = rest.find(({ tone }) => tone === 'missing') ?? parts[at + 1]
  return (
    <nav className="onward no-print" aria-label={t`Go on`}>
      <PageLink planKey={planKey} entry={whole}>
        {whole.name}
      </PageLink>
      {next && (
        <PageLink planKey={planKey} entry={next}>
          <Trans>Next: {next.name}</Trans>
        </PageLink>
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

function PlanPages({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const groups = useGroups(plan)
  const page = usePageName()
  // what is said on somebody's own page is not for everybody to comment on
  const isPersonal = useLocation().pathname.includes('/people/')
  return (
    <main id="content" tabIndex={-1}>
      <p>
        <Link
          to="/o/$organizationId/c/$caseId"
          params={{ organizationId: planKey.organizationId, caseId: plan.caseId }}
        >
          <Trans>Helping {plan.caseAlias}</Trans>
        </Link>{' '}
        · <Trans>Attempt {plan.attemptNumber}</Trans>
      </p>
      <div className="workspace">
        <Contents groups={groups} planKey={planKey} />
        <div className="stack stack-large">
          <Suspense fallback={<p role="status" />}>
            <Outlet />
            {!isPersonal && <SectionComments plan={plan} planKey={planKey} page={page} />}
            <Onward groups={groups} planKey={planKey} />
          </Suspense>
        </div>
      </div>
    </main>
  )
}
