import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { request } from '../../api/client.ts'
import { signInDetailsQuery } from '../../api/sign-in-details.ts'
import { useSession } from '../../app/session.ts'
import { ChangeContactEmail } from './change-contact-email.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { Passkeys } from './passkeys.tsx'

type Part = 'passkeys' | 'passphrase' | 'email'
type RowProps = { label: string; value: ReactNode; isOpen: boolean; onOpen: () => void }

function Row({ label, value, isOpen, onOpen }: RowProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
      <dd className="change">
        <button type="button" className="btn plain small" aria-expanded={isOpen} onClick={onOpen}>
          <Trans>
            Change <span className="hide">{label}</span>
          </Trans>
        </button>
      </dd>
    </div>
  )
}

/** What somebody can change about how they come back, read first; the people of a sample have no way of their own. */
export function OwnSignIn() {
  const { t } = useLingui()
  const session = useSession()
  const { data: details } = useQuery(signInDetailsQuery)
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: () => request(passkeyRoutes.list, { query: {} }) })
  const [open, setOpen] = useState<Part | null>(null)
  if (!session || session.isLinkOnly || !details || !(details.hasPassphrase || details.hasPasskey)) return null
  const { hasPassphrase, contactEmail } = details
  const isGuest = session.user.kind === 'guest'
  const toggle = (part: Part) => ({ isOpen: open === part, onOpen: () => setOpen(open === part ? null : part) })
  const names = passkeys.data?.items.map(({ name }) => name).join(', ')
  return (
    <section className="card">
      <h2>
        <Trans>How you come back</Trans>
      </h2>
      <dl className="summary">
        <Row label={t`Passkeys`} value={names || <Trans>None yet</Trans>} {...toggle('passkeys')} />
        <Row
          label={isGuest ? t`Passphrase` : t`Password`}
          value={hasPassphrase ? <Trans>Set; only you know it</Trans> : <Trans>None yet</Trans>}
          {...toggle('passphrase')}
        />
        {isGuest && (
          <Row label={t`Own address`} value={contactEmail ?? <Trans>None given</Trans>} {...toggle('email')} />
        )}
      </dl>
      {open === 'passkeys' && <Passkeys />}
      {open === 'passphrase' && <ChangePassphrase user={session.user} hasPassphrase={hasPassphrase} />}
      {open === 'email' && <ChangeContactEmail contactEmail={contactEmail} hasPassphrase={hasPassphrase} />}
    </section>
  )
}
