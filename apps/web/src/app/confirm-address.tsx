import { ProblemError } from '@holdfast/contracts/call'
import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { request } from '../api/request.ts'
import { useAction } from '../api/use-action.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

const asksForAddress = (error: unknown): boolean =>
  error instanceof ProblemError &&
  error.problem.type === '/problems/rule-refused' &&
  error.problem.rule === 'address_unconfirmed'

/** Where something was refused because one's address is not confirmed: the way to an e-mail that confirms it. */
export function ConfirmAddress({ error }: { error: unknown }) {
  const ask = useAction(() => request(sessionRoutes.confirmAddress, {}))
  if (!asksForAddress(error)) return null
  if (ask.isSuccess)
    return (
      <Notice live>
        <p>
          <Trans>An e-mail is on its way. Open its link, then come back here and try again.</Trans>
        </p>
      </Notice>
    )
  return (
    <div className="stack">
      <ProblemNotice error={ask.error} />
      <div>
        <Button look="quiet" busy={ask.isPending} onClick={() => ask.run()}>
          <Trans>Send me an e-mail to confirm my address</Trans>
        </Button>
      </div>
    </div>
  )
}
