import type { SafetyNote } from '@holdfast/domain/coaching/coach'
import { SAFETY_WORDS } from '@holdfast/domain/coaching/safety-cues'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/notice.tsx'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { safety: readonly SafetyNote[]; planKey: PlanKey }

/**
 * Danger in a text leads to the risk questions and to the numbers at the top, not to better wording
 * (docs/practice.md 4.4).
 */
export function DangerNote({ safety, planKey }: Props) {
  const topics = [...new Set(safety.map(({ topic }) => topic))]
  if (topics.length === 0) return null
  return (
    <Notice tone="urgent">
      {topics.map((topic) => (
        <p key={topic}>{localize(SAFETY_WORDS[topic])}</p>
      ))}
      <p>
        {localize(SAFETY_WORDS.next)}{' '}
        <Link to="/o/$organizationId/p/$planId/risk" params={planKey}>
          <Trans>Open the risk questions</Trans>
        </Link>
      </p>
    </Notice>
  )
}
