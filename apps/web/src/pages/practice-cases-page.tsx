import { CASE_STAGE_LABELS, CASE_STAGES } from '@holdfast/domain/case-stages/case-stage'
import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { OverviewCards, OverviewTable } from '../features/caseload/case-overview.tsx'
import { caseOverviewsQuery, type OverviewFilter } from '../features/caseload/case-overviews.queries.ts'
import { localize } from '../i18n/localize.ts'
import { Button } from '../ui/button.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { Select } from '../ui/select.tsx'
import { useIsWide } from '../ui/use-wide.ts'

const ON_A_PHONE = 8
const ON_A_DESK = 20

function Filter({ filter, onChange }: { filter: OverviewFilter; onChange: (filter: OverviewFilter) => void }) {
  const { t } = useLingui()
  const shows = [
    ['forgotten', t`May be forgotten`],
    ['all', t`All cases`],
  ] as const
  return (
    <div className="stack">
      <div className="row">
        <div className="seg2" role="group" aria-label={t`Show`}>
          {shows.map(([show, label]) => (
            <button
              key={show}
              type="button"
              aria-pressed={filter.show === show}
              onClick={() => onChange({ ...filter, show })}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <Select
        label={t`Stage`}
        value={filter.stage}
        options={[
          { value: '', label: t`Any` },
          ...CASE_STAGES.map((stage) => ({ value: stage, label: localize(CASE_STAGE_LABELS[stage].label) })),
        ]}
        onChange={(stage) => onChange({ ...filter, stage })}
      />
    </div>
  )
}

/** For owners and admins of a practice: that no case is forgotten, without reading any. */
export default function PracticeCasesPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const [filter, setFilter] = useState<OverviewFilter>({ show: 'forgotten', stage: '' })
  const isWide = useIsWide()
  const found = useInfiniteQuery({
    ...caseOverviewsQuery(organizationId, filter, isWide ? ON_A_DESK : ON_A_PHONE),
    placeholderData: keepPreviousData,
  })
  return (
    <QueryBoundary query={found}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        return (
          <MainContent>
            <PageHeading
              lead={<Trans>That a case is there and who looks after it. Nothing of what is in it shows here.</Trans>}
            >
              <Trans>Nobody is forgotten</Trans>
            </PageHeading>
            <Filter filter={filter} onChange={setFilter} />
            {items.length === 0 ? (
              <p role="status">
                {filter.show === 'forgotten' && filter.stage === '' ? (
                  <Trans>No case is about to be forgotten.</Trans>
                ) : (
                  <Trans>No case fits</Trans>
                )}
              </p>
            ) : isWide ? (
              <OverviewTable items={items} />
            ) : (
              <OverviewCards items={items} />
            )}
            {found.hasNextPage && (
              <div>
                <Button look="quiet" busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  <Trans>Show more cases</Trans>
                </Button>
              </div>
            )}
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
