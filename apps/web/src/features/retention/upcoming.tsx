import { SHOWN_DAYS } from '@holdfast/domain/retention/retention'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { Empty } from '../../ui/empty.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { upcomingQuery } from './retention.queries.ts'

/** The closed cases that the rule erases next, by their codes. */
export function Upcoming({ organizationId }: { organizationId: string }) {
  const { data, error } = useQuery(upcomingQuery(organizationId))
  const days = SHOWN_DAYS
  if (!data) return <ProblemNotice error={error} />
  if (data.months === null)
    return (
      <Empty>
        <Trans>You have no rule yet. Closed cases stay until somebody erases them.</Trans>
      </Empty>
    )
  if (data.items.length === 0)
    return (
      <Empty>
        <Trans>Nothing is erased in the next {days} days.</Trans>
      </Empty>
    )
  return (
    <SummaryList>
      {data.items.map(({ caseCode, erasedAt }) => (
        <SummaryLine key={caseCode} label={<Trans>Case {caseCode}</Trans>}>
          {formatMoment(erasedAt)}
        </SummaryLine>
      ))}
    </SummaryList>
  )
}
