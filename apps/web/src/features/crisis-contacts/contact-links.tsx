import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { Trans, useLingui } from '@lingui/react/macro'

/** What a contact offers, as links: call, text, chat. */
export function ContactLinks({ contact }: { contact: CrisisContact }) {
  const { t } = useLingui()
  return (
    <>
      {contact.number && <a className="contact-link" href={`tel:${contact.number}`}>{t`Call ${contact.number}`}</a>}
      {contact.textNumber && (
        <a className="contact-link" href={`sms:${contact.textNumber}`}>{t`Text ${contact.textNumber}`}</a>
      )}
      {contact.chatUrl && (
        <a className="contact-link" href={contact.chatUrl} rel="noreferrer" target="_blank">
          <Trans>Chat</Trans>
        </a>
      )}
    </>
  )
}
