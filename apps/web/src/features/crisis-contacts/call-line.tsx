import { contactsInReach } from '@holdfast/domain/crisis-contacts/contacts-in-reach'
import { Trans, useLingui } from '@lingui/react/macro'
import { Icon } from '../../ui/icon.tsx'
import { useCrisisContacts } from './use-contacts.ts'

/** The most urgent number across the page, first: one tap calls. */
export function CallLine() {
  const { t } = useLingui()
  const contact = contactsInReach(useCrisisContacts()).find(({ number }) => number)
  if (!contact?.number) return null
  return (
    <a className="call first" href={`tel:${contact.number}`}>
      <Icon name="phone" />
      <span>
        <b>{t`Call ${contact.number}`}</b>
        <span>
          <Trans>Someone is hurt, or may be hurt</Trans>
        </span>
      </span>
    </a>
  )
}
