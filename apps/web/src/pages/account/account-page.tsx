import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { signInDetailsQuery } from '../../api/passkey.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { LanguageSwitch } from '../../app/frame/language-switch.tsx'
import { useSession } from '../../app/session.ts'
import { SignOutButton } from '../../app/sign-out.tsx'
import { Button } from '../../ui/button.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { ChangeContactEmail } from './change-contact-email.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { Passkeys } from './passkeys.tsx'
import { when } from './when.ts'

/** What somebody can change about how they come back; the people of a sample have no way of their own. */
function OwnSignIn() {
  const session = useSession()
  const { data: details } = useQuery(signInDetailsQuery)
  if (!session || session.isSealed || !details || !(details.hasPassphrase || details.hasPasskey)) return null
  const { hasPassphrase, contactEmail } = details
  return (
    <>
      <Passkeys />
      <ChangePassphrase user={session.user} hasPassphrase={hasPassphrase} />
      {session.user.kind === 'guest' && (
        <ChangeContactEmail contactEmail={contactEmail} hasPassphrase={hasPassphrase} />
      )}
    </>
  )
}

function Devices() {
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => request(sessionRoutes.list, {}) })
  const end = useMutation({
    mutationFn: (sessionId: string) => request(sessionRoutes.end, { params: { sessionId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  })
  return (
    <section className="stack">
      <h2>
        <Trans>Where you are signed in</Trans>
      </h2>
      <QueryPart query={sessions}>
        {({ items }) => (
          <ul className="tasks">
            {items.map((item) => (
              <li key={item.id}>
                <span>
                  {item.device} · {when(item.lastSeenAt)}
                </span>
                {item.isCurrent ? (
                  <span className="tag">
                    <Trans>This device</Trans>
                  </span>
                ) : (
                  <Button look="quiet" small onClick={() => end.mutate(item.id)}>
                    <Trans>Sign out there</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryPart>
      {/* without a network, too: signing out deletes what is kept on this device */}
      <div className="actions">
        <SignOutButton look="quiet">
          <Trans>Sign out</Trans>
        </SignOutButton>
        <SignOutButton where="everywhere" look="quiet">
          <Trans>Sign out everywhere</Trans>
        </SignOutButton>
      </div>
    </section>
  )
}

/** The person: where they are signed in, how they come back, and their language. */
export default function AccountPage() {
  const session = useSession()
  return (
    <MainContent narrow>
      <PageHeading lead={session && (session.user.email ?? <Trans>You take part with a personal link.</Trans>)}>
        {session ? session.user.displayName : <Trans>Your account</Trans>}
      </PageHeading>
      <Devices />
      <OwnSignIn />
      <section className="stack">
        <h2>
          <Trans>Language</Trans>
        </h2>
        <div className="actions">
          <LanguageSwitch />
        </div>
      </section>
    </MainContent>
  )
}
