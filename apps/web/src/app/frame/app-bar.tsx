import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import { openHelp } from '../../features/crisis-contacts/help-sheet.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon, MarkIcon } from '../../ui/icon.tsx'
import { QuickExit } from '../quick-exit.tsx'
import { useSession } from '../session.ts'
import { BackLink, parentPath } from './back-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { pageTitle } from './page-title.ts'
import type { Place } from './place.ts'
import { SaveBadge } from './save-badge.tsx'

function Brand({ wideOnly }: { wideOnly: boolean }) {
  const session = useSession()
  const { t } = useLingui()
  return (
    <Link
      className={wideOnly ? 'brand only-wide' : 'brand'}
      to={session ? '/home' : '/'}
      aria-label={t`Holdfast, home`}
    >
      <MarkIcon name="logo" />
      <span>Holdfast</span>
    </Link>
  )
}

/** Above every page: back, what the page is called, help on a wide screen, Leave, and the reader. */
export function AppBar({ place }: { place: Place | null }) {
  const session = useSession()
  const { t, i18n } = useLingui()
  const { pathname } = useLocation()
  const title = pageTitle(pathname)
  const hasBack = session !== null && parentPath(pathname, place) !== null
  return (
    <header className={session === null ? 'bar doorbar' : 'bar'}>
      <div>
        {hasBack && <BackLink place={place} />}
        <Brand wideOnly={hasBack} />
        <span className="title">{hasBack && title ? i18n._(title) : ''}</span>
        <SaveBadge />
        <button type="button" className="btn quiet small help-now" onClick={openHelp}>
          <Icon name="life-buoy" small />
          <span>
            <Trans>Help now</Trans>
          </span>
        </button>
        {session === null && <LanguageSwitch />}
        <QuickExit />
        {session !== null && (
          <Link
            className={place && hasBack ? 'icon only-wide' : 'icon'}
            to="/account"
            aria-label={session ? t`Your account, ${session.user.displayName}` : t`Your account`}
          >
            {session ? <Avatar name={session.user.displayName} color={1} /> : <Icon name="settings" />}
          </Link>
        )}
      </div>
    </header>
  )
}
