import type { OwnWords } from '../../i18n/content-overrides.ts'
import { countryOf } from '@holdfast/domain/crisis-contacts/country'
import type { OrganizationOverrides } from '@holdfast/contracts/content'
import { crisisContactRoutes, type CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { useEffect, useLayoutEffect } from 'react'
import { askPatiently } from '../../api/ask-patiently.ts'
import { request } from '../../api/request.ts'
import { organizationOf } from '../../app/organization-on-screen.ts'
import { useSession } from '../../app/session.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { contactsKey } from '../../offline/kept-contacts.ts'
import { keepCountry, lastCountry } from '../../offline/last-country.ts'
import { browserNotes } from '../../offline/notes.ts'
import { createValue } from '../../ui/create-value.ts'
import { usePathname } from '../../ui/navigation.tsx'

/** The numbers to show, the server's day, and how the family on screen reaches its practice. */
type Contacts = { items: CrisisContact[]; today: string; practice?: OrganizationOverrides['practice'] }
const NO_CONTACTS: Contacts = { items: [], today: '' }

const onScreen = createValue(NO_CONTACTS)

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

function show(key: string, contacts: Contacts): void {
  browserNotes.write(key, JSON.stringify(contacts))
  onScreen.set(contacts)
}

async function showEverybodys(until: AbortSignal): Promise<void> {
  const locale = currentLocale()
  const country = lastCountry() ?? countryOf(navigator.languages)
  const answer = await askPatiently(() => request(crisisContactRoutes.list, { query: { locale, country } }), until)
  if (answer && !until.aborted) show(contactsKey(locale), { items: answer.items, today: answer.today })
}

/**
 * Keeps the numbers of every page: those that the organization on screen gives (`own`), else everybody's, also where it does not
 * answer; until they are there, and without a network, as last seen on this device. Once, in the frame.
 */
export function useContactsOnScreen({ overrides: own, failed }: OwnWords = { failed: false }): void {
  const session = useSession()
  const pathname = usePathname()
  const locale = currentLocale()
  // while it is not known who is signed in, such as without a network, those that were seen here last
  const organizationId = session === null ? undefined : organizationOf(pathname)
  const isWithout = failed && !keptContacts(contactsKey(locale, organizationId))
  const isForEverybody = session !== undefined && (organizationId === undefined || isWithout)
  useLayoutEffect(() => {
    const kept = keptContacts(contactsKey(locale, organizationId)) ?? keptContacts(contactsKey(locale))
    onScreen.set(kept ?? NO_CONTACTS)
  }, [locale, organizationId])
  useEffect(() => {
    if (!isForEverybody) return undefined
    const left = new AbortController()
    void showEverybodys(left.signal)
    return () => left.abort()
  }, [isForEverybody, locale])
  useLayoutEffect(() => {
    if (own && organizationId) {
      keepCountry(own.country)
      show(contactsKey(currentLocale(), organizationId), {
        items: own.crisisContacts,
        today: own.today,
        practice: own.practice,
      })
    }
  }, [own, organizationId])
}

/** The numbers of the organization on screen, and the server's day; empty until they are there. */
export const useContacts = onScreen.useValue

/** The crisis numbers of the reader's language, the most urgent first. */
export const useCrisisContacts = (): CrisisContact[] => useContacts().items
