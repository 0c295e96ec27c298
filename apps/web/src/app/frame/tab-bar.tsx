import { Trans } from '@lingui/react/macro'
import { openHelp, useShortNumbers } from '../../features/crisis-contacts/help-sheet.tsx'
import { Icon } from '../../ui/icon.tsx'
import { usePathname } from '../../ui/navigation.tsx'
import { useSession } from '../session.ts'
import { HelpTab, Tab, Tabs } from './tabs.tsx'

function PersonTabs() {
  const pathname = usePathname()
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

/** Below a page of no case, on a phone: where one can go, and help. */
export function TabBar() {
  const session = useSession()
  return <Tabs>{session ? <PersonTabs /> : <DangerTab />}</Tabs>
}
