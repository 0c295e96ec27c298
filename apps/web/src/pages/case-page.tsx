import type { Case } from '@holdfast/contracts/cases'
import { STATUS_LABELS } from '@holdfast/domain/plans/step-labels'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useChanges } from '../app/changes.ts'
import { Show } from '../app/show.tsx'
import { say, sayMoment } from '../app/words.ts'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { PeopleOfCase } from '../features/cases/people-of-case.tsx'
import { FindingLink, WaitingFor } from '../features/plans/findings.tsx'
import { workspaceQuery } from '../features/plans/plans.queries.ts'
import { Card } from '../ui/card.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'
import { TaskList } from '../ui/task-list.tsx'

type Key = { organizationId: string; caseId: string }

function NextForYou({ organizationId, planId }: { organizationId: string; planId: string }) {
  const planKey = { organizationId, planId }
  const query = useQuery(workspaceQuery(planKey))
  return (
    <Show query={query}>
      {(plan) => {
        const blocking = plan.readiness.findings.filter((finding) => finding.severity === 'blocker')
        const isPreparing = plan.status === 'drafting'
        return (
          <>
            <Card next>
              <h2>
                <Trans>Next for you</Trans>
              </h2>
              {isPreparing && plan.readiness.nextStep ? (
                <>
                  <p>{plan.readiness.nextStep.reason}</p>
                  <p>
                    <FindingLink planKey={planKey} finding={plan.readiness.nextStep} />
                  </p>
                </>
              ) : (
                <p>
                  {plan.status === 'drafting' && <Trans>Nothing waits for you right now.</Trans>}
                  {plan.status === 'ready' && (
                    <Trans>The plan is ready. On the day, begin with the sobriety check.</Trans>
                  )}
                  {plan.status === 'under_way' && <Trans>The meeting is under way.</Trans>}
                  {plan.status === 'concluded' && (
                    <Trans>The day is over. Rest first. When you are ready, look back together.</Trans>
                  )}
                  {plan.status === 'reviewed' && (
                    <Trans>The review is done. A next attempt can begin from what it taught you.</Trans>
                  )}
                </p>
              )}
              <div>
                <Link className="button" to="/o/$organizationId/p/$planId" params={planKey}>
                  <Trans>Open the plan</Trans>
                </Link>
              </div>
            </Card>
            {isPreparing && (
              <section className="stack">
                <h2>
                  {blocking.length === 0 ? (
                    <Trans>Nothing stands between this plan and the day</Trans>
                  ) : (
                    <Trans>Still missing before the day: {blocking.length}</Trans>
                  )}
                </h2>
                <TaskList
                  tasks={plan.readiness.sections.map((section) => ({
                    key: section.section,
                    name: (
                      <Link
                        to={`/o/$organizationId/p/$planId/${section.section}` as '/o/$organizationId/p/$planId/people'}
                        params={planKey}
                      >
                        {section.label}
                      </Link>
                    ),
                    status: section.done ? <Trans>Done</Trans> : <Trans>{section.blockers} missing</Trans>,
                    tone: section.done ? 'done' : 'missing',
                  }))}
                />
              </section>
            )}
            {isPreparing && <WaitingFor plan={plan} planKey={planKey} />}
          </>
        )
      }}
    </Show>
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
          status: say(STATUS_LABELS[plan.status]),
        }))}
      />
    </section>
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
  useChanges(key.organizationId, key.caseId)
  const unjoined = (workspace.data?.participants ?? []).filter(
    (participant) => participant.caseMemberId === null && participant.adult,
  )
  return (
    <Show query={query}>
      {(data) => (
        <MainContent>
          {data.isSample && (
            <Notice>
              <p>
                <Trans>
                  This is a sample. The people are invented, and it counts in no figure. Change whatever you like.
                </Trans>
              </p>
            </Notice>
          )}
          <PageHeading
            lead={
              data.currentPlan?.startsAt ? sayMoment(data.currentPlan.startsAt) : <Trans>No date is set yet.</Trans>
            }
          >
            <Trans>Helping {data.alias}</Trans>
          </PageHeading>
          <div className="two-columns">
            <div className="stack stack-large">
              {planId && <NextForYou organizationId={key.organizationId} planId={planId} />}
              <Attempts data={data} organizationId={key.organizationId} />
            </div>
            <PeopleOfCase caseKey={key} mayInvite={data.can.invite.allowed} participants={unjoined} />
          </div>
        </MainContent>
      )}
    </Show>
  )
}
