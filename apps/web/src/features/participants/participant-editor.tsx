import { type Participant, participantRoutes } from '@holdfast/contracts/participants'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, Saved } from '../../autosave/saved.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { type ParticipantFields, ParticipantForm } from './participant-form.tsx'
import { refreshPeople } from './participants.queries.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

const versioned = (participant: Participant) => ({
  value: {
    name: participant.name,
    relationship: participant.relationship,
    adult: participant.adult,
    dayRoles: participant.dayRoles,
    attendance: participant.attendance,
    readById: participant.readById,
    closeness: participant.closeness,
    careArrangement: participant.careArrangement,
  } satisfies ParticipantFields,
  version: participant.version,
})

type Props = {
  participant: Participant
  planKey: PlanKey
  others: readonly { id: string; name: string }[]
  load: () => Promise<Participant>
  onRemoved: () => void
}

/** Who someone is and what they do on the day; it saves itself for those who may change it. */
export function ParticipantEditor({ participant, planKey, others, load, onRemoved }: Props) {
  const { t } = useLingui()
  const params = { ...planKey, participantId: participant.id }
  const form = useAutosave<ParticipantFields>({
    key: participant.id,
    server: versioned(participant),
    save: async (patch, version) => {
      const saved = await request(participantRoutes.update, { params, body: patch, ifMatch: version })
      void refreshPeople()
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
  const remove = useMutation({
    mutationFn: () => request(participantRoutes.remove, { params, ifMatch: participant.version }),
    onSuccess: () => {
      onRemoved()
      return refreshPeople()
    },
  })
  return (
    <div className="stack">
      <ParticipantForm
        value={form.value}
        onChange={form.change}
        others={others}
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
            Their statement and their consequences in this plan are removed with them, and their link to it stops. This
            cannot be undone.
          </Trans>
        </RemoveButton>
      )}
    </div>
  )
}
