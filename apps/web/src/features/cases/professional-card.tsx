import type { Case } from '@holdfast/contracts/cases'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { InvitationLink, PickParticipant, type Unjoined } from './invited-person.tsx'
import { type CaseKey, useInvitee } from './use-invitee.ts'

type People = readonly Unjoined[]

function InviteProfessional({ caseKey, participants }: { caseKey: CaseKey; participants: People }) {
  const { t } = useLingui()
  const { name, setName, email, setEmail, participantId, pick, fields, done } = useInvitee(caseKey, 'professional')
  const [credential, setCredential, clearCredential] = usePersistedState(
    `professional.credential.${caseKey.caseId}`,
    '',
  )
  const [practiceName, setPracticeName, clearPracticeName] = usePersistedState(
    `professional.practice.${caseKey.caseId}`,
    '',
  )
  const invite = useMutation({
    mutationFn: () =>
      request(invitationRoutes.inviteProfessional, { params: caseKey, body: { ...fields, credential, practiceName } }),
    onSuccess: (made) => {
      clearCredential()
      clearPracticeName()
      return done(made)
    },
  })
  return (
    <Form onSubmit={() => invite.mutate()}>
      <p className="muted">
        <Trans>They see this case and no other one of yours. You can end their access at any time.</Trans>
      </p>
      <PickParticipant
        label={t`Who in the plan are they?`}
        value={participantId}
        participants={participants}
        onPick={pick}
      />
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
        label={t`Name of the practice`}
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
      {invite.data?.link && <InvitationLink label={t`Link for the professional`} link={invite.data.link} />}
      <div>
        <Button type="submit" look="quiet" busy={invite.isPending}>
          <Trans>Make this invitation</Trans>
        </Button>
      </div>
    </Form>
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
