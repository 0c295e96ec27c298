import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import { formatDate } from '../../i18n/localize.ts'
import { ImportLink, WriteDownLink } from '../../features/facilities/directory-links.tsx'
import { EmptyDirectory } from '../../features/facilities/empty-directory.tsx'
import { overviewQuery, type FacilitySearch, searchQuery } from '../../features/facilities/facilities.queries.ts'
import { planKeyOf } from '../../features/facilities/facility-search.ts'
import { FacilityResult } from '../../features/facilities/facility-result.tsx'
import { OtherDirectories } from '../../features/facilities/other-directories.tsx'
import type { OwnNames } from '../../features/facilities/offers.tsx'
import { useCountry } from '../../features/facilities/use-country.ts'
import { SearchForm } from '../../features/facilities/search-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'

const page = getRouteApi('/o/$organizationId/facilities')

/** So many places are in sight on a phone; the others are one tap away. */
const IN_SIGHT = 8

/** What is sought, apart from the plan that it is sought for. */
const isSought = ({ plan: _, planOf: __, ...wanted }: FacilitySearch): boolean => Object.keys(wanted).length > 0

function FoundFacilities({ organizationId, search }: { organizationId: string; search: FacilitySearch }) {
  const [sight, setSight] = useState(IN_SIGHT)
  const found = useInfiniteQuery(searchQuery({ organizationId }, search))
  const items = found.data?.pages.flatMap(({ items: some }) => some) ?? []
  const origin = found.data?.pages[0]?.origin
  if (found.isError) return <ProblemNotice error={found.error} />
  if (found.isPending)
    return (
      <p role="status" className="muted">
        <Trans>One moment…</Trans>
      </p>
    )
  return (
    <section className="stack">
      <div role="status">
        <h2>
          {items.length === 0 ? (
            <Trans>No place fits</Trans>
          ) : found.hasNextPage ? (
            <Trans>The first {items.length} places</Trans>
          ) : (
            <Trans>Places that fit: {items.length}</Trans>
          )}
        </h2>
      </div>
      {items.length === 0 && (
        <p>
          <Trans>
            Search further away, or ask for less. What a place does not say on paper it may say on the phone.
          </Trans>
        </p>
      )}
      {origin?.approximate && (
        <p className="muted">
          <Trans>No place of the directory has this ZIP code. Distances are from the area around it.</Trans>
        </p>
      )}
      {items.length > 0 && (
        <ul className="group">
          {items.slice(0, sight).map((place) => (
            <FacilityResult key={place.id} place={place} organizationId={organizationId} search={search} />
          ))}
        </ul>
      )}
      {(items.length > sight || found.hasNextPage) && (
        <div>
          <Button
            look="quiet"
            busy={found.isFetchingNextPage}
            onClick={() => {
              setSight(sight + IN_SIGHT)
              if (items.length < sight + IN_SIGHT && found.hasNextPage) void found.fetchNextPage()
            }}
          >
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </section>
  )
}

export default function FacilitiesPage() {
  const { organizationId } = page.useParams()
  const search = page.useSearch()
  const navigate = page.useNavigate()
  const overview = useQuery(overviewQuery({ organizationId }))
  const country = useCountry(organizationId)
  const failed = useInfiniteQuery(searchQuery({ organizationId }, search)).error
  const planKey = planKeyOf(organizationId, search)
  const form = (languages: OwnNames) => (
    <SearchForm
      key={JSON.stringify(search)}
      search={search}
      languages={languages}
      country={country}
      error={failed}
      onSearch={(wanted) => void navigate({ search: wanted })}
    />
  )
  return (
    <QueryBoundary query={overview}>
      {({ imported, own, asOf, names, can }) => {
        const languages = new Map(
          names.filter(({ category }) => category === 'LANG').map(({ code, name }) => [code, name]),
        )
        return (
          <MainContent>
            <PageHeading
              lead={
                imported > 0 && asOf ? (
                  <Trans>
                    {imported} places from files, the newest as of {formatDate(asOf)}, and {own} that you wrote down.
                  </Trans>
                ) : (
                  <Trans>{own} places that you wrote down.</Trans>
                )
              }
            >
              <Trans>Treatment places</Trans>
            </PageHeading>
            {planKey && (
              <>
                <p>
                  <Link to="/o/$organizationId/p/$planId/treatment" params={planKey}>
                    <Trans>Back to the plan</Trans>
                  </Link>
                </p>
                <OtherDirectories organizationId={organizationId} planKey={planKey} />
              </>
            )}
            {imported + own === 0 ? (
              <EmptyDirectory organizationId={organizationId} search={search} can={can} />
            ) : (
              <>
                {isSought(search) && !failed ? (
                  <Disclosure summary={<Trans>Change the search</Trans>}>{form(languages)}</Disclosure>
                ) : (
                  form(languages)
                )}
                <FoundFacilities organizationId={organizationId} search={search} key={JSON.stringify(search)} />
                <div className="row">
                  {can.edit.allowed && (
                    <WriteDownLink className="btn quiet" organizationId={organizationId} search={search} />
                  )}
                  {can.import.allowed && <ImportLink className="btn quiet" organizationId={organizationId} />}
                </div>
              </>
            )}
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
