import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pageOf } from '@holdfast/domain/path/path-pages'
import { type PlanPage, pathOf } from '../../plan/paths.ts'
import { usePlan } from '../../plan/use-plan.ts'

const STEPS: readonly { page: PlanPage; name: ReactNode }[] = [
  { page: 'logistics', name: <Trans>Place and time</Trans> },
  { page: 'logistics/poll', name: <Trans>Find the day</Trans> },
  { page: 'logistics/seating', name: <Trans>Who sits where</Trans> },
  { page: 'logistics/arrival', name: <Trans>Who comes when</Trans> },
  { page: 'logistics/transport', name: <Trans>The drive to treatment</Trans> },
  { page: 'logistics/home', name: <Trans>Work, children, pets</Trans> },
  { page: 'logistics/lists', name: <Trans>Room, bag and papers</Trans> },
  { page: 'logistics/afterwards', name: <Trans>Afterwards</Trans> },
  { page: 'rehearsals', name: <Trans>Rehearsals</Trans> },
]

/** The pages that the day is prepared on, each with how much is open there. */
export function LogisticsSteps() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const { pathname } = useLocation()
  const here = pathname.split('/').slice(5).join('/')
  const isPreparing = plan.status === 'drafting' || plan.status === 'ready'
  const open = (page: PlanPage) =>
    plan.readiness.findings.filter(
      (finding) => finding.section === 'logistics' && finding.severity === 'blocker' && pageOf(finding) === page,
    ).length
  return (
    <nav className="pills no-print" aria-label={t`Preparing the day`}>
      <ul>
        {STEPS.map(({ page, name }) => (
          <li key={page}>
            <Link
              to={pathOf(page)}
              params={key}
              activeOptions={{ exact: true }}
              aria-current={page === here ? 'page' : undefined}
            >
              {name}
              {isPreparing && open(page) > 0 && (
                <span className="tag missing">
                  {' '}
                  <Trans>{open(page)} missing</Trans>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
