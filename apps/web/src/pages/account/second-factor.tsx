import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { canUsePasskeys, signWithPasskey } from '../../api/passkey.ts'
import { PasskeyButton } from '../../api/passkey-button.tsx'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { request } from '../../api/request.ts'
import { keepSession, useSession } from '../../app/session.ts'
import { SignOutButton } from '../../app/sign-out.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { PageHeading } from '../../ui/page.tsx'
import { RowWords } from '../../ui/row-words.tsx'
import type { AccountStep } from './account-steps.ts'

/** Somebody signed in with the password and has a passkey: they show it, and everything opens. */
function ShowPasskey() {
  const navigate = useNavigate()
  const show = useMutation({
    mutationFn: async () => request(sessionRoutes.prove, { body: { passkey: await signWithPasskey() } }),
    onSuccess: (session) => {
      keepSession(session)
      return navigate({ to: '/home' })
    },
  })
  return (
    <>
      <ProblemNotice error={show.error} />
      {canUsePasskeys() && (
        <PasskeyButton busy={show.isPending} onClick={() => show.mutate()}>
          <Trans>Use my passkey</Trans>
        </PasskeyButton>
      )}
      <p className="small soft">
        <Trans>
          Your passkey is lost? Set a new password by e-mail: it removes every passkey, and you make a new one.
        </Trans>
      </p>
    </>
  )
}

const Ways = () => (
  <ul className="group">
    {canUsePasskeys() && (
      <li>
        <Link className="task" to="/account" search={{ step: 'passkeys' }}>
          <RowWords
            icon="smartphone"
            name={<Trans>A passkey</Trans>}
            about={<Trans>Your fingerprint, your face or the PIN of this device. Quickest.</Trans>}
          />
        </Link>
      </li>
    )}
    <li>
      <Link className="task" to="/account" search={{ step: 'codes' }}>
        <RowWords
          icon="qr-code"
          name={<Trans>Codes of an app</Trans>}
          about={<Trans>Six digits beside your password, on any device.</Trans>}
        />
      </Link>
    </li>
  </ul>
)

/** Why whoever works for a practice needs more than a password, and the ways to it. */
export function SecondFactor({ details: { hasPasskey, hasOneTimeCodes, secondFactorFrom } }: AccountStep) {
  const isNeeded = useSession()?.needsSecondFactor === true
  const from = secondFactorFrom && formatMoment(secondFactorFrom)
  const isDone = !isNeeded && (hasPasskey || hasOneTimeCodes)
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            You work with families, so your practice asks for more than a password. Nobody who learns it can read what
            they trusted you with.
          </Trans>
        }
      >
        {isDone ? <Trans>Your sign-in is safe</Trans> : <Trans>One more step to sign in</Trans>}
      </PageHeading>
      {isDone ? (
        <div className="actions">
          <Link className="btn" to="/home">
            <Trans>Go on</Trans>
          </Link>
        </div>
      ) : isNeeded && hasPasskey ? (
        <ShowPasskey />
      ) : (
        <>
          {!isNeeded && from && (
            <p>
              <Trans>It is asked for from {from} on.</Trans>
            </p>
          )}
          <Ways />
        </>
      )}
      {isNeeded && (
        <div className="actions">
          <SignOutButton look="quiet">
            <Trans>Sign out</Trans>
          </SignOutButton>
        </div>
      )}
    </>
  )
}
