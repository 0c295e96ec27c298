import type { Invitation } from '@holdfast/contracts/invitations'
import { Trans } from '@lingui/react/macro'
import { Notice } from '../ui/notice.tsx'

/** What somebody said who was invited and does not take part now; nothing where they said nothing. */
export function InvitationAnswer({ invitation: { name, answer, answerWords } }: { invitation: Invitation }) {
  if (answer === null) return null
  return (
    <Notice>
      <p>
        {answer === 'not_now' && <Trans>{name}: I cannot be part of this now.</Trans>}
        {answer === 'other_help' && <Trans>{name}: I can help in another way.</Trans>}
        {answer === 'talk_first' && <Trans>{name}: I would like to talk first.</Trans>}
      </p>
      {answerWords && <blockquote className="quote">{answerWords}</blockquote>}
    </Notice>
  )
}
