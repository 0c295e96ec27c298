import { invitationRoutes } from '@holdfast/contracts/invitations'
import type { Participant } from '@holdfast/contracts/participants'
import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { putItem } from '../../api/list-cache.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { InvitationAnswer } from '../../plan/invitation-answer.tsx'
import { invitationsQuery } from '../../plan/invitations-query.ts'
import { Button } from '../../ui/button.tsx'
import { SharePanel } from './share-panel.tsx'
import { useMakeLink } from './use-make-link.ts'

type CaseKey = { organizationId: string; caseId: string }
type Person = Pick<Participant, 'id' | 'name' | 'relationship' | 'caseMemberId'>

/** Sends the link to somebody of the plan from where they were added: one tap makes it, the next sends it. */
export function SendLink({ caseKey, person, alias }: { caseKey: CaseKey; person: Person; alias: string }) {
  const invitations = useQuery(invitationsQuery(caseKey))
  const open = invitations.data?.items.find((one) => one.state === 'open' && one.participantId === person.id)
  const make = useMakeLink(caseKey)
  const takeBack = useMutation({
    mutationFn: (invitation: { id: string; version: number }) =>
      request(invitationRoutes.withdraw, {
        params: { ...caseKey, invitationId: invitation.id },
        ifMatch: invitation.version,
      }),
    onSuccess: (withdrawn) => putItem(invitationsQuery(caseKey).queryKey, withdrawn),
  })
  if (person.caseMemberId !== null) return null
  return (
    <section className="card stack">
      <h2>
        <Trans>Send the link to {person.name}</Trans>
      </h2>
      <p className="soft">
        <Trans>They open it and see who asks and what it takes. {alias} does not see it. They can say no.</Trans>
      </p>
      <ProblemNotice error={make.error ?? takeBack.error} />
      {open && <InvitationAnswer invitation={open} />}
      {open?.link ? (
        <SharePanel invitation={open} link={open.link} onTakeBack={() => takeBack.mutate(open)} />
      ) : open ? (
        <>
          <p>
            <Trans>Invited: {person.name}. The link is in the e-mail alone.</Trans>
          </p>
          <div>
            <Button look="quiet" busy={takeBack.isPending} onClick={() => takeBack.mutate(open)}>
              <Trans>Take the link for {person.name} back</Trans>
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button busy={make.isPending} onClick={() => make.mutate(person)}>
            <Trans>Make the link for {person.name}</Trans>
          </Button>
        </div>
      )}
    </section>
  )
}
