import { type Participant, participantRoutes } from '@holdfast/contracts/participants'
import { pick } from '@holdfast/domain/shared/pick'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { ParticipantForm } from './participant-form.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const fieldsOf = (participant: Participant) =>
  pick(
    participant,
    'name',
    'relationship',
    'adult',
    'dayRoles',
    'attendance',
    'readById',
    'closeness',
    'careArrangement',
  )

type Props = {
  participant: Participant
  planKey: PlanKey
  others: readonly { id: string; name: string }[]
  onRemoved: () => void
}

/** Who someone is and what they do on the day; it saves itself for those who may change it. */
export function ParticipantEditor({ participant, planKey, others, onRemoved }: Props) {
  const { t } = useLingui()
  const params = { participantId: participant.id }
  const form = useAutosavedItem({
    route: participantRoutes.update,
    planKey,
    params,
    name: participant.id,
    item: participant,
    fields: fieldsOf,
  })
  const remove = usePlanMutation(
    participantRoutes.remove,
    planKey,
    () => ({ params }),
    () => {
      onRemoved()
    },
  )
  return (
    <div className="stack">
      <ParticipantForm
        value={form.value}
        onChange={form.change}
        others={others}
        disabled={!participant.can.edit.allowed}
        error={refusalOf(form)}
      />
      <AutosaveStatus form={form} can={participant.can.edit} />
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
            Their place in this plan and their link to it end. What they wrote and answered leaves the plan and stays
            theirs, to read and to take along. You can put them back: then it is there again.
          </Trans>
        </RemoveButton>
      )}
    </div>
  )
}
