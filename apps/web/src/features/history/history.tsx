import { type HistoryEntry, historyRoutes } from '@holdfast/contracts/plan-versions'
import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { membersQuery } from '../../plan/professionals.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

type CaseKey = { organizationId: string; caseId: string }

// the day counts where the reader is
function endOf(day: string): string {
  const next = new Date(`${day}T00:00`)
  next.setDate(next.getDate() + 1)
  return next.toISOString()
}

/** Who changed what, newest first, of everybody or of one person, and from a day back; never what was written. */
export function History({ caseKey }: { caseKey: CaseKey }) {
  const { t } = useLingui()
  const [memberId, setMemberId] = useState('')
  const [day, setDay] = useState('')
  const { data: members } = useQuery(membersQuery(caseKey))
  const wanted = { ...(memberId && { memberId }), ...(day && { until: endOf(day) }) }
  const pages = useInfiniteQuery({
    queryKey: ['cases', caseKey.caseId, 'history', wanted],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      request(historyRoutes.list, { params: caseKey, query: { ...wanted, ...(pageParam && { cursor: pageParam }) } }),
    getNextPageParam: (last) => last.nextCursor,
  })
  return (
    <>
      <search className="two-fields" aria-label={t`Which changes`}>
        <Select
          label={t`By whom`}
          value={memberId}
          onChange={setMemberId}
          options={[
            { value: '', label: t`Everybody` },
            ...(members?.items ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
        />
        <TextField label={t`Up to the day`} type="date" value={day} onChange={setDay} />
      </search>
      <QueryPart query={pages}>{(known) => <Entries entries={known.pages.flatMap(({ items }) => items)} />}</QueryPart>
      {pages.hasNextPage && (
        <Button look="quiet" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  )
}

function Entries({ entries }: { entries: readonly HistoryEntry[] }) {
  if (entries.length === 0)
    return (
      <p role="status">
        <Trans>Nothing was changed then.</Trans>
      </p>
    )
  return (
    <ol className="group slim">
      {entries.map(({ id, what, concerns, by, device, at }) => (
        <li key={id} className="task words">
          <span>
            <b>{concerns === null ? what : `${what} (${concerns})`}</b>
            <span className="meta">
              <bdi>{by}</bdi>
              {device !== null && ` · ${device}`} · {formatMoment(at)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
