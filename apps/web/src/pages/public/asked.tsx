import type { InvitationPreview } from '@holdfast/contracts/invitations'
import { Trans } from '@lingui/react/macro'
import type { z } from 'zod'
import { PublicPage } from '../../app/public-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PracticeMark } from '../../features/crisis-contacts/practice-mark.tsx'
import { PageHeading } from '../../ui/page.tsx'

type Props = { preview: z.infer<typeof InvitationPreview>; onYes: () => void; onNotNow: () => void }

/** Who asks, what it takes and who reads what, with two answers of equal weight. Nothing of the case stands here. */
export function Asked({ preview: { invitedBy, name, practice }, onYes, onNotNow }: Props) {
  return (
    <PublicPage>
      <div className="stack">
        {practice && <PracticeMark practice={practice} />}
        <p className="eyebrow">
          <Trans>For {name}</Trans>
        </p>
        <PageHeading>
          <Trans>{invitedBy} asks you to take part</Trans>
        </PageHeading>
      </div>
      <section className="card">
        <dl className="summary">
          <div>
            <dt>
              <Trans>What it takes</Trans>
            </dt>
            <dd>
              <Trans>About 40 minutes, in short sittings. You can stop at any time; everything is saved.</Trans>
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Who reads what I write?</Trans>
            </dt>
            <dd>
              <Trans>Nobody, until you share it.</Trans>
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Do I have to speak?</Trans>
            </dt>
            <dd>
              <Trans>No. You choose what you do, and you can change it.</Trans>
            </dd>
          </div>
        </dl>
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
