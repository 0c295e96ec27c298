import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { invitationsQuery } from '../../plan/invitations-query.ts'
import { membersQuery } from '../../plan/professionals.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { InvitationRow } from './invitation-row.tsx'
import { InviteForm } from './invite-form.tsx'
import type { Unjoined } from './invited-person.tsx'
import { MemberRow } from './member-row.tsx'
import type { CaseKey } from './use-invitee.ts'

/** Who belongs to the case, who is asked, and the way to ask more. */
export function CaseMembers({
  caseKey,
  mayInvite,
  participants,
}: {
  caseKey: CaseKey
  mayInvite: boolean
  participants: readonly Unjoined[]
}) {
  const members = useQuery(membersQuery(caseKey))
  const invitations = useQuery({ ...invitationsQuery(caseKey), enabled: mayInvite })
  const open = (invitations.data?.items ?? []).filter((invitation) => invitation.state === 'open')
  const asked = new Set(open.map(({ participantId }) => participantId))
  const notAsked = participants.filter(({ id }) => !asked.has(id))
  return (
    <Card>
      <h2>
        <Trans>Who is in this case</Trans>
      </h2>
      <ul className="tasks">
        {members.data?.items.map((member) => (
          <MemberRow key={member.id} caseKey={caseKey} member={member} />
        ))}
      </ul>
      {mayInvite && notAsked.length > 0 && (
        <ul className="tasks">
          {notAsked.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <span className="tag missing">
                <Trans>not invited yet</Trans>
              </span>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <ul className="tasks">
          {open.map((invitation) => (
            <InvitationRow key={invitation.id} caseKey={caseKey} invitation={invitation} />
          ))}
        </ul>
      )}
      {mayInvite && (
        <Disclosure summary={<Trans>Invite someone</Trans>}>
          <InviteForm caseKey={caseKey} participants={participants} />
        </Disclosure>
      )}
    </Card>
  )
}
