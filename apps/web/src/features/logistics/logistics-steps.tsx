import { pageOf } from '@holdfast/domain/path/path-pages'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type PlanPage, pathOf } from '../../plan/paths.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Icon } from '../../ui/icon.tsx'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'

const STEPS: readonly { page: PlanPage; name: ReactNode }[] = [
  { page: 'logistics/poll', name: <Trans>Find the day</Trans> },
  { page: 'logistics/seating', name: <Trans>Who sits where</Trans> },
  { page: 'logistics/arrival', name: <Trans>Who comes when</Trans> },
  { page: 'logistics/transport', name: <Trans>The drive to treatment</Trans> },
  { page: 'logistics/home', name: <Trans>Work, children, pets</Trans> },
  { page: 'logistics/lists', name: <Trans>Room, bag and papers</Trans> },
  { page: 'logistics/afterwards', name: <Trans>Afterward</Trans> },
  { page: 'rehearsals', name: <Trans>Rehearsals</Trans> },
]

/** The pages that the day is prepared on, in one list: what is needed first, and how much is open. */
export function LogisticsSteps() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const isPreparing = plan.status === 'drafting' || plan.status === 'ready'
  const pages = STEPS.map(({ page, name }) => {
    const open = plan.readiness.findings.filter(
      (finding) => finding.section === 'logistics' && pageOf(finding) === page,
    )
    const needed = isPreparing && open.some(({ severity }) => severity === 'blocker')
    const state: MarkState = needed ? 'care' : isPreparing && open.length > 0 ? 'doing' : 'ready'
    return { page, name, needed, state }
  })
  return (
    <nav className="no-print" aria-label={t`Preparing the day`}>
      <ul className="group">
        {pages
          .toSorted((a, b) => Number(b.needed) - Number(a.needed))
          .map(({ page, name, needed, state }) => (
            <li key={page}>
              <Link className="task" to={pathOf(page)} params={key}>
                <StatusMark state={state} quiet />
                <span>
                  <b>{name}</b>
                  {state !== 'ready' && (
                    <span className="meta">
                      {needed ? (
                        <span className="need">
                          <Trans>Needed</Trans>
                        </span>
                      ) : (
                        <Trans>Recommended</Trans>
                      )}
                    </span>
                  )}
                </span>
                <Icon name="chevron-right" small flip />
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
