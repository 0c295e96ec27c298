import { DAY_ROLE_LABELS, NEEDED_ROLES } from '@holdfast/domain/participants/participant'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { type PlanPage, pathOf } from '../../plan/paths.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

/** The pages about people that this reader has: the jobs of the day with those that nobody has yet, themselves, their own safety, who knows, private answers. */
export function PeoplePages() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const open = NEEDED_ROLES.filter((role) => plan.participants.every(({ dayRoles }) => !dayRoles.includes(role)))
  const pages: { page: PlanPage; name: ReactNode; shown: boolean }[] = [
    { page: 'people/about-me', name: <Trans>About me</Trans>, shown: plan.participants.some(({ isMe }) => isMe) },
    { page: 'people/my-safety', name: <Trans>My own safety</Trans>, shown: plan.can.answerScreening.why !== 'role' },
    { page: 'people/awareness', name: <Trans>Who knows</Trans>, shown: true },
    { page: 'people/safety', name: <Trans>Private answers</Trans>, shown: plan.can.readScreenings.allowed },
  ]
  return (
    <nav className="no-print" aria-label={t`Pages about people`}>
      <ul className="group">
        {plan.me.role !== 'helper' && (
          <li>
            <Link className="task" to="/o/$organizationId/p/$planId/people" params={key} hash="dayRoles">
              <StatusMark
                state={open.length === 0 ? 'ready' : open.length < NEEDED_ROLES.length ? 'doing' : 'none'}
                quiet
              />
              <span>
                <b>
                  <Trans>Who does what on the day</Trans>
                </b>
                <span className="meta">
                  <Trans>
                    {NEEDED_ROLES.length - open.length} of {NEEDED_ROLES.length} taken
                  </Trans>
                  {open.length > 0 && (
                    <span className="need">
                      {' '}
                      · {open.map((role) => localize(DAY_ROLE_LABELS[role].name)).join(', ')}
                    </span>
                  )}
                </span>
              </span>
              <Icon name="chevron-right" small flip />
            </Link>
          </li>
        )}
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
