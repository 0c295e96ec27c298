import { type Approach, approachLabel } from '@holdfast/domain/plan/approach'
import { LAST_LEVEL, policyOf } from '@holdfast/domain/plan/approach-policy'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { plan: { approach: Approach | null; level: number }; planKey: PlanKey }

/**
 * What this plan's approach asks for here, so that nobody writes limits that it has no place for
 * (docs/practice.md 2.2 to 2.4).
 */
export function ApproachRequirements({ plan, planKey }: Props) {
  const { consequences } = policyOf(plan)
  if (consequences === 'required') return null
  const approach = localize(approachLabel(plan.approach))
  return (
    <Notice>
      <p>
        {consequences === 'family_agreements' ? (
          <Trans>
            With “{approach}” each of you writes what you agree to for yourselves. It does not wait for a no, and nobody
            reads it out as a condition.
          </Trans>
        ) : plan.approach === null ? (
          <Trans>
            Nobody has chosen a way yet. Limits belong to some ways alone; this page may stay empty until then.
          </Trans>
        ) : plan.approach === 'arise' ? (
          <Trans>
            With “{approach}” limits come only at step {LAST_LEVEL}. Until then this page may stay empty.
          </Trans>
        ) : (
          <Trans>
            With “{approach}” there is no meeting and no letter with limits. This page may stay empty. What is written
            here does no harm.
          </Trans>
        )}{' '}
        <Link to="/o/$organizationId/p/$planId/approach" params={planKey}>
          <Trans>See your way</Trans>
        </Link>
      </p>
    </Notice>
  )
}
