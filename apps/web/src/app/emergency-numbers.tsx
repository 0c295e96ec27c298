import { ContactLinks, IN_REACH, useCrisisContacts } from './crisis-bar.tsx'

/** Who to call, in the middle of a page, where someone is in danger now. */
export function EmergencyNumbers() {
  return (
    <ul>
      {useCrisisContacts()
        .slice(0, IN_REACH)
        .map((contact) => (
          <li key={contact.code}>
            {contact.label} <ContactLinks contact={contact} />
          </li>
        ))}
    </ul>
  )
}
