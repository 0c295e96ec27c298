import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { Trans, useLingui } from '@lingui/react/macro'

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
