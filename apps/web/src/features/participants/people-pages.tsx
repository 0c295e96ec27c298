import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type PlanPage, pathOf } from '../../plan/paths.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Icon } from '../../ui/icon.tsx'

/** The pages about people that this reader has: themselves, their own safety, who knows, private answers. */
export function PeoplePages() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const pages: { page: PlanPage; name: ReactNode; shown: boolean }[] = [
    { page: 'people/about-me', name: <Trans>About me</Trans>, shown: plan.participants.some(({ isMe }) => isMe) },
    { page: 'people/my-safety', name: <Trans>My own safety</Trans>, shown: plan.can.answerScreening.why !== 'role' },
    { page: 'people/awareness', name: <Trans>Who knows</Trans>, shown: true },
    { page: 'people/safety', name: <Trans>Private answers</Trans>, shown: plan.can.readScreenings.allowed },
  ]
  return (
    <nav className="no-print" aria-label={t`Pages about people`}>
      <ul className="group">
        {pages
          .filter(({ shown }) => shown)
          .map(({ page, name }) => (
            <li key={page}>
              <Link className="rowlink" to={pathOf(page)} params={key}>
                <span>{name}</span>
                <Icon name="chevron-right" small flip />
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
