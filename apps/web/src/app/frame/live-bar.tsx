import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { openHelp } from '../../features/crisis-contacts/help-sheet.tsx'
import { createValue } from '../../ui/create-value.ts'
import { Icon } from '../../ui/icon.tsx'
import { QuickExit } from '../quick-exit.tsx'

const place = createValue<HTMLElement | null>(null)
const keepPlace = (element: HTMLElement | null): void => place.set(element)

/** Whether the page of this address is held in a frame of its own, without bar, tabs and rail: the meeting. */
export const isLive = (pathname: string): boolean => /^\/o\/[^/]+\/p\/[^/]+\/run\/?$/.test(pathname)

/** The thin line above the meeting: what the page says of itself, help, and the way out. */
export function LiveBar() {
  const { t } = useLingui()
  return (
    <header className="livehead">
      <div className="livebar">
        <div className="liveline" ref={keepPlace} />
        <div className="liveways">
          <button type="button" className="icon help" onClick={openHelp} aria-label={t`Help now`}>
            <Icon name="life-buoy" />
          </button>
          <QuickExit />
        </div>
      </div>
    </header>
  )
}

/** What the page on screen says in the thin line. */
export function LiveLine({ children }: { children: ReactNode }) {
  const at = place.useValue()
  return at && createPortal(children, at)
}
