import type { PlanBasics } from '@holdfast/contracts/plans'
import { Trans } from '@lingui/react/macro'
import { Notice } from '../../ui/notice.tsx'

/** What the review of the attempt before asked for, and what that did to this plan. */
export function AppliedChanges({ changes }: { changes: PlanBasics['appliedChanges'] }) {
  if (changes.length === 0) return null
  return (
    <Notice tone="positive">
      <h2>
        <Trans>What the last review changed here</Trans>
      </h2>
      <ul>
        {changes.map(({ changeId, what, effect }) => (
          <li key={changeId}>
            {what} <span className="muted">{effect}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
