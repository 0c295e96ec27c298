import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QueryPart } from '../../api/query-boundary.tsx'
import { MySafety } from '../../features/safety-screening/my-safety.tsx'
import { myScreeningQuery } from '../../features/safety-screening/safety-screening.queries.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function MySafetyPage() {
  const { plan, key } = usePlan()
  const query = useQuery(myScreeningQuery(key))
  const others = plan.participants.filter(({ isMe, adult }) => !isMe && adult)
  return (
    <>
      {query.data === undefined && (
        <PageHeading>
          <Trans>My own safety</Trans>
        </PageHeading>
      )}
      <QueryPart query={query}>
        {(screening) => <MySafety screening={screening} planKey={key} others={others} />}
      </QueryPart>
    </>
  )
}
