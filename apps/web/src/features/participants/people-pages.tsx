import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type PlanPage, pathOf } from '../../plan/paths.ts'
import { usePlan } from '../../plan/use-plan.ts'

/** The pages about people that this reader has: who takes part, themselves, their own safety, who knows. */
export function PeoplePages() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const { pathname } = useLocation()
  const here = pathname.split('/').slice(5).join('/')
  const pages: { page: PlanPage; name: ReactNode; shown: boolean }[] = [
    { page: 'people', name: <Trans>Who takes part</Trans>, shown: true },
    { page: 'people/about-me', name: <Trans>About me</Trans>, shown: plan.participants.some(({ isMe }) => isMe) },
    { page: 'people/my-safety', name: <Trans>My own safety</Trans>, shown: plan.can.answerScreening.why !== 'role' },
    { page: 'people/awareness', name: <Trans>Who knows</Trans>, shown: true },
    { page: 'people/safety', name: <Trans>Private answers</Trans>, shown: plan.can.readScreenings.allowed },
  ]
  return (
    <nav className="pills no-print" aria-label={t`Pages about people`}>
      <ul>
        {pages
          .filter(({ shown }) => shown)
          .map(({ page, name }) => (
            <li key={page}>
              <Link
                to={pathOf(page)}
                params={key}
                activeOptions={{ exact: true }}
                aria-current={page === here ? 'page' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
