import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { ContactLinks } from './contact-links.tsx'

/** The name of a site without what every address has. */
const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** One number in a short row: what it is, when somebody answers, and each way to reach it. `hours` are left out where they go without saying. */
export function NumberRow({ contact, hours }: { contact: CrisisContact; hours: string }) {
  return (
    <li className="number">
      <h2 className="h3">{contact.label}</h2>
      {hours && <p className="small soft">{hours}</p>}
      <div className="contact-links">
        <ContactLinks contact={contact} />
        {contact.url && (
          <a className="contact-link" href={contact.url} rel="noreferrer" target="_blank">
            {siteOf(contact.url)}
          </a>
        )}
      </div>
    </li>
  )
}
