import { useQuery } from '@tanstack/react-query'
import { InvitationAnswer } from '../../plan/invitation-answer.tsx'
import { invitationsQuery } from '../../plan/invitations-query.ts'

/** For whoever leads: who has joined and said since then that they do not take part now. */
export function NotNowTold({ caseKey }: { caseKey: { organizationId: string; caseId: string } }) {
  const { data } = useQuery(invitationsQuery(caseKey))
  const told = data?.items.filter(({ state, answer }) => state === 'accepted' && answer !== null) ?? []
  return told.map((invitation) => <InvitationAnswer key={invitation.id} invitation={invitation} />)
}
