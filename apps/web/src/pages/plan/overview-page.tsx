import { APPROACH_LABELS } from '@holdfast/domain/approaches/approach'
import { STATUS_LABELS, STEP_LABELS } from '@holdfast/domain/plans/step-labels'
import { Trans } from '@lingui/react/macro'
import { say, sayMoment } from '../../app/words.ts'
import { AppliedChanges } from '../../features/attempts/applied-changes.tsx'
import { AskedOfMe } from '../../features/comments/asked-of-me.tsx'
import { LeakNotice } from '../../features/circle/leak-notice.tsx'
import { FindingList, WaitingFor } from '../../features/plans/findings.tsx'
import { usePlan } from '../../features/plans/plans.queries.ts'
import { PlanSteps } from '../../features/plan-steps/plan-steps.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function OverviewPage() {
  const { plan, key } = usePlan()
  const blockers = plan.readiness.findings.filter((finding) => finding.severity === 'blocker')
  const warnings = plan.readiness.findings.filter((finding) => finding.severity === 'warning')
  const isPreparing = plan.status === 'drafting'
  return (
    <>
      <PageHeading lead={say(STATUS_LABELS[plan.status])}>
        <Trans>The plan at a glance</Trans>
      </PageHeading>
      <AskedOfMe planKey={key} />
      <LeakNotice circle={plan.circle} planKey={key} status={plan.status} />
      <AppliedChanges changes={plan.appliedChanges} />
      <p>
        {say(APPROACH_LABELS[plan.approach])} ·{' '}
        {plan.announced ? <Trans>announced beforehand</Trans> : <Trans>not announced</Trans>}
      </p>
      {isPreparing && (
        <section className="stack" aria-live="polite">
          <h2>
            {blockers.length === 0 ? (
              <Trans>Nothing stands between this plan and the day</Trans>
            ) : (
              <Trans>Still missing before the day: {blockers.length}</Trans>
            )}
          </h2>
          <FindingList planKey={key} findings={blockers} />
        </section>
      )}
      {isPreparing && <WaitingFor plan={plan} planKey={key} />}
      {isPreparing && warnings.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>Worth a second look</Trans>
          </h2>
          <FindingList planKey={key} findings={warnings} />
        </section>
      )}
      <PlanSteps plan={plan} planKey={key} />
      {plan.steps.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>What happened with this plan</Trans>
          </h2>
          <ol>
            {plan.steps.map((step) => (
              <li key={step.id}>
                {say(STEP_LABELS[step.step])} · {step.by} · {sayMoment(step.at)}{' '}
                {step.reason && <span className="muted">“{step.reason}”</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
