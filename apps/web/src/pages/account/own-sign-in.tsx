import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { request } from '../../api/request.ts'
import { signInDetailsQuery } from '../../api/sign-in-details.ts'
import { useSession } from '../../app/session.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import type { ACCOUNT_STEPS } from './account-steps.ts'

function Row({ step, label, children }: { step: keyof typeof ACCOUNT_STEPS; label: string; children: ReactNode }) {
  const change = (
    <Link to="/account" search={{ step }} className="btn plain small">
      <Trans>
        Change <span className="hide">{label}</span>
      </Trans>
    </Link>
  )
  return (
    <SummaryLine label={label} change={change}>
      {children}
    </SummaryLine>
  )
}

/** What somebody can change about themselves and how they come back, read first; the people of a sample have no way of their own. */
export function OwnSignIn() {
  const { t } = useLingui()
  const session = useSession()
  const { data: details } = useQuery(signInDetailsQuery)
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: () => request(passkeyRoutes.list, { query: {} }) })
  if (!session || session.isLinkOnly || !details || !(details.hasPassphrase || details.hasPasskey)) return null
  const { hasPassphrase, hasOneTimeCodes, recoveryCodesLeft: left, contactEmail } = details
  const { kind, displayName, email } = session.user
  const isGuest = kind === 'guest'
  const names = passkeys.data?.items.map(({ name }) => name).join(', ')
  return (
    <section className="card">
      <h2>
        <Trans>How you come back</Trans>
      </h2>
      <SummaryList>
        <Row step="passkeys" label={t`Passkeys`}>
          {names || <Trans>None yet</Trans>}
        </Row>
        <Row step="passphrase" label={isGuest ? t`Passphrase` : t`Password`}>
          {hasPassphrase ? <Trans>Set; only you know it</Trans> : <Trans>None yet</Trans>}
        </Row>
        {isGuest ? (
          <Row step="contact" label={t`Own address`}>
            {contactEmail ?? <Trans>None given</Trans>}
          </Row>
        ) : (
          <>
            <Row step="codes" label={t`Codes of an app`}>
              {hasOneTimeCodes ? (
                <Plural value={left} one="Asked for; one recovery code left" other="Asked for; # recovery codes left" />
              ) : (
                <Trans>Not set up</Trans>
              )}
            </Row>
            <Row step="email" label={t`E-mail address`}>
              {email}
            </Row>
            <Row step="name" label={t`Your name`}>
              {displayName}
            </Row>
          </>
        )}
      </SummaryList>
    </section>
  )
}
