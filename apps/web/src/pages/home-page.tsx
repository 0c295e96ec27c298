import type { CaseSummary } from '@holdfast/contracts/cases'
import { STATUS_LABELS } from '@holdfast/domain/plan/step-labels'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { isUnreachable } from '../api/client.ts'
import { forgetRead } from '../api/reader-memory.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { localize, formatMoment } from '../i18n/localize.ts'
import { loadMessages } from '../i18n/locale.ts'
import { ContentOfOrganizations } from '../features/content/content-due.tsx'
import { myCasesQuery } from '../features/cases/cases.queries.ts'
import { PracticeLinks } from '../features/organizations/practice-links.tsx'
import { KeptWordsList } from '../features/kept-words/kept-words-list.tsx'
import { OfflineCopies } from '../offline/offline-copies.tsx'
import { offlineCopiesQuery } from '../offline/offline-copies.queries.ts'
import { PlanName } from '../plan/plan-name.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'
import { RowWords } from '../ui/row-words.tsx'

const Caseload = lazy(async () => {
  const [{ Caseload: shown }] = await Promise.all([import('./caseload/caseload.tsx'), loadMessages('cases')])
  return { default: shown }
})

const stage = (plan: CaseSummary['currentPlan']) =>
  plan ? (
    <>
      <PlanName number={plan.attemptNumber} /> · {localize(STATUS_LABELS[plan.status])}
      {plan.startsAt && <> · {formatMoment(plan.startsAt, plan.timeZone)}</>}
    </>
  ) : (
    <Trans>No plan yet</Trans>
  )

/** Many cases are looked at in another way than one's own family's. */
const isProfessional = (items: readonly CaseSummary[]): boolean =>
  items.some(({ myRole }) => myRole === 'interventionist')

function OwnCases({ items }: { items: readonly CaseSummary[] }) {
  if (isProfessional(items))
    return (
      <Suspense fallback={<p role="status" />}>
        <Caseload />
      </Suspense>
    )
  if (items.length === 0)
    return (
      <p>
        <Trans>You have no case yet. Begin when you are ready; it takes about five minutes.</Trans>
      </p>
    )
  return (
    <ul className="group">
      {items.map((item) => (
        <li key={item.id}>
          <Link
            className="task"
            to="/o/$organizationId/c/$caseId"
            params={{ organizationId: item.organizationId, caseId: item.id }}
          >
            <RowWords icon="house" name={<Trans>Helping {item.alias}</Trans>} about={stage(item.currentPlan)} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

export default function HomePage() {
  const hasLostCase = useLocation({ select: ({ state }) => state.hasLostCase === true })
  useEffect(() => {
    if (hasLostCase) forgetRead()
  }, [hasLostCase])
  const cases = useQuery(myCasesQuery)
  const kept = useQuery(offlineCopiesQuery)
  if (isUnreachable(cases) && (kept.data?.length ?? 0) > 0) return <OfflineCopies />
  return (
    <QueryBoundary query={cases}>
      {(items) => (
        <MainContent narrow={!isProfessional(items)}>
          <PageHeading>
            <Trans>Your cases</Trans>
          </PageHeading>
          {hasLostCase && (
            <Notice tone="caution" live>
              <p>
                <Trans>The case that was open is no longer open to you.</Trans>
              </p>
            </Notice>
          )}
          <OwnCases items={items} />
          <div>
            <Link className="btn quiet" to="/start">
              <Trans>Open a new case</Trans>
            </Link>
          </div>
          <KeptWordsList />
          <PracticeLinks />
          <ContentOfOrganizations />
        </MainContent>
      )}
    </QueryBoundary>
  )
}
