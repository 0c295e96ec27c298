import { contactsInReach } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { ContactLinks, useCrisisContacts } from './crisis-bar.tsx'

/** Who to call, in the middle of a page, where someone is in danger now. */
export function EmergencyNumbers() {
  return (
    <ul>
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
