import { reminderRoutes } from '@holdfast/contracts/reminders'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { request } from '../../api/request.ts'
import { useAction } from '../../api/use-action.ts'
import { useHashToken } from '../../app/hash-token.ts'
import { isBrokenLink, LinkBroken } from '../../app/link-broken.tsx'
import { PublicPage } from '../../app/public-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** Where the link of an e-mail ends those of its kind, for whoever has it; nothing else opens. */
export default function NoEmailsPage() {
  const token = useHashToken()
  const stop = useAction(() => request(reminderRoutes.stop, { params: { token } }))
  if (!token || isBrokenLink(stop.error)) return <LinkBroken />
  return (
    <PublicPage>
      <PageHeading lead={<Trans>You get no more e-mails like the one that this link was in.</Trans>}>
        <Trans>No more e-mails</Trans>
      </PageHeading>
      {stop.isSuccess ? (
        <Notice tone="positive" live>
          <p>
            <Trans>Done. You can close this page. Turn them on again under “You”.</Trans>
          </p>
        </Notice>
      ) : (
        <>
          <ProblemNotice error={stop.error} />
          <div className="actions">
            <Button busy={stop.isPending} onClick={() => stop.run()}>
              <Trans>Stop these e-mails</Trans>
            </Button>
          </div>
        </>
      )}
    </PublicPage>
  )
}
