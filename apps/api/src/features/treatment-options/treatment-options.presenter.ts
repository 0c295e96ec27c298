import type { TreatmentOption, TreatmentPreference } from '@holdfast/contracts/treatment-options'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { ChosenHow } from '@holdfast/domain/treatment-options/agreement'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { nameWithPart } from '../../kernel/member.ts'
import { decryptInsurance } from './insurance-texts.ts'
import { mayDeclareTie } from './ties.ts'
import type { TreatmentOptionOfPlan, TreatmentOptionRow as Row } from './treatment-options.rows.ts'

/** A place as this reader may see it: who verified the insurance, what was said, and every number in it, is for the case leads. */
export function presentTreatmentOption(context: PlanContext, row: Row): TreatmentOption {
  const mayReadInsurance = allows(context, 'insurance.read')
  const said = mayReadInsurance ? decryptInsurance(context, row.id, row) : null
  return {
    id: row.id,
    name: row.name,
    levelOfCare: row.levelOfCare as TreatmentOption['levelOfCare'],
    phone: row.phone,
    facilityId: row.facilityId,
    address: row.address,
    website: row.website,
    codes: row.codes,
    admissionsContact: row.admissionsContact,
    admissionHours: row.admissionHours,
    whyItFits: row.whyItFits,
    referralRelation: row.referralRelation,
    referral: row.referral as TreatmentOption['referral'],
    byProfessional: row.suggestedById !== null,
    suggestedBy: row.suggestedBy && nameWithPart(row.suggestedBy, context),
    criteria: row.criteria as TreatmentOption['criteria'],
    admission: row.admission as TreatmentOption['admission'],
    confirmations: row.confirmations as TreatmentOption['confirmations'],
    insurance: said?.insurance ?? null,
    insuranceVerifiedOn: toIsoDate(row.insuranceVerifiedOn),
    insuranceVerifiedBy: mayReadInsurance ? row.insuranceVerifiedBy : null,
    insuranceNotes: said?.insuranceNotes ?? null,
    bedHeldUntil: row.bedHeldUntil?.toISOString() ?? null,
    choice: row.choice as TreatmentOption['choice'],
    chosen:
      row.choice === 'chosen' && row.chosenHow !== null && row.chosenAt !== null
        ? {
            how: row.chosenHow as ChosenHow,
            by: row.chosenBy ? nameWithPart(row.chosenBy, context) : '',
            at: row.chosenAt.toISOString(),
          }
        : null,
    version: row.version,
    can: { declareTie: ability(context, 'treatment.declare_tie', mayDeclareTie(context, row)) },
  }
}

/** Every place of the plan, insurance only for the case leads; none for a helper. */
export function presentTreatmentOptions(
  context: PlanContext,
  {
    treatmentOptions,
    members,
  }: { treatmentOptions: TreatmentOptionOfPlan[]; members: NonNullable<Row['suggestedBy']>[] },
): TreatmentOption[] {
  if (!allows(context, 'treatment.read')) return []
  const memberOf = (id: string | null) => members.find((one) => one.id === id) ?? null
  return treatmentOptions.map((row) =>
    presentTreatmentOption(context, {
      ...row,
      suggestedBy: memberOf(row.suggestedById),
      chosenBy: memberOf(row.chosenById),
    }),
  )
}

/** Who is asked which place they favor, and what they said; nothing for those who see no places. */
export const presentTreatmentPreferences = (
  context: PlanContext,
  preferences: readonly TreatmentPreference[],
): TreatmentPreference[] => (allows(context, 'treatment.read') ? [...preferences] : [])
