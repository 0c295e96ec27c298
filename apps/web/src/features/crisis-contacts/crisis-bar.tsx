import { crisisContactRoutes, type CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { Trans, useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { hasEmergencyNumber } from '@holdfast/domain/crisis-contacts/country'
import { contactsInReach } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { isOverdue } from '@holdfast/domain/content/override'
import { queryClient, request } from '../../api/client.ts'
import { contactsKey } from '../../offline/kept-contacts.ts'
import { browserNotes } from '../../offline/notes.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { contentOverridesQuery, organizationOf, useOrganizationId } from '../../i18n/content-overrides.ts'
import { formatDate } from '../../i18n/localize.ts'
import { NoEmergencyNumber } from './no-emergency-number.tsx'
import { useSession } from '../../app/session.ts'

/** The numbers to show, and the server's day. */
type Contacts = { items: CrisisContact[]; today: string }

// the last numbers seen here, so that they show without a network
function keptContacts(key: string): Contacts | undefined {
  const kept = browserNotes.read(key)
  try {
    return kept ? (JSON.parse(kept) as Contacts) : undefined
  } catch {
    // half a note, of a device that had no room left
    return undefined
  }
}

// they come with the content overrides, so that a page asks once
async function ownContacts(organizationId: string): Promise<Contacts> {
  const { crisisContacts, today } = await queryClient.fetchQuery(contentOverridesQuery(organizationId))
  return { items: crisisContacts, today }
}

/** The numbers of the organization on screen, else everybody's; without a network, as last seen on this device. */
const crisisContactsQuery = (organizationId: string | undefined) => {
  const locale = currentLocale()
  const key = contactsKey(locale, organizationId)
  return queryOptions({
    queryKey: ['crisis-contacts', locale, organizationId ?? ''],
    staleTime: organizationId ? 60_000 : 3_600_000,
    // old from the beginning, so that they are asked for anew, and stay when nobody answers
    initialData: () => keptContacts(key) ?? keptContacts(contactsKey(locale)),
    initialDataUpdatedAt: 0,
    queryFn: async (): Promise<Contacts> => {
      const { items, today } = organizationId
        ? await ownContacts(organizationId)
        : await request(crisisContactRoutes.list, { query: { locale } })
      browserNotes.write(key, JSON.stringify({ items, today }))
      return { items, today }
    },
  })
}

const NO_CONTACTS: Contacts = { items: [], today: '' }

function useContacts(): Contacts {
  const session = useSession()
  const { pathname } = useLocation()
  // while it is not known who is signed in, such as without a network, those that were seen here last
  const query = crisisContactsQuery(session === null ? undefined : organizationOf(pathname))
  return useQuery({ ...query, enabled: session !== undefined }).data ?? NO_CONTACTS
}

/** The crisis numbers of the reader's language, the most urgent first. */
export const useCrisisContacts = (): CrisisContact[] => useContacts().items

/** What a contact offers, as links: call, text, chat. */
export function ContactLinks({ contact }: { contact: CrisisContact }) {
  const { t } = useLingui()
  return (
    <>
      {contact.number && <a href={`tel:${contact.number}`}>{t`Call ${contact.number}`}</a>}
      {contact.textNumber && <a href={`sms:${contact.textNumber}`}>{t`Text ${contact.textNumber}`}</a>}
      {contact.chatUrl && (
        <a href={contact.chatUrl} rel="noreferrer" target="_blank">
          <Trans>Chat</Trans>
        </a>
      )}
    </>
  )
}

/** Whether no emergency number is known here; false while the numbers are not there yet. */
export function useLacksEmergencyNumber(): boolean {
  const { items, today } = useContacts()
  return today !== '' && !hasEmergencyNumber(items)
}

/** On every screen: who to call when someone is in danger. */
export function CrisisBar() {
  const organizationId = useOrganizationId()
  const { items: contacts, today } = useContacts()
  const lacksEmergency = useLacksEmergencyNumber()
  const [oldest] = contacts.map(({ asOf }) => asOf).toSorted()
  const [next] = contacts.map(({ reviewBy }) => reviewBy).toSorted()
  const short = contacts.filter((contact) => contact.number).slice(0, 2)
  const { t } = useLingui()
  return (
    <aside className="crisis-bar" aria-label={t`Crisis numbers`}>
      {lacksEmergency && (
        <p className="crisis-notice">
          <NoEmergencyNumber organizationId={organizationId} />
        </p>
      )}
      <p className="crisis-calls">
        <strong>
          <Trans>In danger?</Trans>
        </strong>
        {short.map(({ code, number }) => (
          <a key={code} href={`tel:${number}`} aria-label={t`Call ${number}`}>
            {number}
          </a>
        ))}
      </p>
      <details>
        <summary>
          <Trans>More help</Trans>
        </summary>
        <ul className="plain-list">
          {contactsInReach(contacts).map((contact) => (
            <li key={contact.code}>
              <strong>{contact.label}</strong>
              <br />
              <ContactLinks contact={contact} />
              <br />
              <span className="muted">{contact.hours}</span>
            </li>
          ))}
        </ul>
        <p style={{ padding: '0 16px 4px' }}>
          {organizationId ? (
            <Link to="/o/$organizationId/crisis" params={{ organizationId }}>
              <Trans>All numbers</Trans>
            </Link>
          ) : (
            <Link to="/crisis">
              <Trans>All numbers</Trans>
            </Link>
          )}{' '}
          ·{' '}
          <Link to="/cards">
            <Trans>What to say and do</Trans>
          </Link>
        </p>
        {oldest && next && (
          <p className="muted" style={{ padding: '0 16px 12px' }}>
            <Trans>
              Numbers as of {formatDate(oldest)}. To be checked again by {formatDate(next)}.
            </Trans>
          </p>
        )}
      </details>
      {oldest && next && today && isOverdue(next, today) && (
        <p className="muted" style={{ padding: '0 16px 8px', margin: 0 }}>
          <Trans>These numbers were last checked on {formatDate(oldest)}.</Trans>
        </p>
      )}
    </aside>
  )
}
