import type { Workspace } from '@holdfast/contracts/workspace'
import { useLingui } from '@lingui/react/macro'
import { StatusMark } from '../ui/status-mark.tsx'
import { Icon } from '../ui/icon.tsx'
import { PageLink } from './page-link.tsx'
import { pathSteps } from './path-steps.ts'
import type { PlanKey } from './plan-key.ts'

/** Every page of the plan, step by step. */
export function PathContents({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  return (
    <nav className="stack-l" aria-label={t`Pages of this plan`}>
      {pathSteps(plan).map((step) => (
        <section className="stack" key={step.key}>
          <h2>{step.name}</h2>
          <ul className="group">
            {step.pages.map((page) => (
              <li key={page.to}>
                <PageLink className="task" planKey={planKey} to={page.to}>
                  {page.state ? <StatusMark state={page.state} quiet /> : <Icon name="file-text" small />}
                  <span>
                    <b>{page.name}</b>
                  </span>
                  <Icon name="chevron-right" small flip />
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
