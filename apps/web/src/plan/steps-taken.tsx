import type { Workspace } from '@holdfast/contracts/workspace'
import { STEP_LABELS } from '@holdfast/domain/plan/step-labels'
import { Trans } from '@lingui/react/macro'
import { localize, formatMoment } from '../i18n/localize.ts'

/** Every step of the plan's life so far: who took it, when, and why. */
export function StepsTaken({ plan }: { plan: Workspace }) {
  if (plan.steps.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>What happened with this plan</Trans>
      </h2>
      <ol>
        {plan.steps.map((step) => (
          <li key={step.id}>
            {localize(STEP_LABELS[step.step])} · <bdi>{step.by}</bdi> · {formatMoment(step.at)}{' '}
            {step.reason && <span className="muted">“{step.reason}”</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
