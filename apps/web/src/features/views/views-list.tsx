import { type View, viewRoutes } from '@holdfast/contracts/views'
import { DEVICE_LABELS } from '@holdfast/domain/views/view-labels'
import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Notice } from '../../ui/notice.tsx'
import { openings } from './openings.ts'

type CaseKey = { organizationId: string; caseId: string }

const PAGE = 20

/** Who opened the case, newest first; what one person opened in a quarter of an hour is one line. */
export function ViewsList({ caseKey }: { caseKey: CaseKey }) {
  const pages = useInfiniteQuery({
    queryKey: ['cases', caseKey.caseId, 'views'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      request(viewRoutes.list, { params: caseKey, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } }),
    getNextPageParam: (last) => last.nextCursor,
  })
  return (
    <QueryPart query={pages}>
      {(known) => (
        <>
          {known.pages[0]?.emergencies.map(({ by, reason, begunAt, endsAt }) => (
            <Notice key={begunAt} tone="caution">
              <p>
                <Trans>
                  <bdi className="strong">{by}</bdi> is not on this case and opened what safety needs of it, until{' '}
                  {formatMoment(endsAt)}.
                </Trans>
              </p>
              <p className="spoken">{reason}</p>
            </Notice>
          ))}
          <Lines views={known.pages.flatMap(({ items }) => items)} />
          {pages.hasNextPage && (
            <Button look="quiet" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              <Trans>Show more</Trans>
            </Button>
          )}
          <p className="muted small">
            <Trans>A practice calls this case {known.pages[0]?.caseCode} where no name may stand.</Trans>
          </p>
        </>
      )}
    </QueryPart>
  )
}

function Lines({ views }: { views: readonly View[] }) {
  if (views.length === 0)
    return (
      <Empty>
        <Trans>Nobody has opened this case yet.</Trans>
      </Empty>
    )
  return (
    <ol className="group slim">
      {openings(views).map(({ id, by, device, at, things }) => (
        <li key={id} className="task words">
          <span>
            <span className="block">
              <Trans>
                <bdi className="strong">{by}</bdi> opened {things}
              </Trans>
            </span>
            <span className="meta">
              {formatMoment(at)} · {localize(DEVICE_LABELS[device])}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
