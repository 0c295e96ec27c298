import type { Joined as JoinedAnswer } from '@holdfast/contracts/invitations'
import { Trans, useLingui } from '@lingui/react/macro'
import { PublicPage } from '../../app/public-page.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { PageLink } from '../../ui/navigation.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** Where someone goes after joining: with their own way back in, when they have no account. */
export function Joined({ joined: { organizationId, caseId, personalLink } }: { joined: JoinedAnswer }) {
  const { t } = useLingui()
  return (
    <PublicPage>
      <PageHeading lead={personalLink ? <Trans>Keep your link, then go on.</Trans> : undefined}>
        <Trans>You are in</Trans>
      </PageHeading>
      {personalLink && (
        <section className="card">
          <CopyField
            label={t`Your own link back`}
            hint={t`Keep it. The link alone shows what is shared with you; your passphrase or passkey opens what you wrote for yourself.`}
            value={personalLink}
            copy={t`Copy the link`}
            copied={t`Copied`}
          />
        </section>
      )}
      <div className="actions">
        <PageLink className="btn" href={`/o/${organizationId}/c/${caseId}`}>
          <Trans>Go on</Trans>
        </PageLink>
      </div>
    </PublicPage>
  )
}
