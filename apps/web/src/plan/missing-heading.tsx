import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'

/** Whether anything stands between the plan and the day, and how much. */
export function MissingHeading({ plan }: { plan: Workspace }) {
  const missing = plan.readiness.findings.filter(({ severity }) => severity === 'blocker').length
  return (
    <h2>
      {missing === 0 ? (
        <Trans>Nothing stands between this plan and the day</Trans>
      ) : (
        <Trans>Needed before the day: {missing}</Trans>
      )}
    </h2>
  )
}
