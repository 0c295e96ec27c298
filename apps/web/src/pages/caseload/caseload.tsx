import { Trans } from '@lingui/react/macro'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { QueryPart } from '../../api/query-boundary.tsx'
import { CaseloadFilter } from '../../features/caseload/caseload-filter.tsx'
import { caseloadQuery, type Listed, WHOLE } from '../../features/caseload/caseload.queries.ts'
import { WaitingHandOvers } from '../../features/hand-overs/waiting-hand-overs.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useDebounced } from '../../ui/use-debounced.ts'
import { useIsWide } from '../../ui/use-wide.ts'
import { CaseloadCards } from './caseload-cards.tsx'
import { CaseloadTable } from './caseload-table.tsx'

/** So many cases are in sight at first; the others are one tap away. */
const ON_A_PHONE = 6
const ON_A_DESK = 12

/** Above the list: whose family cannot wait. */
function CannotWait({ item }: { item: Listed }) {
  const { plan, alias, organizationId } = item
  if (item.risk?.level !== 'imminent' || plan === null) return null
  return (
    <div className="note urgent">
      <Icon name="triangle-alert" />
      <p>
        <b className="strong">
          <Trans>{alias}’s family needs you first.</Trans>
        </b>{' '}
        <PageLink planKey={{ organizationId, planId: plan.id }} to="risk">
          <Trans>Open what could be dangerous</Trans>
        </PageLink>
      </p>
    </div>
  )
}

/** The cases of a professional: danger first, then what is due, with what is next in each and whom it waits for. */
export function Caseload() {
  const [filter, setFilter] = useState(WHOLE)
  const isWide = useIsWide()
  const text = useDebounced(filter.text, 300)
  const found = useInfiniteQuery({
    ...caseloadQuery({ ...filter, text }, isWide ? ON_A_DESK : ON_A_PHONE),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <QueryPart query={found}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          const [first] = items
          const named = new Set(items.map(({ organizationId }) => organizationId)).size > 1
          return (
            <>
              {first && filter === WHOLE && <CannotWait item={first} />}
              <WaitingHandOvers />
              <CaseloadFilter filter={filter} onChange={setFilter} />
              <p className="hide" role="status">
                {items.length === 0 ? <Trans>No case fits</Trans> : <Trans>Cases shown: {items.length}</Trans>}
              </p>
              {items.length === 0 && (
                <p>
                  <Trans>No case fits. Ask for less, or show all.</Trans>
                </p>
              )}
              {items.length > 0 &&
                (isWide ? (
                  <CaseloadTable items={items} named={named} />
                ) : (
                  <CaseloadCards items={items} named={named} />
                ))}
              {found.hasNextPage && (
                <div>
                  <Button look="quiet" busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                    <Trans>Show more cases</Trans>
                  </Button>
                </div>
              )}
              <div>
                <Link className="btn quiet" to="/hand-over">
                  <Trans>Hand cases over</Trans>
                </Link>
              </div>
              <p className="small soft">
                <Trans>
                  Danger first, then what is due first. The level is what a person recorded; it is not a score.
                </Trans>
              </p>
            </>
          )
        }}
      </QueryPart>
    </>
  )
}
