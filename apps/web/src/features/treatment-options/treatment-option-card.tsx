import { type TreatmentOption, treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { CHOICE_LABELS, type Choice } from '@holdfast/domain/treatment-options/treatment-option'
import { type ChosenHow, decideAgreement } from '@holdfast/domain/treatment-options/agreement'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { BedConfirmations } from './bed-confirmations.tsx'
import { Preferences } from './preferences.tsx'
import { treatmentOptionFieldsOf } from './treatment-option-fields.ts'
import { TreatmentOptionForm } from './treatment-option-form.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  option: TreatmentOption
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | null | undefined }
  startsAt: string | null
  timeZone: string
  choosing: boolean
  onChoose: (choice: Choice, how?: ChosenHow) => void
  plan: Workspace
}

/** One place: what it is to this plan, everything known about it, and the choice. */
export function TreatmentOptionCard({ option, planKey, can, startsAt, timeZone, choosing, onChoose, plan }: Props) {
  const { t } = useLingui()
  const params = { treatmentOptionId: option.id }
  const form = useAutosavedItem({
    route: treatmentOptionRoutes.update,
    planKey,
    params,
    name: option.id,
    item: option,
    fields: treatmentOptionFieldsOf,
  })
  const remove = usePlanMutation(treatmentOptionRoutes.remove, planKey, () => ({ params }))
  // what is chosen here stays open, so that the answer is in sight
  const [isOpen] = useState(option.choice === 'none')
  const mayAgree = option.chosen?.how !== 'by_agreement' && decideAgreement(option.id, plan.treatmentPreferences).ok
  return (
    <div id={option.id}>
      <Disclosure
        open={isOpen}
        summary={
          <>
            {form.value.name}{' '}
            <span className={`tag ${option.choice === 'none' ? '' : 'done'}`}>
              {localize(CHOICE_LABELS[option.choice])}
            </span>
          </>
        }
      >
        {can.allowed && (
          <div className="row">
            {option.choice !== 'chosen' && (
              <Button busy={choosing} onClick={() => onChoose('chosen', 'by_lead')}>
                <Trans>Choose this place</Trans>
              </Button>
            )}
            {mayAgree && (
              <Button look="quiet" busy={choosing} onClick={() => onChoose('chosen', 'by_agreement')}>
                <Trans>We agreed on this place</Trans>
              </Button>
            )}
            {option.choice !== 'backup' && (
              <Button look="quiet" busy={choosing} onClick={() => onChoose('backup')}>
                <Trans>Make it the backup</Trans>
              </Button>
            )}
            {option.choice !== 'none' && (
              <Button look="text" busy={choosing} onClick={() => onChoose('none')}>
                <Trans>Neither</Trans>
              </Button>
            )}
          </div>
        )}
        <Preferences option={option} plan={plan} planKey={planKey} />
        <TreatmentOptionForm
          value={form.value}
          onChange={form.change}
          mayReadInsurance={option.insuranceNotes !== null}
          suggestedBy={option.suggestedBy}
          mayDeclareTie={option.can.declareTie.allowed}
          codes={option.codes}
          confirmations={
            <BedConfirmations
              option={option}
              planKey={planKey}
              startsAt={startsAt}
              timeZone={timeZone}
              mayConfirm={can.allowed}
            />
          }
          disabled={!can.allowed}
          error={refusalOf(form)}
          startsAt={startsAt}
          timeZone={timeZone}
        />
        <AutosaveStatus form={form} can={can} />
        <ProblemNotice error={remove.error} />
        {can.allowed && (
          <RemoveButton
            label={<Trans>Take this place out</Trans>}
            title={<Trans>Take {form.value.name} out?</Trans>}
            confirm={t`Take out`}
            cancel={t`Keep`}
            busy={remove.isPending}
            onRemove={() => remove.mutate()}
          >
            <Trans>What is written down about it goes with it. This cannot be undone.</Trans>
          </RemoveButton>
        )}
      </Disclosure>
    </div>
  )
}
