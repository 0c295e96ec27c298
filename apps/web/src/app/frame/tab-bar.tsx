import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import { openHelp, useShortNumbers } from '../../features/crisis-contacts/help-sheet.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useSession } from '../session.ts'
import type { Place } from './place.ts'

function HelpTab() {
  return (
    <li>
      <button type="button" className="tab help" onClick={openHelp}>
        <Icon name="life-buoy" />
        <span>
          <Trans>Help</Trans>
        </span>
      </button>
    </li>
  )
}

/** Where the page on screen belongs: the home of the case, its people, or the plan. */
function currentTab(pathname: string): 'home' | 'people' | 'plan' {
  if (/^\/o\/[^/]+\/p\/[^/]+\/people(\/|$)/.test(pathname)) return 'people'
  return /^\/o\/[^/]+\/(p|facilities)(\/|$)/.test(pathname) ? 'plan' : 'home'
}

function CaseTabs({ place: { organizationId, caseId, planId } }: { place: Place }) {
  const current = currentTab(useLocation().pathname)
  return (
    <ul>
      {caseId && (
        <li>
          <Link
            className="tab"
            to="/o/$organizationId/c/$caseId"
            params={{ organizationId, caseId }}
            activeOptions={{ exact: true }}
            aria-current={current === 'home' ? 'page' : undefined}
          >
            <Icon name="house" />
            <span>
              <Trans>Home</Trans>
            </span>
          </Link>
        </li>
      )}
      {planId && (
        <>
          <li>
            <Link
              className="tab"
              to="/o/$organizationId/p/$planId"
              params={{ organizationId, planId }}
              activeOptions={{ exact: true }}
              aria-current={current === 'plan' ? 'page' : undefined}
            >
              <Icon name="route" />
              <span>
                <Trans>Plan</Trans>
              </span>
            </Link>
          </li>
          <li>
            <Link
              className="tab"
              to="/o/$organizationId/p/$planId/people"
              params={{ organizationId, planId }}
              aria-current={current === 'people' ? 'page' : undefined}
            >
              <Icon name="users" />
              <span>
                <Trans>People</Trans>
              </span>
            </Link>
          </li>
        </>
      )}
      <HelpTab />
    </ul>
  )
}

function PersonTabs() {
  const { pathname } = useLocation()
  return (
    <ul>
      <li>
        <Link className="tab" to="/home" aria-current={pathname === '/home' ? 'page' : undefined}>
          <Icon name="house" />
          <span>
            <Trans>Home</Trans>
          </span>
        </Link>
      </li>
      <li>
        <Link className="tab" to="/account" aria-current={pathname === '/account' ? 'page' : undefined}>
          <Icon name="settings" />
          <span>
            <Trans>You</Trans>
          </span>
        </Link>
      </li>
      <HelpTab />
    </ul>
  )
}

/** For whoever is not signed in: whom to call, by number. */
function DangerTab() {
  const numbers = useShortNumbers().join(' · ')
  return (
    <ul className="one">
      <li>
        <button type="button" className="tab help across" onClick={openHelp}>
          <Icon name="life-buoy" />
          <span className="keep">
            <Trans>Someone is in danger: {numbers}</Trans>
          </span>
        </button>
      </li>
    </ul>
  )
}

/** Below every page on a phone: where one can go, and help. */
export function TabBar({ place }: { place: Place | null }) {
  const session = useSession()
  const { t } = useLingui()
  return (
    <nav className="tabs" aria-label={t`Main`}>
      {place && session !== null ? <CaseTabs place={place} /> : session ? <PersonTabs /> : <DangerTab />}
    </nav>
  )
}
