import type { Workspace } from '@holdfast/contracts/workspace'
import { isApproval, isFlag } from '@holdfast/domain/path/approvals'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { LastContact } from '../../features/history/last-contact.tsx'
import { NowCard } from '../../features/path/now-card.tsx'
import { MOST_SHOWN } from '../../features/path/path-list.tsx'
import { TaskRows } from '../../features/path/task-rows.tsx'
import { RiskMark } from '../../features/risk-assessments/risk-mark.tsx'
import { RiskPicture } from '../../features/risk-assessments/risk-picture.tsx'
import { ScreeningCounts } from '../../features/safety-screening/screening-counts-card.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { LettersTally } from './letters-tally.tsx'
import { WaitingFor } from '../waiting-for.tsx'

/** On a screen that is read between two calls. */
const MOST_FLAGS = 3

type Props = { plan: Workspace; planKey: PlanKey }

/** What is known of the danger, on top of a professional's home. */
function Danger({ plan: { riskAssessment: risk }, planKey }: Props) {
  return (
    <section className="stack">
      <div className="head">
        <h2>
          <Trans>What could be dangerous</Trans>
        </h2>
        <PageLink planKey={planKey} to="risk">
          <Trans>Open</Trans>
        </PageLink>
      </div>
      {risk ? (
        <>
          <RiskMark risk={risk} />
          <RiskPicture areas={risk.areas} />
        </>
      ) : (
        <p className="card">
          <Trans>Nothing was asked yet.</Trans>
        </p>
      )}
    </section>
  )
}

function Approvals({ plan, planKey }: Props) {
  const waiting = plan.path.tasks.filter(isApproval)
  if (waiting.length === 0)
    return (
      <p className="muted">
        <Trans>Nothing waits for your yes.</Trans>
      </p>
    )
  return (
    <section className="stack">
      <h2>
        <Trans>Waits for your yes</Trans>
      </h2>
      <TaskRows plan={plan} planKey={planKey} tasks={waiting.slice(0, MOST_SHOWN)} />
    </section>
  )
}

function Flags({ plan, planKey }: Props) {
  const flags = plan.path.tasks.filter((task) => isFlag(task) && task.key !== plan.path.now?.key)
  return (
    <section className="stack">
      <div className="head">
        <h2>
          <Trans>Flags</Trans>
        </h2>
        <Link to="/o/$organizationId/p/$planId" params={planKey}>
          <Trans>Open the plan</Trans>
        </Link>
      </div>
      {flags.length > 0 ? (
        <TaskRows plan={plan} planKey={planKey} tasks={flags.slice(0, MOST_FLAGS)} />
      ) : (
        <p className="card">
          <Trans>Nothing is needed, and nothing needs attention.</Trans>
        </p>
      )}
    </section>
  )
}

/** The home of a professional: their next step, the danger, what waits for them, and when they last heard from the others. */
export function ProfessionalHome({ plan, planKey, myName }: Props & { myName: string }) {
  const caseKey = { organizationId: planKey.organizationId, caseId: plan.caseId }
  return (
    <div className="case">
      <div className="stack-l">
        <NowCard plan={plan} planKey={planKey} slim />
        <Danger plan={plan} planKey={planKey} />
        {plan.can.readScreenings.allowed && <ScreeningCounts planKey={planKey} />}
        <LettersTally plan={plan} planKey={planKey} />
        <LastContact caseKey={caseKey} myName={myName} timeZone={plan.logistics.timeZone} />
      </div>
      <div className="stack-l">
        <Approvals plan={plan} planKey={planKey} />
        <Flags plan={plan} planKey={planKey} />
        <WaitingFor plan={plan} planKey={planKey} />
      </div>
    </div>
  )
}
