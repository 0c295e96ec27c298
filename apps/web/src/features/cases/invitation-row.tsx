import { type Invitation, invitationRoutes } from '@holdfast/contracts/invitations'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { putItem } from '../../api/list-cache.ts'
import { InvitationAnswer } from '../../plan/invitation-answer.tsx'
import { invitationsQuery } from '../../plan/invitations-query.ts'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { CaseKey } from './use-invitee.ts'

/** An open invitation: its link or its e-mail, what was answered, and the way to withdraw it. */
export function InvitationRow({ caseKey, invitation }: { caseKey: CaseKey; invitation: Invitation }) {
  const { t } = useLingui()
  const withdraw = useMutation({
    mutationFn: () =>
      request(invitationRoutes.withdraw, {
        params: { ...caseKey, invitationId: invitation.id },
        ifMatch: invitation.version,
      }),
    onSuccess: (withdrawn) => putItem(invitationsQuery(caseKey).queryKey, withdrawn),
  })
  return (
    <li className="tall">
      {invitation.link ? (
        <CopyField
          label={t`Open invitation for ${invitation.name}`}
          value={invitation.link}
          copy={t`Copy the link`}
          copied={t`Copied`}
        />
      ) : (
        <span>
          <Trans>Invited: {invitation.name}. The link is in the e-mail alone.</Trans>
        </span>
      )}
      <InvitationAnswer invitation={invitation} />
      <LetterState invitation={invitation} />
      <Button look="text" onClick={() => withdraw.mutate()}>
        <Trans>Withdraw the invitation for {invitation.name}</Trans>
      </Button>
    </li>
  )
}

/** How far the letter of an invitation is; nothing where none was asked for. */
function LetterState({ invitation }: { invitation: Invitation }) {
  switch (invitation.letter) {
    case 'waiting':
      return (
        <p className="muted" role="status">
          <Trans>The e-mail to {invitation.name} is on its way.</Trans>
        </p>
      )
    case 'sent':
      return (
        <p className="muted" role="status">
          <Trans>The e-mail to {invitation.name} was sent.</Trans>
        </p>
      )
    case 'failed':
      return (
        <Notice tone="caution" live>
          <Trans>
            The e-mail to {invitation.name} could not be delivered. Withdraw this invitation, and make one with another
            address or with a link that you send yourself.
          </Trans>
        </Notice>
      )
    case null:
      return null
  }
}
