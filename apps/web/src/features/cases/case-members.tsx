import { type CaseMember, type Invitation, invitationRoutes, memberRoutes } from '@holdfast/contracts/invitations'
import { CASE_ROLES, type CaseRole } from '@holdfast/domain/permissions/roles'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { addItem, newestFirst, putItem } from '../../api/list-cache.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { InvitationAnswer } from '../../plan/invitation-answer.tsx'
import { InvitationLink, PickParticipant, type Unjoined } from './invited-person.tsx'
import { SimilarNames } from './similar-names.tsx'
import { membersQuery } from '../../plan/professionals.tsx'
import { invitationsQuery } from '../../plan/invitations-query.ts'

type CaseKey = { organizationId: string; caseId: string }

/** The case roles in plain words. */
function useRoleNames(): Record<CaseRole, string> {
  const { t } = useLingui()
  return { lead: t`Family lead`, interventionist: t`Interventionist`, participant: t`Participant`, helper: t`Helper` }
}

/** Asks someone in: a link to copy, and a letter too where an address is given. */
function InviteForm({ caseKey, participants }: { caseKey: CaseKey; participants: readonly Unjoined[] }) {
  const { t } = useLingui()
  const roles = useRoleNames()
  const [name, setName, clearName] = usePersistedState(`invite.name.${caseKey.caseId}`, '')
  const [email, setEmail, clearEmail] = usePersistedState(`invite.email.${caseKey.caseId}`, '')
  const [role, setRole] = useState<CaseRole>('participant')
  const [participantId, setParticipantId] = useState('')
  const invite = useMutation({
    mutationFn: () =>
      request(invitationRoutes.create, {
        params: caseKey,
        body: { name, role, ...(email && { email }), ...(participantId && { participantId }) },
      }),
    onSuccess: (made) => {
      clearName()
      clearEmail()
      setParticipantId('')
      return addItem(invitationsQuery(caseKey).queryKey, made, newestFirst)
    },
  })
  const pick = (id: string, known: string | undefined) => {
    setParticipantId(id)
    setName(known ?? name)
  }
  return (
    <Form onSubmit={() => invite.mutate()}>
      <PickParticipant
        label={t`Who in the plan is it?`}
        hint={t`They can then write their own letter.`}
        value={participantId}
        participants={participants}
        onPick={pick}
      />
      <TextField label={t`Name`} value={name} onChange={setName} problem={fieldProblem(invite.error, 'name')} />
      <Select
        label={t`As`}
        value={role}
        onChange={setRole}
        options={CASE_ROLES.map((value) => ({ value, label: roles[value] }))}
      />
      <TextField
        label={t`E-mail address (if you like)`}
        hint={t`Without one you get a link to send yourself. With one, only whoever reads that e-mail can join; it says nothing about what it is for.`}
        type="email"
        value={email}
        onChange={setEmail}
        problem={fieldProblem(invite.error, 'email')}
      />
      <ProblemNotice error={invite.error} />
      {invite.data && <SimilarNames names={invite.data.similarNames} />}
      {invite.data?.link && <InvitationLink label={t`Link for ${invite.data.name}`} link={invite.data.link} />}
      <div>
        <Button type="submit" look="quiet" busy={invite.isPending}>
          <Trans>Make an invitation</Trans>
        </Button>
      </div>
    </Form>
  )
}

/** The link itself only where the guest gave no address; it never opens what is private to them. */
function NewLinkNotice({ name, link }: { name: string; link: string | null }) {
  const { t } = useLingui()
  if (link === null)
    return (
      <Notice live>
        <Trans>A new link goes to the address that {name} gave. They are told that you asked.</Trans>
      </Notice>
    )
  return (
    <CopyField
      label={t`Their new link`}
      hint={t`The old one has ended. It opens what is shared; what they wrote for themselves needs their passphrase. They are told that you asked.`}
      value={link}
      copy={t`Copy the link`}
      copied={t`Copied`}
    />
  )
}

function MemberRow({ caseKey, member }: { caseKey: CaseKey; member: CaseMember }) {
  const { t } = useLingui()
  const roles = useRoleNames()
  const [asking, setAsking] = useState<'end' | 'link' | null>(null)
  const remove = useMutation({
    mutationFn: () =>
      request(memberRoutes.remove, { params: { ...caseKey, memberId: member.id }, ifMatch: member.version }),
    // what they were to do and to decide is open again
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['cases', caseKey.caseId] }),
  })
  const renew = useMutation({
    mutationFn: () => request(memberRoutes.renewLink, { params: { ...caseKey, memberId: member.id } }),
  })
  return (
    <li>
      <span>
        <span>
          <bdi>{member.displayName}</bdi> · {roles[member.role]}
          {[member.credential, member.practiceName].filter(Boolean).map((words) => ` · ${words}`)}{' '}
          {member.isMe && <Trans>(you)</Trans>}
        </span>
      </span>
      {!member.isMe && <SimilarNames names={member.similarNames} />}
      {!member.isMe && member.can.remove.allowed && (
        <details className="fold">
          <summary aria-label={t`Access of ${member.displayName}`}>
            <Trans>Access</Trans>
          </summary>
          {member.isGuest && (
            <Button look="text" busy={renew.isPending} onClick={() => setAsking('link')}>
              <Trans>Ask for a new link for {member.displayName}</Trans>
            </Button>
          )}
          <Button look="text" onClick={() => setAsking('end')}>
            <Trans>End access for {member.displayName}</Trans>
          </Button>
        </details>
      )}
      {renew.data && <NewLinkNotice name={member.displayName} link={renew.data.personalLink} />}
      <ProblemNotice error={remove.error ?? renew.error} />
      <ConfirmDialog
        open={asking === 'link'}
        title={<Trans>A new link for {member.displayName}?</Trans>}
        confirm={t`Ask for the new link`}
        cancel={t`Keep the old one`}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null)
          renew.mutate()
        }}
      >
        <Trans>Their old link and every device of theirs that is signed in end at once. This cannot be undone.</Trans>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'end'}
        danger
        title={<Trans>End access for {member.displayName}?</Trans>}
        confirm={t`End access`}
        cancel={t`Keep`}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null)
          remove.mutate()
        }}
      >
        <Trans>They can no longer open this case. You can invite them again later.</Trans>
      </ConfirmDialog>
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

function InvitationRow({ caseKey, invitation }: { caseKey: CaseKey; invitation: Invitation }) {
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
