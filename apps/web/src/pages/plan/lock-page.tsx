import { Trans } from '@lingui/react/macro'
import { Link, useSearch } from '@tanstack/react-router'
import { gapsOf } from '../../features/plan-steps/known-gaps.tsx'
import { LockPlan } from '../../features/plan-steps/lock-plan.tsx'
import { WhatStands } from '../../features/plan-steps/what-stands.tsx'
import { FindingList } from '../../plan/findings.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

// with more open things, what stands has a page of its own before them
const MANY = 5

/** What stands, what is open, and what a lock means; then the plan is locked for the day. */
export default function LockPage() {
  const { plan, key } = usePlan()
  const { at }: { at?: string } = useSearch({ strict: false })
  const { findings } = plan.readiness
  const needed = findings.filter(({ severity }) => severity === 'blocker')
  const recommended = findings.filter(({ severity }) => severity === 'warning')
  const isLong = needed.length === 0 && gapsOf(recommended).length > MANY
  const isSecond = isLong && at === 'open'
  const isFirst = isLong && !isSecond
  if (plan.status !== 'drafting')
    return (
      <>
        <PageHeading lead={<Trans>Everybody relies on it as it is. It can be opened again, with a reason.</Trans>}>
          <Trans>The plan is locked</Trans>
        </PageHeading>
        <WhatStands plan={plan} planKey={key} />
        <div>
          <PageLink className="btn" planKey={key} to="day">
            <Trans>Go to the day</Trans>
          </PageLink>
        </div>
      </>
    )
  return (
    <>
      <PageHeading
        key={String(isSecond)}
        lead={
          needed.length > 0 ? (
            <Trans>Something needed is still open. The plan is locked when it is done.</Trans>
          ) : recommended.length > 0 ? (
            <Trans>Nothing needed is open. Some recommended things are: look at each, then lock.</Trans>
          ) : (
            <Trans>Nothing is open.</Trans>
          )
        }
      >
        <Trans>From here on, everyone relies on this</Trans>
      </PageHeading>
      {needed.length > 0 && (
        <section className="card">
          <h2>
            <Trans>Needed</Trans>
          </h2>
          <FindingList planKey={key} findings={needed} />
        </section>
      )}
      {needed.length === 0 && !isSecond && <WhatStands plan={plan} planKey={key} />}
      {isFirst ? (
        <div className="actions">
          <Link className="btn" to="." search={{ at: 'open' } as never}>
            <Trans>See what is open</Trans>
          </Link>
        </div>
      ) : (
        <LockPlan plan={plan} planKey={key} needed={needed.length} recommended={recommended} />
      )}
    </>
  )
}
