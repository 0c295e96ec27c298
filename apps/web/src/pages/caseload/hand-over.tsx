import { memberRoutes } from '@holdfast/contracts/members'
import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery, useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { request } from '../../api/client.ts'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import { caseloadQuery, type Listed, WHOLE } from '../../features/caseload/caseload.queries.ts'
import { HandSeveralOver } from '../../features/hand-overs/hand-several-over.tsx'
import { Button } from '../../ui/button.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** So many cases can be ticked at first; of each its people are read. */
const AT_FIRST = 10

/** The professionals of these cases beside the reader. */
function useColleagues(items: readonly Listed[]) {
  const members = useQueries({
    queries: items.map(({ organizationId, id: caseId }) => ({
      queryKey: ['cases', caseId, 'members', 'professionals'],
      queryFn: () => request(memberRoutes.list, { params: { organizationId, caseId }, query: {} }),
    })),
  })
  return items.map(({ id, organizationId, alias }, at) => ({
    id,
    organizationId,
    alias,
    colleagues: (members[at]?.data?.items ?? [])
      .filter(({ role, isMe }) => role === 'interventionist' && !isMe)
      .map(({ id: memberId, displayName: name }) => ({ memberId, name })),
  }))
}

function Chosen({ items }: { items: readonly Listed[] }) {
  const cases = useColleagues(items)
  const navigate = useNavigate()
  return <HandSeveralOver cases={cases} onDone={() => void navigate({ to: '/home' })} />
}

/** One goes away, and hands over what one looks after. */
export function HandOver() {
  const mine = useInfiniteQuery(caseloadQuery({ ...WHOLE, show: 'mine' }, AT_FIRST))
  return (
    <QueryBoundary query={mine}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items).filter(({ myRole }) => myRole === 'interventionist')
        return (
          <MainContent narrow>
            <PageHeading lead={<Trans>Nothing moves until they accept. Your open tasks go along.</Trans>}>
              <Trans>Hand cases over</Trans>
            </PageHeading>
            {items.length === 0 ? (
              <p>
                <Trans>You look after no case now.</Trans>
              </p>
            ) : (
              <Chosen items={items} />
            )}
            {mine.hasNextPage && (
              <div>
                <Button look="quiet" busy={mine.isFetchingNextPage} onClick={() => void mine.fetchNextPage()}>
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
