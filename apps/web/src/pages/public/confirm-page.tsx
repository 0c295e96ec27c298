import { userRoutes } from '@holdfast/contracts/users'
import { Trans } from '@lingui/react/macro'
import { request } from '../../api/request.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useAction } from '../../api/use-action.ts'
import { PublicPage } from '../../app/public-page.tsx'
import { useHashToken } from '../../app/hash-token.ts'
import { isBrokenLink, LinkBroken } from '../../app/link-broken.tsx'
import { Button } from '../../ui/button.tsx'
import { PageLink } from '../../ui/navigation.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function ConfirmPage() {
  const token = useHashToken()
  const confirm = useAction(() => request(userRoutes.confirmAddress, { body: { token } }))
  if (!token || isBrokenLink(confirm.error)) return <LinkBroken />
  return (
    <PublicPage>
      <PageHeading lead={<Trans>Confirm that you read e-mails to your address.</Trans>}>
        <Trans>Your address</Trans>
      </PageHeading>
      {confirm.isSuccess ? (
        <Notice tone="positive" live>
          <p>
            <Trans>
              Your address is confirmed. You can close this page, or <PageLink href="/home">go on</PageLink>.
            </Trans>
          </p>
        </Notice>
      ) : (
        <>
          <ProblemNotice error={confirm.error} />
          <div className="actions">
            <Button busy={confirm.isPending} onClick={() => confirm.run()}>
              <Trans>Confirm my address</Trans>
            </Button>
          </div>
        </>
      )}
    </PublicPage>
  )
}
