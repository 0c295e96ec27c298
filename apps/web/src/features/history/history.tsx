import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'

type CaseKey = { organizationId: string; caseId: string }

/** Who changed what, newest first; never what was written. */
export function History({ caseKey }: { caseKey: CaseKey }) {
  const pages = useInfiniteQuery({
    queryKey: ['cases', caseKey.caseId, 'history'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      request(historyRoutes.list, { params: caseKey, query: { ...(pageParam && { cursor: pageParam }) } }),
    getNextPageParam: (last) => last.nextCursor,
  })
  const entries = pages.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <ol className="plain-list">
        {entries.map(({ id, what, concerns, by, device, at }) => (
          <li key={id}>
            {concerns === null ? what : `${what} (${concerns})`}{' '}
            <span className="muted">
              · <bdi>{by}</bdi>
              {device !== null && ` · ${device}`}
            </span>
            <br />
            <span className="muted">{formatMoment(at)}</span>
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button look="quiet" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  )
}
