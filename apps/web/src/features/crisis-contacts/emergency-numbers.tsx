import { contactsInReach } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { useLingui } from '@lingui/react/macro'
import { useOrganizationId } from '../../i18n/content-overrides.ts'
import { ContactLinks } from './contact-links.tsx'
import { useCrisisContacts, useLacksEmergencyNumber } from './use-contacts.ts'
import { NoEmergencyNumber } from './no-emergency-number.tsx'

/** The most urgent number, large and first: one tap calls. */
export function CallFirst() {
  const { t } = useLingui()
  const contact = contactsInReach(useCrisisContacts()).find(({ number }) => number)
  if (!contact?.number) return null
  return (
    <a className="btn danger" href={`tel:${contact.number}`}>
      {t`Call ${contact.number}`}
    </a>
  )
}

/** Who to call, in the middle of a page, where someone is in danger now. */
export function EmergencyNumbers() {
  const organizationId = useOrganizationId()
  const lacksEmergency = useLacksEmergencyNumber()
  return (
    <ul>
      {lacksEmergency && (
        <li>
          <NoEmergencyNumber organizationId={organizationId} />
        </li>
      )}
      {contactsInReach(useCrisisContacts()).map((contact) => (
        <li key={contact.code}>
          {contact.label}
          <span className="contact-links">
            <ContactLinks contact={contact} />
          </span>
        </li>
      ))}
    </ul>
  )
}
