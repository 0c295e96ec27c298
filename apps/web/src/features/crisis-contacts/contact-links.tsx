import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { Trans, useLingui } from '@lingui/react/macro'

/** What a contact offers, as links: call, text (the number once where it is the same), chat. */
export function ContactLinks({ contact }: { contact: CrisisContact }) {
  const { t } = useLingui()
  return (
    <>
      {contact.number && <a className="contact-link" href={`tel:${contact.number}`}>{t`Call ${contact.number}`}</a>}
      {contact.textNumber && (
        <a className="contact-link" href={`sms:${contact.textNumber}`} aria-label={t`Text ${contact.textNumber}`}>
          {contact.textNumber === contact.number ? t`Text` : t`Text ${contact.textNumber}`}
        </a>
      )}
      {contact.chatUrl && (
        <a className="contact-link" href={contact.chatUrl} rel="noreferrer" target="_blank">
          <Trans>Chat</Trans>
        </a>
      )}
    </>
  )
}
