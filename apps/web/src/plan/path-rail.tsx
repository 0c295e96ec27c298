import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import { Icon } from '../ui/icon.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { PageLink } from './page-link.tsx'
import { pathSteps } from './path-steps.ts'
import { stepOfPage } from '@holdfast/domain/path/step-pages'
import type { PlanKey } from './plan-key.ts'

/** On a wide screen, beside every page of a plan: home, people, the day, and the path with the pages of the step that is open. */
export function PathRail({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  const { pathname } = useLocation()
  const here = pathname.includes('/p/') ? pathname.replace(/\/$/, '').split('/').slice(5).join('/') : null
  const steps = pathSteps(plan)
  const { organizationId } = planKey
  return (
    <nav className="rail no-print" aria-label={t`Plan`}>
      <Link
        className="place"
        to="/o/$organizationId/c/$caseId"
        params={{ organizationId, caseId: plan.caseId }}
        activeOptions={{ exact: true }}
      >
        <Icon name="house" />
        <Trans>Home</Trans>
      </Link>
      <PageLink className="place" planKey={planKey} to="" current={here === ''}>
        <Icon name="route" />
        <Trans>The whole plan</Trans>
      </PageLink>
      <PageLink className="place" planKey={planKey} to="people" current={here === 'people'}>
        <Icon name="users" />
        <Trans>People</Trans>
      </PageLink>
      <PageLink className="place" planKey={planKey} to="day" current={here === 'day'}>
        <Icon name="calendar-days" />
        <Trans>The day</Trans>
      </PageLink>
      <hr />
      <ol className="railpath">
        {steps.map((step) => {
          const isOpen = here !== null && stepOfPage(here) === step.key
          return (
            <li key={step.key}>
              <PageLink className="railstep" planKey={planKey} to={step.pages[0]?.to ?? ''}>
                <StatusMark state={step.state} quiet />
                <span>{step.name}</span>
              </PageLink>
              {isOpen && (
                <div className="railsub">
                  {step.pages.map((page) => (
                    <PageLink key={page.to} planKey={planKey} to={page.to} current={page.to === here}>
                      {page.name}
                    </PageLink>
                  ))}
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
