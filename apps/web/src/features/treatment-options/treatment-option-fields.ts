import type { Insurance } from '@holdfast/contracts/insurance'
import type { TreatmentOption } from '@holdfast/contracts/treatment-options'

/** What is written down about a place. Insurance is there for those who may read it. */
export type TreatmentOptionFields = Pick<
  TreatmentOption,
  | 'name'
  | 'levelOfCare'
  | 'phone'
  | 'address'
  | 'website'
  | 'admissionsContact'
  | 'admissionHours'
  | 'whyItFits'
  | 'referral'
  | 'referralRelation'
  | 'criteria'
  | 'admission'
  | 'insuranceVerifiedOn'
  | 'bedHeldUntil'
> & { insurance: Insurance; insuranceVerifiedBy: string; insuranceNotes: string }

/** The fields of a place as a form holds them. */
export const treatmentOptionFieldsOf = (option: TreatmentOption): TreatmentOptionFields => ({
  name: option.name,
  levelOfCare: option.levelOfCare,
  phone: option.phone,
  address: option.address,
  website: option.website,
  admissionsContact: option.admissionsContact,
  admissionHours: option.admissionHours,
  whyItFits: option.whyItFits,
  referral: option.referral,
  referralRelation: option.referralRelation,
  criteria: option.criteria,
  admission: option.admission,
  insuranceVerifiedOn: option.insuranceVerifiedOn,
  bedHeldUntil: option.bedHeldUntil,
  insurance: option.insurance ?? {},
  insuranceVerifiedBy: option.insuranceVerifiedBy ?? '',
  insuranceNotes: option.insuranceNotes ?? '',
})
