import { AFTER_AN_ATTEMPT } from '@holdfast/domain/prior-attempts/prior-attempt'
import { HOPE } from '@holdfast/domain/attempts/start'
import { sourceLine } from '@holdfast/domain/content/sources'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { queryClient } from '../api/client.ts'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { currentLocale } from '../i18n/locale.ts'
import { localize } from '../i18n/localize.ts'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { AddAttempt } from '../features/prior-attempts/add-attempt.tsx'
import { AttemptCard } from '../features/prior-attempts/attempt-card.tsx'
import { type CaseKey, priorAttemptsQuery } from '../features/prior-attempts/prior-attempts.queries.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'

/** Attempts made before Holdfast or elsewhere: not the end, and something to learn from (S3.1, S3.2, S3.4). */
export default function PriorAttemptsPage() {
  const key = useParams({ strict: false }) as CaseKey
  const caseKey = { organizationId: key.organizationId, caseId: key.caseId }
  useLiveChanges(key.organizationId, key.caseId)
  const known = useQuery(caseQuery(caseKey))
  const attempts = useQuery(priorAttemptsQuery(caseKey))
  const load = async (id: string) => {
    const { items } = await queryClient.fetchQuery({ ...priorAttemptsQuery(caseKey), staleTime: 0 })
    const found = items.find((one) => one.id === id)
    if (!found) throw new Error('gone')
    return found
  }
  return (
    <QueryBoundary query={known}>
      {(data) => (
        <QueryBoundary query={attempts}>
          {({ items }) => (
            <MainContent narrow>
              <PageHeading lead={localize(AFTER_AN_ATTEMPT.learning)}>
                <Trans>Earlier attempts</Trans>
              </PageHeading>
              <div className="stack">
                <Notice tone="positive">
                  <p>{localize(AFTER_AN_ATTEMPT.not_the_end)}</p>
                  <p>{localize(AFTER_AN_ATTEMPT.not_your_fault)}</p>
                  <p>
                    {localize(HOPE.says)} <small className="muted">({sourceLine(HOPE.source, currentLocale())})</small>
                  </p>
                </Notice>
                {items.length === 0 ? (
                  <p>
                    <Trans>Nothing is noted yet. If this is the first time, there is nothing to do here.</Trans>
                  </p>
                ) : (
                  items.map((attempt) => (
                    <AttemptCard key={attempt.id} caseKey={caseKey} attempt={attempt} load={() => load(attempt.id)} />
                  ))
                )}
                <Disclosure summary={<Trans>Note an attempt</Trans>}>
                  <AddAttempt caseKey={caseKey} />
                </Disclosure>
                {items.length > 0 && (
                  <>
                    <p>{localize(AFTER_AN_ATTEMPT.next)}</p>
                    {data.currentPlan && (
                      <p>
                        <Link
                          className="btn"
                          to="/o/$organizationId/p/$planId/approach"
                          params={{ organizationId: key.organizationId, planId: data.currentPlan.id }}
                        >
                          <Trans>See which way fits now</Trans>
                        </Link>
                      </p>
                    )}
                  </>
                )}
              </div>
            </MainContent>
          )}
        </QueryBoundary>
      )}
    </QueryBoundary>
  )
}
