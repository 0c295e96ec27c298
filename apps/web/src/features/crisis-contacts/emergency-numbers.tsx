import { contactsInReach } from '@holdfast/domain/crisis-contacts/contacts-in-reach'
import { useOrganizationId } from '../../app/organization-on-screen.ts'
import { ContactLinks } from './contact-links.tsx'
import { useCrisisContacts } from './use-contacts.ts'
import { useLacksEmergencyNumber } from './use-lacks-emergency-number.ts'
import { NoEmergencyNumber } from './no-emergency-number.tsx'

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
