import { type TreatmentOption, treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import type { CoverAnswer } from '@holdfast/domain/insurance/insurance'
import { type ArrivalRule, dueConfirmation } from '@holdfast/domain/treatment-options/admission'
import type { Answer } from '@holdfast/domain/treatment-options/criteria'
import { dayIn } from '@holdfast/domain/shared/day-in'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** What a place answers on the phone, as it is noted while calling. */
export type CallNotes = {
  bed: Answer
  heldUntil: string | null
  detox: Answer
  arrivalRule: ArrivalRule
  covered: CoverAnswer
  estimate: string
  medicines: string
  banned: string
  spokeWith: string
}

/** Begins from what is known of the place. */
export const notesOf = ({ bedHeldUntil, criteria, admission, insurance }: TreatmentOption): CallNotes => ({
  bed: bedHeldUntil === null ? 'not_asked' : 'yes',
  heldUntil: bedHeldUntil,
  detox: criteria.detox_on_site?.answer ?? 'not_asked',
  arrivalRule: admission.arrivalRule ?? 'not_known',
  covered: insurance?.covered?.answer ?? 'not_asked',
  estimate: insurance?.estimate ?? '',
  medicines: admission.medicinesAllowed ?? '',
  banned: admission.bannedItems ?? '',
  spokeWith: '',
})

type Call = {
  planKey: PlanKey
  option: TreatmentOption
  notes: CallNotes
  /** Who called. */
  caller: string
  startsAt: string | null
  timeZone: string
  /** A locked plan keeps what the place offers; bed, cover and arrival are still noted. */
  isLocked: boolean
}

/**
 * Saves a call: each answer in its field, the day and the caller of the insurance check where the cover was answered, and a bed that is
 * held as a confirmation with whom one spoke.
 */
export async function saveCall({ planKey, option, notes, caller, startsAt, timeZone, isLocked }: Call): Promise<void> {
  const params = { treatmentOptionId: option.id }
  const { admission, criteria, insurance } = option
  const isCovered = insurance !== null && notes.covered !== 'not_asked'
  await changePlan(planKey, treatmentOptionRoutes.update, {
    params,
    body: {
      bedHeldUntil: notes.bed === 'yes' ? notes.heldUntil : null,
      admission: {
        ...admission,
        arrivalRule: notes.arrivalRule,
        medicinesAllowed: notes.medicines,
        bannedItems: notes.banned,
      },
      ...(!isLocked && {
        criteria: { ...criteria, detox_on_site: { note: '', ...criteria.detox_on_site, answer: notes.detox } },
      }),
      ...(insurance !== null && {
        insurance: {
          ...insurance,
          covered: { note: '', ...insurance.covered, answer: notes.covered },
          estimate: notes.estimate,
        },
      }),
      ...(isCovered && { insuranceVerifiedOn: dayIn(new Date(), timeZone), insuranceVerifiedBy: caller }),
    },
  })
  if (notes.bed !== 'yes') return
  const step = dueConfirmation(startsAt, [], new Date()) ?? 't7d'
  await changePlan(planKey, treatmentOptionRoutes.confirm, { params, body: { step, spokeWith: notes.spokeWith } })
}
