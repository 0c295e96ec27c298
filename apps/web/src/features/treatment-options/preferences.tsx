import { type TreatmentOption, treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import type { Workspace } from '@holdfast/contracts/workspace'
import { CHOSEN_HOW_LABELS } from '@holdfast/domain/treatment-options/agreement'
import { filled } from '@holdfast/domain/text'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment, localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'

type Props = { option: TreatmentOption; plan: Workspace; planKey: PlanKey }

/** How this place was chosen, who favors it, and one's own say (F36). */
export function Preferences({ option, plan, planKey }: Props) {
  const favor = usePlanMutation(treatmentOptionRoutes.favor, planKey, (treatmentOptionId: string | null) => ({
    body: { treatmentOptionId },
  }))
  const { treatmentPreferences: asked, me, can } = plan
  const favoring = asked.filter(({ treatmentOptionId }) => treatmentOptionId === option.id)
  const isMine = favoring.some(({ participantId }) => participantId === me.participantId)
  return (
    <section className="stack tight">
      {option.chosen && (
        <p>
          {localize(filled(CHOSEN_HOW_LABELS[option.chosen.how], { name: option.chosen.by }))},{' '}
          {formatMoment(option.chosen.at)}
        </p>
      )}
      {asked.length > 0 && (
        <p role="status">
          {favoring.length > 0 ? (
            <Trans>
              {favoring.length} of {asked.length} favor this place: {favoring.map(({ name }) => name).join(', ')}
            </Trans>
          ) : (
            <Trans>Nobody has said yet that they favor this place.</Trans>
          )}
        </p>
      )}
      <ProblemNotice error={favor.error} />
      {can.favorTreatment.allowed && (
        <div>
          {isMine ? (
            <Button look="text" busy={favor.isPending} onClick={() => favor.mutate(null)}>
              <Trans>I no longer favor it</Trans>
            </Button>
          ) : (
            <Button look="quiet" busy={favor.isPending} onClick={() => favor.mutate(option.id)}>
              <Trans>I favor this place</Trans>
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
