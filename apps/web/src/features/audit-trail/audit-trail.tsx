import { type AuditEvent, auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import type { AuditKind } from '@holdfast/domain/audit-trail/audit-words'
import { DEVICE_LABELS } from '@holdfast/domain/views/view-labels'
import { Trans } from '@lingui/react/macro'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { AuditFilters, type Period, since } from './audit-filters.tsx'

const PAGE = 15

/** What happened in an organization, newest first, by person, kind and period, or in one case; never a word of a case. */
export function AuditTrail({ organizationId }: { organizationId: string }) {
  const [organizationMemberId, setMember] = useState('')
  const [kind, setKind] = useState<AuditKind | ''>('')
  const [period, setPeriod] = useState<Period>('week')
  const [caseCode, setCaseCode] = useState('')
  const wanted = { organizationMemberId, kind, caseCode, since: since(period) }
  const query = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''))
  const pages = useInfiniteQuery({
    queryKey: ['audit-trail', currentLocale(), organizationId, query],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      request(auditTrailRoutes.list, {
        params: { organizationId },
        query: { limit: PAGE, ...query, ...(pageParam && { cursor: pageParam }) },
      }),
    getNextPageParam: (last) => last.nextCursor,
  })
  return (
    <>
      <AuditFilters
        organizationId={organizationId}
        caseCodes={codesIn(pages.data?.pages.flatMap(({ items }) => items) ?? [])}
        values={{ organizationMemberId, kind, period, caseCode }}
        onCase={setCaseCode}
        onMember={setMember}
        onKind={setKind}
        onPeriod={setPeriod}
      />
      <QueryPart query={pages}>{(known) => <Events events={known.pages.flatMap(({ items }) => items)} />}</QueryPart>
      {pages.hasNextPage && (
        <Button look="quiet" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  )
}

const codesIn = (events: readonly AuditEvent[]): string[] =>
  [...new Set(events.flatMap(({ caseCode }) => caseCode ?? []))].toSorted()

function Events({ events }: { events: readonly AuditEvent[] }) {
  if (events.length === 0)
    return (
      <Empty>
        <Trans>Nothing of this kind happened then.</Trans>
      </Empty>
    )
  return (
    <ol className="group slim">
      {events.map(({ id, what, by, device, caseCode, at }) => (
        <li key={id} className="task words">
          <span>
            <b>{what}</b>
            <span className="meta">
              <bdi>{by}</bdi>
              {caseCode !== null && (
                <>
                  {' · '}
                  <Trans>case {caseCode}</Trans>
                </>
              )}
              {' · '}
              {formatMoment(at)}
              {device !== null && ` · ${localize(DEVICE_LABELS[device])}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
