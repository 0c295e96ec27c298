import { consentRoutes } from '@holdfast/contracts/consents'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { request } from '../../api/request.ts'
import { useAction } from '../../api/use-action.ts'
import { useHashToken } from '../../app/hash-token.ts'
import { isBrokenLink } from '../../app/link-broken.tsx'
import { PublicPage } from '../../app/public-page.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Disclosed } from './disclosed.tsx'

/**
 * What the link of a program opens. It is read with a tap, so that a preview of the link reads nothing; a link that is over says no
 * more than that.
 */
export default function DisclosurePage() {
  const token = useHashToken()
  const read = useAction(() => request(consentRoutes.read, { body: { token } }))
  if (isBrokenLink(read.error))
    return (
      <PublicPage>
        <PageHeading
          lead={<Trans>It has ended, or was never whole. Ask the person who sent it for another one.</Trans>}
        >
          <Trans>This link does not open</Trans>
        </PageHeading>
      </PublicPage>
    )
  if (read.answer) return <Disclosed {...read.answer} token={token} />
  return (
    <PublicPage>
      <PageHeading
        lead={
          <Trans>
            This is for the program that was told to expect it. Each opening is noted, and the sender sees it.
          </Trans>
        }
      >
        <Trans>Something was sent to you</Trans>
      </PageHeading>
      <ProblemNotice error={read.error} />
      <div>
        <Button busy={read.isPending} onClick={() => read.run()}>
          <Trans>Open it</Trans>
        </Button>
      </div>
      <p className="small soft">
        <Trans>No account is needed. If it is not for you, close this page.</Trans>
      </p>
    </PublicPage>
  )
}
