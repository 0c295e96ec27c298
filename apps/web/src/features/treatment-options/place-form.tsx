import { type TreatmentOption, treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { Trans } from '@lingui/react/macro'
import { AutosaveStatus, refusalOf } from '../../autosave/autosave-status.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { AboutPlaceForm } from './about-place-form.tsx'
import { ArrivalForm } from './arrival-form.tsx'
import { BedConfirmations } from './bed-confirmations.tsx'
import { BedForm } from './bed-form.tsx'
import { BringForm } from './bring-form.tsx'
import { ContactForm } from './contact-form.tsx'
import { CriteriaForm } from './criteria-form.tsx'
import { InsuranceForm } from './insurance-form.tsx'
import type { PlacePart } from './place-parts.ts'
import { ReferralForm } from './referral-form.tsx'
import { treatmentOptionFieldsOf } from './treatment-option-fields.ts'

type Props = {
  option: TreatmentOption
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | null | undefined }
  part: PlacePart
  startsAt: string | null
  timeZone: string
}

/** One part of a place, which saves itself while it is typed. */
export function PlaceForm({ option, planKey, can, part, startsAt, timeZone }: Props) {
  const form = useAutosavedItem({
    route: treatmentOptionRoutes.update,
    planKey,
    params: { treatmentOptionId: option.id },
    name: option.id,
    item: option,
    fields: treatmentOptionFieldsOf,
  })
  return (
    <div className="stack-l" id={option.id}>
      {fields()}
      <AutosaveStatus form={form} can={can} />
    </div>
  )

  function fields() {
    const given = {
      value: form.value,
      onChange: form.change,
      disabled: !can.allowed,
      error: refusalOf(form),
      startsAt,
      timeZone,
    }
    const criteria = {
      value: form.value.criteria,
      codes: option.codes,
      disabled: !can.allowed,
      onChange: (value: typeof form.value.criteria) => form.change({ criteria: value }),
    }
    switch (part) {
      case 'about':
        return <AboutPlaceForm {...given} />
      case 'reach':
        return <ContactForm {...given} />
      case 'ties':
        return (
          <ReferralForm
            {...given}
            suggestedBy={option.suggestedBy}
            mayDeclareTie={option.can.declareTie.allowed}
            disabled={!can.allowed || !option.can.declareTie.allowed}
          />
        )
      case 'ask':
        return <CriteriaForm {...criteria} asks="answer" />
      case 'notes':
        return <CriteriaForm {...criteria} asks="note" />
      case 'cover':
        return option.insuranceNotes === null ? (
          <p className="muted">
            <Trans>The case leads keep what the insurance said.</Trans>
          </p>
        ) : (
          <InsuranceForm {...given} />
        )
      case 'bed':
        return (
          <BedForm
            {...given}
            confirmations={
              <BedConfirmations
                option={option}
                planKey={planKey}
                startsAt={startsAt}
                timeZone={timeZone}
                mayConfirm={can.allowed}
              />
            }
          />
        )
      case 'arrival':
        return <ArrivalForm {...given} />
      case 'bring':
        return <BringForm {...given} />
    }
  }
}
