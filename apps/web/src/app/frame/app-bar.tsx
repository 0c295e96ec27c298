import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { openHelp } from '../../features/crisis-contacts/help-sheet.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon, MarkIcon } from '../../ui/icon.tsx'
import { PageLink } from '../../ui/navigation.tsx'
import { QuickExit } from '../quick-exit.tsx'
import { useSession } from '../session.ts'
import { LanguageSwitch } from './language-switch.tsx'

function Brand({ wideOnly }: { wideOnly: boolean }) {
  const session = useSession()
  const { t } = useLingui()
  return (
    <PageLink
      className={wideOnly ? 'brand only-wide' : 'brand'}
      href={session ? '/home' : '/'}
      aria-label={t`Holdfast, home`}
    >
      <MarkIcon name="logo" />
      <span>Holdfast</span>
    </PageLink>
  )
}

type Props = { title?: MessageDescriptor | undefined; inCase?: boolean; back?: ReactNode; saved?: ReactNode }

/** Above every page: back, what the page is called, whether it is saved, help on a wide screen, Leave, and the reader. */
export function AppBar({ title, inCase = false, back, saved }: Props) {
  const session = useSession()
  const { t, i18n } = useLingui()
  const hasBack = session !== null && back !== undefined
  return (
    <header className={session === null ? 'bar doorbar' : 'bar'}>
      <div>
        {hasBack && back}
        <Brand wideOnly={hasBack} />
        <span className="title">{hasBack && title ? i18n._(title) : ''}</span>
        {saved}
        <button type="button" className="btn quiet small help-now" onClick={openHelp}>
          <Icon name="life-buoy" small />
          <span>
            <Trans>Help now</Trans>
          </span>
        </button>
        {session === null && <LanguageSwitch />}
        <QuickExit />
        {session !== null && (
          <PageLink
            className={inCase && hasBack ? 'icon only-wide' : 'icon'}
            href="/account"
            aria-label={session ? t`Your account, ${session.user.displayName}` : t`Your account`}
          >
            {session ? <Avatar name={session.user.displayName} color={1} /> : <Icon name="settings" />}
          </PageLink>
        )}
      </div>
    </header>
  )
}
