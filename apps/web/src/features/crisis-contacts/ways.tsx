import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Icon } from '../../ui/icon.tsx'

function CallLink({
  href,
  isFirst,
  children,
  about,
}: {
  href: string
  isFirst: boolean
  children: string
  about: string
}) {
  return (
    <a className={isFirst ? 'call first' : 'call'} href={href}>
      <Icon name={href.startsWith('sms:') ? 'message-circle' : 'phone'} />
      <span>
        <b>{children}</b>
        <span>{about}</span>
      </span>
    </a>
  )
}

/** One number across the page, each way to reach it a button: call, text, chat. */
export function Ways({ contact, isFirst = false }: { contact: CrisisContact; isFirst?: boolean }) {
  const { t } = useLingui()
  const about = [contact.label, contact.hours].filter(Boolean).join(' · ')
  return (
    <>
      {contact.number && (
        <CallLink href={`tel:${contact.number}`} isFirst={isFirst} about={about}>
          {t`Call ${contact.number}`}
        </CallLink>
      )}
      {contact.textNumber && (
        <CallLink href={`sms:${contact.textNumber}`} isFirst={false} about={contact.label}>
          {t`Text ${contact.textNumber}`}
        </CallLink>
      )}
      {contact.chatUrl && (
        <a className="call" href={contact.chatUrl} rel="noreferrer" target="_blank">
          <Icon name="message-square" />
          <span>
            <b>
              <Trans>Chat</Trans>
            </b>
            <span>{contact.label}</span>
          </span>
        </a>
      )}
    </>
  )
}
