import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { openHelp } from '../../features/crisis-contacts/help-sheet.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { PageLink } from '../../ui/navigation.tsx'

/** The tabs of a phone, below every page. */
export function Tabs({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  return (
    <nav className="tabs" aria-label={t`Main`}>
      {children}
    </nav>
  )
}

/** One tab. */
export function Tab({ to, icon, current, children }: TabProps) {
  return (
    <li>
      <PageLink className="tab" href={to} aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{children}</span>
      </PageLink>
    </li>
  )
}
type TabProps = { to: string; icon: IconName; current: boolean; children: ReactNode }

/** The tab that opens the numbers to call. */
export function HelpTab() {
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
