import { type Participant, participantRoutes } from '@holdfast/contracts/participants'
import { ATTENDANCE_LABELS, DAY_ROLE_LABELS } from '@holdfast/domain/participants/participant'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { refusalOf, Saved } from '../../app/saved.tsx'
import { useAutosave } from '../../app/use-autosave.ts'
import { say } from '../../app/words.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { type ParticipantFields, ParticipantForm } from './participant-form.tsx'

type PlanKey = { organizationId: string; planId: string }
const refresh = () => queryClient.invalidateQueries({ queryKey: ['plans'] })

const fieldsOf = (participant: Participant): ParticipantFields => ({
  name: participant.name,
  relationship: participant.relationship,
  adult: participant.adult,
  dayRoles: participant.dayRoles,
  attendance: participant.attendance,
  readById: participant.readById,
  suitability: participant.suitability ?? [],
  suitabilityNote: participant.suitabilityNote ?? '',
})
const versioned = (participant: Participant) => ({ value: fieldsOf(participant), version: participant.version })

/** One participant: a line to read, and a form that saves itself for those who may change it. */
export function ParticipantCard({
  participant,
  planKey,
  others,
  load,
}: {
  participant: Participant
  planKey: PlanKey
  others: readonly Participant[]
  load: () => Promise<Participant>
}) {
  const { t } = useLingui()
  const params = { ...planKey, participantId: participant.id }
  const form = useAutosave<ParticipantFields>({
    key: participant.id,
    server: versioned(participant),
    save: async (patch, version) => {
      const saved = await request(participantRoutes.update, { params, body: patch, ifMatch: version })
      void refresh()
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
  const remove = useMutation({
    mutationFn: () => request(participantRoutes.remove, { params, ifMatch: participant.version }),
    onSuccess: refresh,
  })
  const roles = form.value.dayRoles.map((role) => say(DAY_ROLE_LABELS[role].name)).join(', ')
  return (
    <div id={participant.id}>
      <Disclosure
        summary={
          <>
            {form.value.name} {participant.isMe && <Trans>(you)</Trans>}
            <span className="muted" style={{ fontWeight: 400 }}>
              {' '}
              · {say(ATTENDANCE_LABELS[form.value.attendance])} {roles && `· ${roles}`}
            </span>
          </>
        }
      >
        <ParticipantForm
          value={form.value}
          onChange={form.change}
          others={others}
          maySeeSuitability={participant.suitability !== null}
          disabled={!participant.can.edit.allowed}
          error={refusalOf(form)}
        />
        <Saved form={form} can={participant.can.edit} />
        <ProblemNotice error={remove.error} />
        {participant.can.edit.allowed && (
          <RemoveButton
            label={<Trans>Take {form.value.name} out of this plan</Trans>}
            title={<Trans>Take {form.value.name} out?</Trans>}
            confirm={t`Take out`}
            cancel={t`Keep`}
            busy={remove.isPending}
            onRemove={() => remove.mutate()}
          >
            <Trans>
              Their statement and their consequences in this plan are removed with them. This cannot be undone.
            </Trans>
          </RemoveButton>
        )}
      </Disclosure>
    </div>
  )
}
