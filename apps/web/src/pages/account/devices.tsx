import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { SignOutButton } from '../../app/sign-out.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { formatMoment } from '../../i18n/localize.ts'

const isPhone = (device: string): boolean => /phone|android|ios/i.test(device)

/** Every device where one is signed in, and the ways to sign out there. */
export function Devices() {
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => request(sessionRoutes.list, {}) })
  const end = useMutation({
    mutationFn: (sessionId: string) => request(sessionRoutes.end, { params: { sessionId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  })
  const endOthers = useMutation({
    mutationFn: () => request(sessionRoutes.endOthers, {}),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  })
  const hasOthers = (sessions.data?.items.length ?? 0) > 1
  return (
    <section className="stack">
      <h2>
        <Trans>Where you are signed in</Trans>
      </h2>
      <QueryPart query={sessions}>
        {({ items }) => (
          <ul className="group">
            {items.map(({ id, device, lastSeenAt, isCurrent }) => (
              <li className="person" key={id}>
                <span className={isCurrent ? 'av p1' : 'av p0'}>
                  <Icon name={isPhone(device) ? 'smartphone' : 'laptop'} />
                </span>
                <span className="strong">{device}</span>
                <span className="say">{formatMoment(lastSeenAt)}</span>
                <span className="do">
                  {isCurrent ? (
                    <StatusMark state="ready" word={<Trans>This device</Trans>} />
                  ) : (
                    <Button look="quiet" small onClick={() => end.mutate(id)}>
                      <Trans>Sign out there</Trans>
                    </Button>
                  )}
                </span>
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
        {hasOthers && (
          <Button look="quiet" busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
            <Trans>Sign out everywhere else</Trans>
          </Button>
        )}
        <SignOutButton where="everywhere" look="quiet">
          <Trans>Sign out everywhere</Trans>
        </SignOutButton>
      </div>
    </section>
  )
}
