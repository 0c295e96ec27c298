import type { Invitation } from '@holdfast/contracts/invitations'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

// the code is drawn for those who ask for it
const QrCode = lazy(() => import('../../ui/qr-code.tsx').then(({ QrCode: Code }) => ({ default: Code })))

type Props = { invitation: Invitation; link: string; onTakeBack: () => void }

/**
 * The link of an open invitation in a message that says nothing of the case: to send from here (share sheet, text message), to
 * copy, or to show as a code. Says how long it works, and takes it back.
 */
export function SharePanel({ invitation, link, onTakeBack }: Props) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  const [code, setCode] = useState(false)
  const { name, expiresAt } = invitation
  const until = formatMoment(expiresAt)
  const message = t`Hi ${name}, would you take part in something that matters to me? The link says what it is and how long it takes. Please keep it between us.`
  const words = `${message} ${link}`
  const share = () => {
    // whoever closes the sheet has decided so
    navigator.share({ text: message, url: link }).catch(() => undefined)
  }
  const copy = () => {
    const copying = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))
    copying.then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  const canShare = typeof navigator.share === 'function'
  const text = `sms:?&body=${encodeURIComponent(words)}`
  return (
    <div className="stack">
      <div className="bubble">
        <p>{message}</p>
        <p className="small">
          <a href={link}>{link}</a>
        </p>
      </div>
      <div className="actions">
        {canShare && (
          <Button onClick={share}>
            <Icon name="send" small flip />
            <Trans>Send the link</Trans>
          </Button>
        )}
        <a className={canShare ? 'btn quiet' : 'btn'} href={text}>
          <Icon name="message-circle" small />
          <Trans>Send by text</Trans>
        </a>
        <Button look="quiet" onClick={copy}>
          <Icon name="copy" small />
          <Trans>Copy link</Trans>
        </Button>
        <Button look="quiet" aria-expanded={code} onClick={() => setCode(!code)}>
          <Icon name="qr-code" small />
          {code ? <Trans>Hide code</Trans> : <Trans>Show code</Trans>}
        </Button>
      </div>
      <p className="hide" role="status">
        {copied && <Trans>Copied</Trans>}
      </p>
      {code && (
        <Suspense fallback={null}>
          <QrCode value={link} label={t`Code of the link, for the camera of another phone`} />
        </Suspense>
      )}
      <p className="who">
        <Icon name="lock" />
        <span>
          <Trans>Works for one person, until {until}. You can take it back.</Trans>{' '}
          <Button look="text" small onClick={onTakeBack}>
            <Trans>Take the link for {name} back</Trans>
          </Button>
        </span>
      </p>
    </div>
  )
}
