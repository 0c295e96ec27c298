import type { Case } from '@holdfast/contracts/cases'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

type CaseKey = { organizationId: string; caseId: string }
type People = readonly { id: string; name: string }[]

function InviteProfessional({ caseKey, participants }: { caseKey: CaseKey; participants: People }) {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const [credential, setCredential] = useState('')
  const [practiceName, setPracticeName] = useState('')
  const [email, setEmail] = useState('')
  const [participantId, setParticipantId] = useState('')
  const invite = useMutation({
    mutationFn: () =>
      request(invitationRoutes.inviteProfessional, {
        params: caseKey,
        body: { name, credential, practiceName, ...(email && { email }), ...(participantId && { participantId }) },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['cases', caseKey.caseId] }),
  })
  const pick = (id: string) => {
    setParticipantId(id)
    setName(participants.find((one) => one.id === id)?.name ?? name)
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        invite.mutate()
      }}
    >
      <p className="muted">
        <Trans>They see this case and no other one of yours. You can end their access at any time.</Trans>
      </p>
      {participants.length > 0 && (
        <Select
          label={t`Who in the plan are they?`}
          value={participantId}
          onChange={pick}
          options={[
            { value: '', label: t`Nobody in the plan yet` },
            ...participants.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      )}
      <TextField
        label={t`Name of the professional`}
        value={name}
        onChange={setName}
        problem={fieldProblem(invite.error, 'name')}
      />
      <TextField
        label={t`Training or credential`}
        hint={t`For example CIP, LCSW, MD. Ask to see it; anybody may call themselves an interventionist.`}
        value={credential}
        onChange={setCredential}
        problem={fieldProblem(invite.error, 'credential')}
      />
      <TextField
        label={t`Practice`}
        value={practiceName}
        onChange={setPracticeName}
        problem={fieldProblem(invite.error, 'practiceName')}
      />
      <TextField
        label={t`Their e-mail address (if you like)`}
        type="email"
        value={email}
        onChange={setEmail}
        problem={fieldProblem(invite.error, 'email')}
      />
      <ProblemNotice error={invite.error} />
      {invite.data?.link && (
        <CopyField
          label={t`Link for the professional`}
          hint={t`It works once, within seven days. Send it in a way that only they can read.`}
          value={invite.data.link}
          copy={t`Copy the link`}
          copied={t`Copied`}
        />
      )}
      <div>
        <Button type="submit" look="quiet" busy={invite.isPending}>
          <Trans>Make this invitation</Trans>
        </Button>
      </div>
    </form>
  )
}

/** Whether a professional is recommended for this case and why, and the way to invite one into it alone (S0.13, S2.9). */
export function ProfessionalCard({ known, participants }: { known: Case; participants: People }) {
  const { professional } = known
  if (!professional) return null
  const caseKey = { organizationId: known.organizationId, caseId: known.id }
  const isAdvised = professional.reasons.length > 0
  const invite = known.can.invite.allowed && (
    <Disclosure summary={<Trans>Invite a professional</Trans>}>
      <InviteProfessional caseKey={caseKey} participants={participants} />
    </Disclosure>
  )
  if (professional.isThere)
    return (
      <div className="stack">
        <p className="muted">
          <Trans>A professional belongs to this case.</Trans>
        </p>
        {invite}
      </div>
    )
  return (
    <Card>
      <h2>{isAdvised ? <Trans>A professional would help here</Trans> : <Trans>A professional beside you</Trans>}</h2>
      {!isAdvised && (
        <p>
          <Trans>You can go on by yourselves. If you like, somebody with experience can join you.</Trans>
        </p>
      )}
      {isAdvised && (
        <ul>
          {professional.reasons.map(({ code, says }) => (
            <li key={code}>{says}</li>
          ))}
        </ul>
      )}
      {invite}
    </Card>
  )
}
