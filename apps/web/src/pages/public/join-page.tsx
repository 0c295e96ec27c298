import { type Joined as JoinedAnswer, invitationRoutes } from '@holdfast/contracts/invitations'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { request } from '../../api/request.ts'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { PublicPage } from '../../app/public-page.tsx'
import { useHashToken } from '../../app/hash-token.ts'
import { isBrokenLink, LinkBroken } from '../../app/link-broken.tsx'
import { useSession } from '../../app/session.ts'
import { PageHeading } from '../../ui/page.tsx'
import { AccountFirst } from './account-first.tsx'
import { Asked } from './asked.tsx'
import { JoinForm } from './join-form.tsx'
import { Joined } from './joined.tsx'
import { NotNow } from './not-now.tsx'

/** What the link of an invitation opens: who asks, then yes or not now, then how one comes back. */
export default function JoinPage() {
  const token = useHashToken()
  const known = useSession()
  // whoever only looks at the sample is nobody here
  const session = known?.isReadOnly ? null : known
  const [step, setStep] = useState<'asked' | 'yes' | 'not-now'>('asked')
  const [joined, setJoined] = useState<JoinedAnswer | null>(null)
  const preview = useAnswer(token, (token) => request(invitationRoutes.preview, { body: { token } }))
  if (joined) return <Joined joined={joined} />
  if (isBrokenLink(preview.error)) return <LinkBroken />
  return (
    <QueryBoundary query={preview}>
      {(asked) => {
        const back = () => setStep('asked')
        if (step === 'asked')
          return <Asked preview={asked} onYes={() => setStep('yes')} onNotNow={() => setStep('not-now')} />
        if (step === 'not-now') return <NotNow token={token} invitedBy={asked.invitedBy} onBack={back} />
        return (
          <PublicPage>
            <PageHeading lead={<Trans>You can stop at any time. What you write stays yours until you share it.</Trans>}>
              <Trans>Good that you are here</Trans>
            </PageHeading>
            {session === null && asked.role === 'interventionist' ? (
              <AccountFirst>
                <Trans>
                  An interventionist takes part with an account. Open one or sign in, then open this link again: it
                  stays valid.
                </Trans>
              </AccountFirst>
            ) : (
              <JoinForm token={token} preview={asked} session={session} onJoined={setJoined} onBack={back} />
            )}
          </PublicPage>
        )
      }}
    </QueryBoundary>
  )
}
