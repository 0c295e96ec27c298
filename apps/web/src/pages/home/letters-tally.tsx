import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural, Trans } from '@lingui/react/macro'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

/** How far the letters and limits are, as counts; never their words, and never whose they are. */
export function LettersTally({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const shared = plan.statements.filter(({ sharing }) => sharing !== 'private').length
  const own = plan.statements.length - shared
  const limits = plan.consequences.length
  return (
    <section className="card">
      <h2>
        <Trans>Letters and limits</Trans>
      </h2>
      <div className="tally">
        <span>
          <Plural value={shared} one="# letter shared" other="# letters shared" />
        </span>
        <span className="open">
          <Plural value={own} one="# letter still private" other="# letters still private" />
        </span>
        <span>
          <Plural value={limits} one="# limit" other="# limits" />
        </span>
      </div>
      <div className="actions">
        <PageLink className="btn quiet small" planKey={planKey} to="statements">
          <Trans>Letters</Trans>
        </PageLink>
        <PageLink className="btn quiet small" planKey={planKey} to="consequences">
          <Trans>Limits</Trans>
        </PageLink>
      </div>
    </section>
  )
}
