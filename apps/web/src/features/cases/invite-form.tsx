import { invitationRoutes } from '@holdfast/contracts/invitations'
import { CASE_ROLES, type CaseRole } from '@holdfast/domain/permissions/roles'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { InvitationLink, PickParticipant, type Unjoined } from './invited-person.tsx'
import { SimilarNames } from './similar-names.tsx'
import { type CaseKey, useInvitee } from './use-invitee.ts'
import { useRoleNames } from './use-role-names.ts'

/** Asks someone in: a link to copy, and a letter too where an address is given. */
export function InviteForm({ caseKey, participants }: { caseKey: CaseKey; participants: readonly Unjoined[] }) {
  const { t } = useLingui()
  const roles = useRoleNames()
  const [role, setRole] = useState<CaseRole>('participant')
  const { name, setName, email, setEmail, participantId, pick, fields, done } = useInvitee(caseKey, 'invite')
  const invite = useMutation({
    mutationFn: () => request(invitationRoutes.create, { params: caseKey, body: { ...fields, role } }),
    onSuccess: done,
  })
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
