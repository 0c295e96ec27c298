import { contactsInReach } from '@holdfast/domain/crisis-contacts/contacts-in-reach'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { QuickExit } from '../../app/quick-exit.tsx'
import { createValue } from '../../ui/create-value.ts'
import { Icon } from '../../ui/icon.tsx'
import { usePathname } from '../../ui/navigation.tsx'
import { HelpMore } from './help-more.tsx'
import { useContacts, useCrisisContacts } from './use-contacts.ts'
import { Ways } from './ways.tsx'

const isOpen = createValue(false)

/** Opens the sheet with the numbers to call, on whatever page one is. */
export const openHelp = (): void => isOpen.set(true)

const SHORT = 2

/** The numbers for the most urgent danger, as they are dialed; shown in one line where no sheet is open. */
export const useShortNumbers = (): string[] =>
  useCrisisContacts()
    .flatMap(({ number }) => number ?? [])
    .slice(0, SHORT)

/**
 * Whom to call when someone is in danger, one tap from every page; without a network, as last seen on this device. `above` is said
 * before the numbers.
 */
export function HelpSheet({ above }: { above?: ReactNode }) {
  const open = isOpen.useValue()
  const pathname = usePathname()
  const { items } = useContacts()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  // a page that was opened from here stands alone
  useEffect(() => isOpen.set(false), [pathname])
  return (
    <dialog className="sheet" ref={dialog} aria-labelledby="help-now" onClose={() => isOpen.set(false)}>
      {open && (
        <>
          <div className="row between">
            <h2 className="h1" id="help-now">
              <Trans>Help now</Trans>
            </h2>
            <button type="button" className="btn plain small" onClick={() => isOpen.set(false)}>
              <Icon name="x" small />
              <Trans>Close</Trans>
            </button>
          </div>
          {above}
          {contactsInReach(items).map((contact, at) => (
            <Ways key={contact.code} contact={contact} isFirst={at === 0} />
          ))}
          <HelpMore />
          <QuickExit />
        </>
      )}
    </dialog>
  )
}
