import { Trans } from '@lingui/react/macro'
import { isProblem } from '../api/request.ts'
import { fieldProblem } from '../api/problem-message.ts'
import { PageLink } from '../ui/navigation.tsx'
import { PageHeading } from '../ui/page.tsx'
import { PublicPage } from './public-page.tsx'

/** True when the link itself is at fault: used up, ended, or cut short on its way. */
export const isBrokenLink = (error: unknown): boolean =>
  isProblem(error, 'link-not-valid') || fieldProblem(error, 'token') !== undefined

/** What to do with a link that no longer opens. */
export function LinkBroken() {
  return (
    <PublicPage>
      <PageHeading lead={<Trans>Nothing is lost. You only need another link.</Trans>}>
        <Trans>This link does not open</Trans>
      </PageHeading>
      <ul className="stack">
        <li>
          <Trans>An invitation works once, within seven days. Ask the person who sent it for a new one.</Trans>
        </li>
        <li>
          <Trans>If you have taken part before, open your own personal link again.</Trans>
        </li>
        <li>
          <Trans>Perhaps a part was lost when it was copied. Open the link in the message itself.</Trans>
        </li>
      </ul>
      <p>
        <Trans>
          You have an account? <PageLink href="/sign-in">Sign in</PageLink>
        </Trans>
      </p>
    </PublicPage>
  )
}
