import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { QueryBoundary, QueryPart } from '../api/query-boundary.tsx'
import { formatMoment } from '../i18n/localize.ts'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { PracticeBand } from '../features/crisis-contacts/practice-band.tsx'
import { InDays } from '../features/path/week-strip.tsx'
import { ReaderRequests } from '../features/reader-requests/reader-requests.tsx'
import { PathRail } from '../plan/path-rail.tsx'
import { workspaceQuery } from '../plan/plan-query.ts'
import { MainContent } from '../ui/main-content.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'
import { LinkAsked } from './home/link-asked.tsx'
import { NotNowTold } from './home/not-now-told.tsx'
import { PlanHome } from './home/plan-home.tsx'
import { PlanSide } from './plan-side.tsx'

type Key = { organizationId: string; caseId: string }

/** The home of a case: one page that shows each person what is theirs; everything else of the case is one tap away. */
export default function CasePage() {
  const key = useParams({ strict: false }) as Key
  const query = useQuery(caseQuery(key))
  const planId = query.data?.currentPlan?.id
  const planKey = { organizationId: key.organizationId, planId: planId ?? '' }
  const workspace = useQuery({ ...workspaceQuery(planKey), enabled: Boolean(planId) })
  useLiveChanges(key.organizationId, key.caseId)
  // what stands below the plan waits for it, so that nothing moves
  const isWhole = !planId || !workspace.isPending
  const isProfessional = query.data?.myRole === 'interventionist'
  return (
    <QueryBoundary query={query}>
      {(data) => (
        <>
          {workspace.data && planId && <PathRail plan={workspace.data} planKey={planKey} />}
          <MainContent narrow={!isProfessional}>
            <PageHeading
              lead={
                data.currentPlan?.startsAt ? (
                  <>
                    {formatMoment(data.currentPlan.startsAt, data.currentPlan.timeZone)}
                    {' · '}
                    <InDays startsAt={data.currentPlan.startsAt} timeZone={data.currentPlan.timeZone} />
                  </>
                ) : (
                  <Trans>No date is set yet.</Trans>
                )
              }
            >
              <Trans>Helping {data.alias}</Trans>
            </PageHeading>
            {!isProfessional && <PracticeBand />}
            {data.isSample && data.can.edit.allowed && (
              <Notice>
                <p>
                  <Trans>
                    This is a sample. The people are invented, and it counts in no figure. Change whatever you like.
                  </Trans>
                </p>
              </Notice>
            )}
            {data.me.linkAsked && <LinkAsked {...data.me.linkAsked} />}
            {data.can.invite.allowed && <NotNowTold caseKey={key} />}
            {planId && (
              <QueryPart query={workspace}>
                {(plan) => <PlanHome plan={plan} planKey={planKey} myName={data.me.displayName} />}
              </QueryPart>
            )}
            {isWhole && (
              <>
                <ReaderRequests caseKey={key} />
                <Link className="card row between plainlink" to="/o/$organizationId/c/$caseId/more" params={key}>
                  <span className="strong">
                    <Trans>People and more about this case</Trans>
                  </span>
                  <Icon name="chevron-right" small flip />
                </Link>
              </>
            )}
          </MainContent>
          {workspace.data && planId && !isProfessional && <PlanSide plan={workspace.data} planKey={planKey} />}
        </>
      )}
    </QueryBoundary>
  )
}
