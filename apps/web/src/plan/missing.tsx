import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Disclosure } from '../ui/disclosure.tsx'
import { FindingList } from './findings.tsx'
import type { PlanKey } from './plan-key.ts'

// more than so many would fill the screen of a phone
const MOST_UNFOLDED = 3

/** Whether anything stands between the plan and the day, how much, and where each is mended; what is only recommended is folded. */
export function Missing({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { findings } = plan.readiness
  const blockers = findings.filter(({ severity }) => severity === 'blocker')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const missing = blockers.length
  const list = <FindingList planKey={planKey} findings={blockers} />
  return (
    <section className="stack" aria-live="polite">
      <h2>
        {missing === 0 ? (
          <Trans>Everything needed before the day is there</Trans>
        ) : (
          <Trans>Needed before the day: {missing}</Trans>
        )}
      </h2>
      {missing > MOST_UNFOLDED ? <Disclosure summary={<Trans>See what is needed</Trans>}>{list}</Disclosure> : list}
      {warnings.length > 0 && (
        <Disclosure summary={<Trans>Recommended: {warnings.length}</Trans>}>
          <FindingList planKey={planKey} findings={warnings} />
        </Disclosure>
      )}
    </section>
  )
}
