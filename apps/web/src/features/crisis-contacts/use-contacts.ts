import { crisisContactRoutes, type CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { hasEmergencyNumber } from '@holdfast/domain/crisis-contacts/country'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { queryClient, request } from '../../api/client.ts'
import { useSession } from '../../app/session.ts'
import { contentOverridesQuery, organizationOf } from '../../i18n/content-overrides.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { contactsKey } from '../../offline/kept-contacts.ts'
import { browserNotes } from '../../offline/notes.ts'

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

/** The numbers of the organization on screen, and the server's day; empty until they are there. */
export function useContacts(): Contacts {
  const session = useSession()
  const { pathname } = useLocation()
  // while it is not known who is signed in, such as without a network, those that were seen here last
  const query = crisisContactsQuery(session === null ? undefined : organizationOf(pathname))
  return useQuery({ ...query, enabled: session !== undefined }).data ?? NO_CONTACTS
}

/** The crisis numbers of the reader's language, the most urgent first. */
export const useCrisisContacts = (): CrisisContact[] => useContacts().items

/** Whether no emergency number is known here; false while the numbers are not there yet. */
export function useLacksEmergencyNumber(): boolean {
  const { items, today } = useContacts()
  return today !== '' && !hasEmergencyNumber(items)
}
