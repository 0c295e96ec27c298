import type { Case } from '@holdfast/contracts/cases'
import { STATUS_LABELS } from '@holdfast/domain/plan/step-labels'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { localize } from '../i18n/localize.ts'
import { CaseStages } from '../features/case-stages/case-stages.tsx'
import { CaseWorksheets } from '../features/cases/case-worksheets.tsx'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { CaseMembers } from '../features/cases/case-members.tsx'
import { ProfessionalCard } from '../features/cases/professional-card.tsx'
import { CasePracticePart } from '../features/entrusted-cases/case-practice.tsx'
import { ExportFile } from '../features/exports/export-file.tsx'
import { HandOvers } from '../features/hand-overs/hand-overs.tsx'
import { IntakeRow } from '../features/intake/intake-row.tsx'
import { PracticeOfCase } from '../features/organizations/practice-of-case.tsx'
import { PathRail } from '../plan/path-rail.tsx'
import { PlanName } from '../plan/plan-name.tsx'
import { workspaceQuery } from '../plan/plan-query.ts'
import { membersQuery } from '../plan/professionals.tsx'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { RowWords } from '../ui/row-words.tsx'

type Key = { organizationId: string; caseId: string }

function Attempts({ data, organizationId }: { data: Case; organizationId: string }) {
  if (data.plans.length < 2) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Plans</Trans>
      </h2>
      <ul className="group">
        {data.plans.map((plan) => (
          <li key={plan.id}>
            <Link className="task" to="/o/$organizationId/p/$planId" params={{ organizationId, planId: plan.id }}>
              <RowWords
                icon="route"
                name={<PlanName number={plan.attemptNumber} />}
                about={localize(STATUS_LABELS[plan.status])}
              />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What belongs to a case besides what is to be done now: its people, its stage, what was written before, its history. */
export default function CaseMorePage() {
  const key = useParams({ strict: false }) as Key
  const query = useQuery(caseQuery(key))
  const planId = query.data?.currentPlan?.id
  const planKey = { organizationId: key.organizationId, planId: planId ?? '' }
  const workspace = useQuery({ ...workspaceQuery(planKey), enabled: Boolean(planId) })
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
          {workspace.data && planId && <PathRail plan={workspace.data} planKey={planKey} />}
          <MainContent narrow>
            <PageHeading
              lead={
                <Link to="/o/$organizationId/c/$caseId" params={key}>
                  <Trans>Helping {data.alias}</Trans>
                </Link>
              }
            >
              <Trans>More about this case</Trans>
            </PageHeading>
            <div className="stack-l">
              <CaseMembers caseKey={key} mayInvite={data.can.invite.allowed} participants={unjoined} />
              <PracticeOfCase organizationId={key.organizationId} />
              {data.can.edit.allowed && <IntakeRow caseKey={key} />}
              <CasePracticePart caseKey={key} mayAsk={data.myRole === 'lead' && !data.isSample} />
              <ProfessionalCard known={data} participants={unjoined} />
              <CaseWorksheets known={data} />
              <Attempts data={data} organizationId={key.organizationId} />
              {data.myRole !== 'helper' && <CaseStages caseKey={key} />}
              {data.can.edit.allowed && (
                <ul className="group">
                  <li>
                    <Link className="task" to="/o/$organizationId/c/$caseId/consents" params={key}>
                      <RowWords
                        icon="file-check"
                        name={<Trans>Who may know what</Trans>}
                        about={<Trans>What a program may be told, and what it has read</Trans>}
                      />
                    </Link>
                  </li>
                  <li>
                    <Link className="task" to="/o/$organizationId/c/$caseId/hold" params={key}>
                      <RowWords
                        icon="lock"
                        name={<Trans>Keep this case as it is</Trans>}
                        about={<Trans>A hold wins over every rule and every deletion</Trans>}
                      />
                    </Link>
                  </li>
                </ul>
              )}
              {data.can.edit.allowed && <HandOvers caseKey={key} practitioners={practitioners} />}
              <ExportFile caseKey={key} />
              {data.mayErase && (
                <ul className="group">
                  <li>
                    <Link className="task" to="/o/$organizationId/c/$caseId/erase" params={key}>
                      <RowWords
                        icon="trash-2"
                        name={<Trans>Erase this case</Trans>}
                        about={<Trans>For good, for everybody in it</Trans>}
                      />
                    </Link>
                  </li>
                </ul>
              )}
            </div>
          </MainContent>
        </>
      )}
    </QueryBoundary>
  )
}
