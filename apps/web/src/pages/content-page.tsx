import { Plural, Trans } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { ContentCard } from '../features/content/content-card.tsx'
import { ContentDue } from '../features/content/content-due.tsx'
import { ContentFilters } from '../features/content/content-filters.tsx'
import { contentQuery, contentSummaryQuery, NO_FILTERS } from '../features/content/content.queries.ts'
import { ReviewShown } from '../features/content/review-shown.tsx'
import { Button } from '../ui/button.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** Every rule, question, example and note that people read here: whose words, how old, and how to change them. */
export default function ContentPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const [filters, setFilters] = useState(NO_FILTERS)
  const summary = useQuery(contentSummaryQuery(organizationId))
  const list = useInfiniteQuery(contentQuery(organizationId, useDeferredValue(filters)))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <QueryBoundary query={summary}>
      {({ total, overridden, can }) => (
        <MainContent narrow>
          <PageHeading lead={<Trans>Say these texts in your own words, or record that you have checked them.</Trans>}>
            <Trans>Content library</Trans>
          </PageHeading>
          <p>
            <Link to="/home">
              <Trans>Your cases</Trans>
            </Link>{' '}
            ·{' '}
            <Link to="/o/$organizationId/crisis-contacts" params={{ organizationId }}>
              <Trans>Crisis numbers</Trans>
            </Link>
          </p>
          <ContentDue organizationId={organizationId} />
          <p className="muted">
            <Plural value={total} one="# text" other="# texts" />
            {' · '}
            <Plural value={overridden} one="# in your own words" other="# in your own words" />
          </p>
          <ContentFilters filters={filters} onChange={setFilters} />
          {filters.state === 'overdue' && can.edit.allowed && items.length > 0 && (
            <ReviewShown organizationId={organizationId} keys={items.map(({ key }) => key)} />
          )}
          <section className="stack" aria-busy={list.isFetching}>
            <h2>
              <Trans>Texts</Trans>
            </h2>
            {list.isSuccess && items.length === 0 && (
              <p role="status">
                <Trans>No text fits. Look for fewer words, or show all texts.</Trans>
              </p>
            )}
            {items.map((item) => (
              <ContentCard key={item.key} organizationId={organizationId} item={item} />
            ))}
            {list.hasNextPage && (
              <div>
                <Button look="quiet" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  <Trans>Show more texts</Trans>
                </Button>
              </div>
            )}
          </section>
        </MainContent>
      )}
    </QueryBoundary>
  )
}
