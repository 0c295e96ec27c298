import { DAY } from '@holdfast/domain/shared/time'
import type { Case } from '@holdfast/contracts/cases'
import { STATUS_LABELS } from '@holdfast/domain/plan/step-labels'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { QueryBoundary, QueryPart } from '../api/query-boundary.tsx'
import { localize, formatMoment } from '../i18n/localize.ts'
import { CaseStages } from '../features/case-stages/case-stages.tsx'
import { CaseWorksheets } from '../features/cases/case-worksheets.tsx'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { CaseMembers } from '../features/cases/case-members.tsx'
import { ProfessionalCard } from '../features/cases/professional-card.tsx'
import { HandOvers } from '../features/hand-overs/hand-overs.tsx'
import { ReaderRequests } from '../features/reader-requests/reader-requests.tsx'
import { membersQuery } from '../plan/professionals.tsx'
import { MissingHeading, NextStep } from '../plan/next-step.tsx'
import { PathRail } from '../plan/path-rail.tsx'
import { pathOf } from '../plan/paths.ts'
import { sectionState } from '../plan/section-state.tsx'
import { workspaceQuery } from '../plan/plan-query.ts'
import { WaitingFor } from '../plan/waiting-for.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'
import { TaskList } from '../ui/task-list.tsx'
import { useNow } from '../api/use-now.ts'
import type { PlanKey } from '../plan/plan-key.ts'

type Key = { organizationId: string; caseId: string }

function WhereItStands({ organizationId, planId }: PlanKey) {
  const planKey = { organizationId, planId }
  const query = useQuery(workspaceQuery(planKey))
  return (
    <QueryPart query={query}>
      {(plan) => {
        const isPreparing = plan.status === 'drafting'
        return (
          <>
            <NextStep plan={plan} planKey={planKey}>
              <Link
                className={isPreparing && !plan.path.now ? 'btn' : 'btn quiet'}
                to="/o/$organizationId/p/$planId"
                params={planKey}
              >
                <Trans>Open the plan</Trans>
              </Link>
            </NextStep>
            {isPreparing && <WaitingFor plan={plan} planKey={planKey} />}
            {isPreparing && (
              <section className="stack">
                <MissingHeading plan={plan} />
                <TaskList
                  inColumns
                  tasks={plan.readiness.sections.map((section) => ({
                    key: section.section,
                    name: (
                      <Link to={pathOf(section.section)} params={planKey}>
                        {section.label}
                      </Link>
                    ),
                    status: sectionState(section).words,
                    tone: sectionState(section).tone || undefined,
                  }))}
                />
              </section>
            )}
          </>
        )
      }}
    </QueryPart>
  )
}

function Attempts({ data, organizationId }: { data: Case; organizationId: string }) {
  if (data.plans.length < 2) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Attempts</Trans>
      </h2>
      <TaskList
        tasks={data.plans.map((plan) => ({
          key: plan.id,
          name: (
            <Link to="/o/$organizationId/p/$planId" params={{ organizationId, planId: plan.id }}>
              <Trans>Attempt {plan.attemptNumber}</Trans>
            </Link>
          ),
          status: localize(STATUS_LABELS[plan.status]),
        }))}
      />
    </section>
  )
}

const SHOWN_FOR = 14 * DAY

/** For two weeks: that somebody asked for a new personal link of the reader, whoever did. */
function LinkAsked({ by, at }: { by: string; at: string }) {
  const now = useNow()
  if (now.getTime() - Date.parse(at) > SHOWN_FOR) return null
  const when = formatMoment(at)
  return (
    <Notice tone="caution">
      <p>
        <Trans>
          {by} asked for a new link for you ({when}). Your old link has ended. What you wrote for yourself opens with
          your passphrase or passkey alone.
        </Trans>
      </p>
    </Notice>
  )
}

export default function CasePage() {
  const key = useParams({ strict: false }) as Key
  const query = useQuery(caseQuery(key))
  const planId = query.data?.currentPlan?.id
  const workspace = useQuery({
    ...workspaceQuery({ organizationId: key.organizationId, planId: planId ?? '' }),
    enabled: Boolean(planId),
  })
  useLiveChanges(key.organizationId, key.caseId)
  const unjoined = (workspace.data?.participants ?? []).filter(
    (participant) => participant.caseMemberId === null && participant.adult,
  )
  const members = useQuery(membersQuery(key))
  const practitioners = (members.data?.items ?? [])
    .filter(({ role, isMe }) => role === 'interventionist' && !isMe)
    .map(({ id, displayName }) => ({ id, name: displayName }))
  return (
    <QueryBoundary query={query}>
      {(data) => (
        <>
          {workspace.data && planId && (
            <PathRail plan={workspace.data} planKey={{ organizationId: key.organizationId, planId }} />
          )}
          <MainContent narrow>
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
            <PageHeading
              lead={
                data.currentPlan?.startsAt ? (
                  formatMoment(data.currentPlan.startsAt, data.currentPlan.timeZone)
                ) : (
                  <Trans>No date is set yet.</Trans>
                )
              }
            >
              <Trans>Helping {data.alias}</Trans>
            </PageHeading>
            <div className="stack-l">
              {planId && <WhereItStands organizationId={key.organizationId} planId={planId} />}
              <CaseWorksheets known={data} />
              <Attempts data={data} organizationId={key.organizationId} />
              <CaseMembers caseKey={key} mayInvite={data.can.invite.allowed} participants={unjoined} />
              <ReaderRequests caseKey={key} />
              <ProfessionalCard known={data} participants={unjoined} />
              {data.myRole !== 'helper' && <CaseStages caseKey={key} />}
              {data.can.edit.allowed && <HandOvers caseKey={key} practitioners={practitioners} />}
              {data.can.edit.allowed && (
                <p>
                  <Link to="/o/$organizationId/c/$caseId/history" params={key}>
                    <Trans>Who changed what</Trans>
                  </Link>
                </p>
              )}
            </div>
          </MainContent>
        </>
      )}
    </QueryBoundary>
  )
}
