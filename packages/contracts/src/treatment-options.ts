import { ANSWERS, CRITERION_CODES, type CriterionCode } from '@holdfast/domain/treatment-options/criteria'
import { ARRIVAL_RULES, CONFIRMATION_STEPS, REFERRAL_DISCLOSURES } from '@holdfast/domain/treatment-options/admission'
import { CHOSEN_HOW } from '@holdfast/domain/treatment-options/agreement'
import { CHOICES, LEVEL_OF_CARE_CODES, type LevelOfCareCode } from '@holdfast/domain/treatment-options/treatment-option'
import { z } from 'zod'
import { Can, Removed, date, id, name, optionalLine, text, time, version } from './fields.ts'
import { Insurance } from './insurance.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

const criterion = z.strictObject({ answer: z.enum(ANSWERS), note: text(300) }).meta({ id: 'CriterionAnswer' })

/** What is known of a place by each criterion; what nobody asked is left away. */
export const Criteria = z
  .strictObject(
    Object.fromEntries(CRITERION_CODES.map((code) => [code, criterion])) as Record<CriterionCode, typeof criterion>,
  )
  .partial()
  .meta({ id: 'TreatmentCriteria' })

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Bed, admission and arrival (docs/practice.md 6). */
export const Admission = z
  .strictObject({
    bedKind: text(120),
    heldFrom: time().nullable(),
    holdFee: text(120),
    deposit: text(120),
    phone24h: text(60),
    /** Days of the week (1 is Monday) and hours, on the clock of the meeting place. */
    admissionTimes: z
      .strictObject({ days: z.array(z.int().min(1).max(7)).max(7), from: clock, until: clock })
      .nullable(),
    arrivesAt: time().nullable(),
    latestArrivalAt: time().nullable(),
    arrivalRule: z.enum(ARRIVAL_RULES),
    preScreen: z.enum(ANSWERS),
    preScreenNote: text(300),
    clinicalApproval: z.enum(ANSWERS),
    documents: text(600),
    medicinesAllowed: text(600),
    bannedItems: text(600),
    consentForms: text(600),
    mayBeTold: text(300),
    cancellation: text(300),
    ifBedIsLost: text(300),
  })
  .partial()
  .meta({ id: 'Admission' })
/** How somebody is taken in: hours, papers, the first call. What nobody has asked yet is left out (F38). */
export type Admission = z.infer<typeof Admission>

/** A call in which the place said that the bed is still held: at which step, when, and with whom. */
export const BedConfirmation = z
  .object({
    step: z.enum(CONFIRMATION_STEPS),
    at: time(),
    by: z.string(),
    spokeWith: z.string(),
  })
  .meta({ id: 'BedConfirmation' })

const Level = z.enum(LEVEL_OF_CARE_CODES as [LevelOfCareCode, ...LevelOfCareCode[]])

/** A place to go to. What insurance said, and numbers with it, is for the case leads. */
export const TreatmentOption = z
  .object({
    id: id(),
    name: z.string(),
    levelOfCare: Level,
    phone: z.string(),
    /** The directory entry that it was taken from, while that is there. */
    facilityId: id().nullable(),
    address: z.string(),
    website: z.string(),
    /** Service codes of the public file, as they were when the place was taken over. */
    codes: z.array(z.string()),
    admissionsContact: z.string(),
    admissionHours: z.string(),
    whyItFits: z.string(),
    referralRelation: z.string(),
    /** Whether somebody said that there is no tie, or that there is one. */
    referral: z.enum(REFERRAL_DISCLOSURES),
    /** Brought in by a professional, who must say so. */
    byProfessional: z.boolean(),
    /** Their name; null for a place that the family found. */
    suggestedBy: z.string().nullable(),
    criteria: Criteria,
    admission: Admission,
    confirmations: z.array(BedConfirmation),
    insurance: Insurance.nullable(),
    insuranceVerifiedOn: date().nullable(),
    insuranceVerifiedBy: z.string().nullable(),
    insuranceNotes: z.string().nullable(),
    bedHeldUntil: time().nullable(),
    choice: z.enum(CHOICES),
    /** How the chosen place was chosen; null for the others, and for a choice of the attempt before. */
    chosen: z.object({ how: z.enum(CHOSEN_HOW), by: z.string(), at: time() }).nullable(),
    version: version(),
    can: z.object({ declareTie: Can }),
  })
  .meta({ id: 'TreatmentOption' })
