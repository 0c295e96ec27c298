import { crisisContactRoutes, type CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { request } from './api.ts'
import { currentLocale } from './i18n.ts'

const KEY = 'holdfast.crisis-contacts'

// the last numbers seen here, so that they show without a network
function keptContacts(): CrisisContact[] | undefined {
  const kept = localStorage.getItem(`${KEY}.${currentLocale()}`)
  return kept ? (JSON.parse(kept) as CrisisContact[]) : undefined
}

/** The crisis numbers of the reader's language, from the server or, without it, as last seen on this device. */
export function useCrisisContacts(): CrisisContact[] {
  const locale = currentLocale()
  const { data } = useQuery({
    queryKey: ['crisis-contacts', locale],
    staleTime: 3_600_000,
    placeholderData: keptContacts,
    queryFn: async () => {
      const { items } = await request(crisisContactRoutes.list, { query: { locale } })
      localStorage.setItem(`${KEY}.${locale}`, JSON.stringify(items))
      return items
    },
  })
  return data ?? []
}

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

/** On every screen: who to call when someone is in danger. */
export function CrisisBar() {
  const contacts = useCrisisContacts()
  const [first] = contacts
  const short = contacts.filter((contact) => contact.number).slice(0, 2)
  const { t } = useLingui()
  return (
    <aside className="crisis-bar" aria-label={t`Crisis numbers`}>
      <details>
        <summary>
          <strong>
            <Trans>In danger?</Trans>
          </strong>{' '}
          {short.map((contact) => (
            <span key={contact.code}>{contact.number} · </span>
          ))}
          <Trans>all numbers</Trans>
        </summary>
        <ul className="plain-list">
          {contacts.map((contact) => (
            <li key={contact.code}>
              <strong>{contact.label}</strong>
              <br />
              <ContactLinks contact={contact} />
              <br />
              <span className="muted">{contact.hours}</span>
            </li>
          ))}
        </ul>
        {first && (
          <p className="muted" style={{ padding: '0 16px 12px' }}>
            <Trans>
              Numbers as of {first.asOf}. To be checked again by {first.reviewBy}.
            </Trans>
          </p>
        )}
      </details>
    </aside>
  )
}
