import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { PageLink } from '../../ui/navigation.tsx'

/** What somebody without an account does first, where only an account may come in: the children say why. */
export function AccountFirst({ children }: { children: ReactNode }) {
  return (
    <div className="stack-l">
      <p>{children}</p>
      <div className="actions">
        <PageLink className="btn" href="/sign-up">
          <Trans>Open an account</Trans>
        </PageLink>
        <PageLink className="btn quiet" href="/sign-in">
          <Trans>Sign in</Trans>
        </PageLink>
      </div>
    </div>
  )
}
