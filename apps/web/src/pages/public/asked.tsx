import type { InvitationPreview } from '@holdfast/contracts/invitations'
import { Trans } from '@lingui/react/macro'
import type { z } from 'zod'
import { PublicPage } from '../../app/public-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Props = { preview: z.infer<typeof InvitationPreview>; onYes: () => void; onNotNow: () => void }

/** Who asks, what it takes and who reads what, with two answers of equal weight. Nothing of the case stands here. */
export function Asked({ preview: { invitedBy, name }, onYes, onNotNow }: Props) {
  return (
    <PublicPage>
      <div className="stack">
        <p className="eyebrow">
          <Trans>For {name}</Trans>
        </p>
        <PageHeading>
          <Trans>{invitedBy} asks you to take part</Trans>
        </PageHeading>
      </div>
      <section className="card">
        <SummaryList>
          <SummaryLine label={<Trans>What it takes</Trans>}>
            <Trans>About 40 minutes, in short sittings. You can stop at any time; everything is saved.</Trans>
          </SummaryLine>
          <SummaryLine label={<Trans>Who reads what I write?</Trans>}>
            <Trans>Nobody, until you share it.</Trans>
          </SummaryLine>
          <SummaryLine label={<Trans>Do I have to speak?</Trans>}>
            <Trans>No. You choose what you do, and you can change it.</Trans>
          </SummaryLine>
        </SummaryList>
        <p className="who">
          <Icon name="eye-off" />
          <span>
            <Trans>Please keep it between you and {invitedBy}.</Trans>
          </span>
        </p>
      </section>
      <div className="actions">
        <Button onClick={onYes}>
          <Trans>I take part</Trans>
        </Button>
        <Button look="quiet" onClick={onNotNow}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </PublicPage>
  )
}
