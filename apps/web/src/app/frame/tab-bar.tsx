import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { openHelp, useShortNumbers } from '../../features/crisis-contacts/help-sheet.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useSession } from '../session.ts'
import type { Place } from './place.ts'

type TabProps = { to: string; icon: ComponentProps<typeof Icon>['name']; current: boolean; children: ReactNode }

function Tab({ to, icon, current, children }: TabProps) {
  return (
    <li>
      <Link className="tab" to={to} activeOptions={{ exact: true }} aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{children}</span>
      </Link>
    </li>
  )
}

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
  const plan = `/o/${organizationId}/p/${planId}`
  return (
    <ul>
      {caseId && (
        <Tab to={`/o/${organizationId}/c/${caseId}`} icon="house" current={current === 'home'}>
          <Trans>Home</Trans>
        </Tab>
      )}
      {planId && (
        <>
          <Tab to={plan} icon="route" current={current === 'plan'}>
            <Trans>Plan</Trans>
          </Tab>
          <Tab to={`${plan}/people`} icon="users" current={current === 'people'}>
            <Trans>People</Trans>
          </Tab>
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
      <Tab to="/home" icon="house" current={pathname === '/home'}>
        <Trans>Home</Trans>
      </Tab>
      <Tab to="/account" icon="settings" current={pathname === '/account'}>
        <Trans>You</Trans>
      </Tab>
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
