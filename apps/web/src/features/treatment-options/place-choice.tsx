import { type TreatmentOption, treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import type { Workspace } from '@holdfast/contracts/workspace'
import { type ChosenHow, decideAgreement } from '@holdfast/domain/treatment-options/agreement'
import type { Choice } from '@holdfast/domain/treatment-options/treatment-option'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'

type Chosen = Record<'chosenId' | 'backupId', string | null> & { how?: ChosenHow }
type Props = { option: TreatmentOption; plan: Workspace; planKey: PlanKey }

/** What a place is to this plan: chosen by the lead or by agreement, the backup, or neither. */
export function PlaceChoice({ option, plan, planKey }: Props) {
  const choose = usePlanMutation(treatmentOptionRoutes.choose, planKey, (body: Chosen) => ({ body }))
  if (!plan.can.editTreatment.allowed) return null
  const mayAgree = option.chosen?.how !== 'by_agreement' && decideAgreement(option.id, plan.treatmentPreferences).ok
  const current = (choice: Choice) => plan.treatmentOptions.find((one) => one.choice === choice)?.id ?? null
  const set = (choice: Choice, how?: ChosenHow) => {
    const others = (other: Choice) => (current(other) === option.id ? null : current(other))
    choose.mutate({
      chosenId: choice === 'chosen' ? option.id : others('chosen'),
      backupId: choice === 'backup' ? option.id : others('backup'),
      ...(how && { how }),
    })
  }
  return (
    <>
      <div className="actions">
        {mayAgree && (
          <Button small look="quiet" busy={choose.isPending} onClick={() => set('chosen', 'by_agreement')}>
            <Trans>We agreed on this place</Trans>
          </Button>
        )}
        {option.choice !== 'chosen' && (
          <Button small look="quiet" busy={choose.isPending} onClick={() => set('chosen', 'by_lead')}>
            <Trans>Choose this place</Trans>
          </Button>
        )}
        {option.choice !== 'backup' && current('chosen') !== null && current('chosen') !== option.id && (
          <Button small look="quiet" busy={choose.isPending} onClick={() => set('backup')}>
            <Trans>Make it the backup</Trans>
          </Button>
        )}
        {option.choice !== 'none' && (
          <Button small look="text" busy={choose.isPending} onClick={() => set('none')}>
            <Trans>Neither</Trans>
          </Button>
        )}
      </div>
      <ProblemNotice error={choose.error} />
    </>
  )
}
