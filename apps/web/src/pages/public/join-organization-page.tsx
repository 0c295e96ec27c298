import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { ROLE_WORDS } from '@holdfast/domain/organization-members/membership'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import { request } from '../../api/request.ts'
import { useAction } from '../../api/use-action.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useHashToken } from '../../app/hash-token.ts'
import { isBrokenLink, LinkBroken } from '../../app/link-broken.tsx'
import { PublicPage } from '../../app/public-page.tsx'
import { useSession } from '../../app/session.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { PageLink } from '../../ui/navigation.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { JoiningAccepts } from './joining-accepts.tsx'
import { AccountFirst } from './account-first.tsx'

/** What the link of an invitation to an organization opens: who asks, as what, and one button to accept. */
export default function JoinOrganizationPage() {
  const token = useHashToken()
  const known = useSession()
  // only an account becomes a member
  const session = known?.user.kind === 'account' ? known : known && null
  const preview = useAnswer(token, (given) => request(organizationMemberRoutes.preview, { body: { token: given } }))
  const accept = useAction(() => request(organizationMemberRoutes.accept, { body: { token } }))
  if (isBrokenLink(preview.error) || isBrokenLink(accept.error)) return <LinkBroken />
  return (
    <QueryBoundary query={preview}>
      {({ invitedBy, organizationName, role, kind, conductText }) =>
        accept.isSuccess ? (
          <PublicPage>
            <PageHeading lead={<Trans>Your place there is open from now on.</Trans>}>
              <Trans>You are part of {organizationName}</Trans>
            </PageHeading>
            <div>
              <PageLink className="btn" href="/home">
                <Trans>Go to your cases</Trans>
              </PageLink>
            </div>
          </PublicPage>
        ) : (
          <PublicPage>
            <PageHeading lead={<Trans>By itself this opens no case.</Trans>}>
              <Trans>
                {invitedBy} invites you to {organizationName}
              </Trans>
            </PageHeading>
            <dl className="summary">
              <div>
                <dt>
                  <Trans>Your role</Trans>
                </dt>
                <dd>
                  <b>{localize(ROLE_WORDS[role].name)}</b>
                  <br />
                  {localize(ROLE_WORDS[role].about)}
                </dd>
              </div>
            </dl>
            {session === undefined ? null : session === null ? (
              <AccountFirst>
                <Trans>
                  You come in with an account. Open one or sign in, then open this link again: it stays valid.
                </Trans>
              </AccountFirst>
            ) : (
              <div className="stack">
                <p>
                  <Trans>You are signed in as {session.user.displayName} and join as that person.</Trans>
                </p>
                {kind === 'practice' && <JoiningAccepts ownText={conductText} />}
                <ProblemNotice error={accept.error} />
                <div>
                  <Button busy={accept.isPending} onClick={() => accept.run()}>
                    <Trans>Join</Trans>
                  </Button>
                </div>
              </div>
            )}
          </PublicPage>
        )
      }
    </QueryBoundary>
  )
}
