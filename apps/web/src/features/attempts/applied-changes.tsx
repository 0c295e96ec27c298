import type { PlanBasics } from '@holdfast/contracts/plans'
import { Trans } from '@lingui/react/macro'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'

type Changes = PlanBasics['appliedChanges']

/** What the review of the attempt before asked for, and what that did to this plan. */
export function AppliedChanges({ changes, fold = false }: { changes: Changes; fold?: boolean }) {
  if (changes.length === 0) return null
  if (fold)
    return (
      <Disclosure summary={<Trans>What you changed here when you looked back</Trans>}>
        <ChangeList changes={changes} />
      </Disclosure>
    )
  return (
    <Notice tone="positive">
      <h2>
        <Trans>What you changed here when you looked back</Trans>
      </h2>
      <ChangeList changes={changes} />
    </Notice>
  )
}

function ChangeList({ changes }: { changes: Changes }) {
  return (
    <ul className="spaced">
      {changes.map(({ changeId, what, effect }) => (
        <li key={changeId}>
          {what} <span className="muted">{effect}</span>
        </li>
      ))}
    </ul>
  )
}