/** Read by everyone who takes part, but for `insurance` and identity numbers: those are for the case leads. */
export type TreatmentOption = z.infer<typeof TreatmentOption>

/** Which place somebody favors who is asked; null while they have not said. */
export const TreatmentPreference = z
  .object({ participantId: id(), name: z.string(), treatmentOptionId: id().nullable() })
  .meta({ id: 'TreatmentPreference' })
/** Read by everyone who takes part; helpers and professionals are not asked (F36, F39). */
export type TreatmentPreference = z.infer<typeof TreatmentPreference>

const fields = {
  name: name(160),
  levelOfCare: Level,
  phone: text(60),
  address: text(400),
  website: optionalLine(300).refine(
    (given) => !/^\s*(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i.test(given),
    'must be a web address',
  ),
  admissionsContact: text(160),
  admissionHours: text(200),
  whyItFits: text(1000),
  /** Any payment or tie between who suggests the place and the place (docs/practice.md 1.1, patient brokering). */
  referralRelation: text(500),
  referral: z.enum(REFERRAL_DISCLOSURES),
  criteria: Criteria,
  admission: Admission,
  insurance: Insurance,
  insuranceVerifiedOn: date().nullable(),
  insuranceVerifiedBy: text(120),
  insuranceNotes: text(2000),
  bedHeldUntil: time().nullable(),
}
const optionParams = PlanParams.extend({ treatmentOptionId: id() })

/**
 * The case leads; after the lock only what is checked again (`wrong-status`). The chosen place cannot be its own backup
 * (`rule-refused`).
 */
export const treatmentOptionRoutes = namedRoutes('treatmentOptions', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/treatment-options',
    summary: 'Add a treatment option',
    description: 'By its name, or from the directory with what is known there.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z
      .strictObject({
        ...z.strictObject(fields).partial().shape,
        levelOfCare: fields.levelOfCare,
        /** A place of the organization's directory; its name, phone, address and services are taken over. */
        facilityId: id().optional(),
      })
      .refine(({ name, facilityId }) => name !== undefined || facilityId !== undefined, {
        path: ['name'],
        message: 'is missing',
      }),
    response: TreatmentOption,
    problems: ['wrong-status'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/treatment-options/:treatmentOptionId',
    summary: 'Change a treatment option',
    description:
      'In a locked plan only insurance, bed hold and admission can change. What ties a professional to a facility is said by them alone.',
    access: 'case',
    params: optionParams,
    body: z.strictObject(fields).partial(),
    response: TreatmentOption,
    problems: ['wrong-status'],
  }),
  confirm: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/treatment-options/:treatmentOptionId/confirmations',
    summary: 'Record a bed confirmation',
    description: 'That the facility confirmed the bed just now, and who said so.',
    access: 'case',
    status: 201,
    params: optionParams,
    body: z.strictObject({ step: z.enum(CONFIRMATION_STEPS), spokeWith: optionalLine(120).default('') }),
    response: TreatmentOption,
    problems: ['wrong-status'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/treatment-options/:treatmentOptionId',
    summary: 'Remove a treatment option',
    access: 'case',
    params: optionParams,
    response: Removed,
    problems: ['wrong-status'],
  }),
  favor: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/treatment-preferences',
    summary: 'Say which treatment option you favor',
    location: null,
    description: 'One at most, or none again; your own only.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({ treatmentOptionId: id().nullable() }),
    response: TreatmentPreference,
    problems: ['wrong-status'],
  }),
  choose: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/treatment-choice',
    summary: 'Choose a treatment option and a backup',
    description:
      '`If-Match` is the version of the plan. By agreement when everybody who is asked favors the place (`rule-refused` names who does not); without `how` an unchanged choice keeps how it was made.',
    access: 'case',
    params: PlanParams,
    body: z.strictObject({
      chosenId: id().nullable(),
      backupId: id().nullable(),
      how: z.enum(CHOSEN_HOW).optional(),
    }),
    response: z.object({ chosenId: id().nullable(), backupId: id().nullable(), version: version() }),
    problems: ['rule-refused', 'wrong-status'],
  }),
})
