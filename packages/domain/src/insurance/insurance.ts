import { text } from '@holdfast/content/insurance'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** What the insurance answered to one of the three questions (S0.25). */
export const COVER_ANSWERS = ['yes', 'partly', 'no', 'not_asked'] as const
/** `not_asked` until somebody has called; a family never has to guess. */
export type CoverAnswer = (typeof COVER_ANSWERS)[number]

/** "In part" wants a note on what is left to pay. */
export const COVER_ANSWER_LABELS: Readonly<Record<CoverAnswer, Text>> = {
  yes: text('cover-answer-labels.yes'),
  partly: text('cover-answer-labels.partly'),
  no: text('cover-answer-labels.no'),
  not_asked: text('cover-answer-labels.not_asked'),
}

/** The three answers that a family needs from the insurance before the day (S0.25). */
export const COVER_QUESTIONS = content('cover-questions', {
  covered: text('cover-questions.covered'),
  medicines: text('cover-questions.medicines'),
  careAfter: text('cover-questions.careAfter'),
})
/** One of the three questions that the insurance must answer (S0.25). */
export type CoverQuestion = keyof typeof COVER_QUESTIONS
/** The order in which they are asked on the call (S0.25). */
export const COVER_QUESTION_CODES = Object.keys(COVER_QUESTIONS) as [CoverQuestion, ...CoverQuestion[]]

/** Whether the insurance has a contract with the place; it decides most of the cost (docs/practice.md 6, VOB). */
export const NETWORKS = ['in', 'out', 'not_known'] as const
/** `not_known` until the insurance, not the place, has said so. */
export type Network = (typeof NETWORKS)[number]
/** In or out of the network, as cards and hotlines call it. */
export const NETWORK_LABELS: Readonly<Record<Network, Text>> = {
  in: text('network-labels.in'),
  out: text('network-labels.out'),
  not_known: text('network-labels.not_known'),
}

/** One line of a verification of benefits. `identity`: a number or a date by which somebody can be found. */
export type InsuranceField = { label: Text; hint?: Text; identity?: true; kind?: 'date' }

/**
 * What is written down when the benefits are verified (docs/practice.md 6, VOB), in the order in which the hotline
 * asks. All of it is for the case leads.
 */
export const INSURANCE_GROUPS = content('insurance-fields', {
  plan: {
    label: text('insurance-fields.plan.label'),
    fields: {
      payer: { label: text('insurance-fields.plan.fields.payer.label') },
      planName: { label: text('insurance-fields.plan.fields.planName.label') },
      planType: {
        label: text('insurance-fields.plan.fields.planType.label'),
        hint: text('insurance-fields.plan.fields.planType.hint'),
      },
      memberId: { label: text('insurance-fields.plan.fields.memberId.label'), identity: true },
      groupNumber: { label: text('insurance-fields.plan.fields.groupNumber.label'), identity: true },
      holderName: { label: text('insurance-fields.plan.fields.holderName.label'), identity: true },
      holderBorn: { label: text('insurance-fields.plan.fields.holderBorn.label'), identity: true, kind: 'date' },
      holderRelation: { label: text('insurance-fields.plan.fields.holderRelation.label') },
      effectiveFrom: { label: text('insurance-fields.plan.fields.effectiveFrom.label'), kind: 'date' },
      effectiveUntil: { label: text('insurance-fields.plan.fields.effectiveUntil.label'), kind: 'date' },
      otherInsurance: { label: text('insurance-fields.plan.fields.otherInsurance.label') },
      carveOut: {
        label: text('insurance-fields.plan.fields.carveOut.label'),
        hint: text('insurance-fields.plan.fields.carveOut.hint'),
      },
    },
  },
  benefits: {
    label: text('insurance-fields.benefits.label'),
    fields: {
      detox: { label: text('insurance-fields.benefits.fields.detox.label') },
      residential: { label: text('insurance-fields.benefits.fields.residential.label') },
      partialDay: { label: text('insurance-fields.benefits.fields.partialDay.label') },
      intensiveOutpatient: { label: text('insurance-fields.benefits.fields.intensiveOutpatient.label') },
      outpatient: { label: text('insurance-fields.benefits.fields.outpatient.label') },
      opioidMedicines: { label: text('insurance-fields.benefits.fields.opioidMedicines.label') },
      pharmacy: { label: text('insurance-fields.benefits.fields.pharmacy.label') },
      deductible: { label: text('insurance-fields.benefits.fields.deductible.label') },
      copay: { label: text('insurance-fields.benefits.fields.copay.label') },
      outOfPocket: {
        label: text('insurance-fields.benefits.fields.outOfPocket.label'),
      },
      estimate: { label: text('insurance-fields.benefits.fields.estimate.label') },
      limits: { label: text('insurance-fields.benefits.fields.limits.label') },
      transport: { label: text('insurance-fields.benefits.fields.transport.label') },
      outOfState: { label: text('insurance-fields.benefits.fields.outOfState.label') },
      exclusions: { label: text('insurance-fields.benefits.fields.exclusions.label') },
      publicPlans: { label: text('insurance-fields.benefits.fields.publicPlans.label') },
    },
  },
  authorization: {
    label: text('insurance-fields.authorization.label'),
    fields: {
      authorizationNeeded: { label: text('insurance-fields.authorization.fields.authorizationNeeded.label') },
      authorizationNumber: {
        label: text('insurance-fields.authorization.fields.authorizationNumber.label'),
        identity: true,
      },
      authorizedFrom: { label: text('insurance-fields.authorization.fields.authorizedFrom.label'), kind: 'date' },
      authorizedUntil: { label: text('insurance-fields.authorization.fields.authorizedUntil.label'), kind: 'date' },
      authorizedUnits: { label: text('insurance-fields.authorization.fields.authorizedUnits.label') },
      nextReviewOn: { label: text('insurance-fields.authorization.fields.nextReviewOn.label'), kind: 'date' },
      criteriaUsed: {
        label: text('insurance-fields.authorization.fields.criteriaUsed.label'),
        hint: text('insurance-fields.authorization.fields.criteriaUsed.hint'),
      },
      appealBy: { label: text('insurance-fields.authorization.fields.appealBy.label'), kind: 'date' },
    },
  },
  call: {
    label: text('insurance-fields.call.label'),
    fields: {
      representative: { label: text('insurance-fields.call.fields.representative.label') },
      callReference: { label: text('insurance-fields.call.fields.callReference.label') },
    },
  },
} as const satisfies Record<string, { label: Text; fields: Record<string, InsuranceField> }>)

type Groups = typeof INSURANCE_GROUPS
type FieldsOf<G> = G extends { fields: infer F } ? keyof F : never
/** A line of the verification of benefits (docs/practice.md 6, VOB). */
export type InsuranceFieldName = { [K in keyof Groups]: FieldsOf<Groups[K]> }[keyof Groups]

/** Every field by its name. */
export const INSURANCE_FIELDS = Object.assign(
  {},
  ...Object.values(INSURANCE_GROUPS).map(({ fields }) => fields),
) as Readonly<Record<InsuranceFieldName, InsuranceField>>
/** In the order of the hotline. Kept and shown only for the case leads (docs/product.md 4). */
export const INSURANCE_FIELD_NAMES = Object.keys(INSURANCE_FIELDS) as [InsuranceFieldName, ...InsuranceFieldName[]]

/** What stands beside every check of the cover (docs/practice.md 6). */
export const APPEAL_NOTE_TABLE = content('insurance-appeal', {
  note: text('insurance-appeal.note'),
})
/** That a refusal of cover can be appealed, and how (docs/practice.md 6; guidance). */
export const APPEAL_NOTE: Text = APPEAL_NOTE_TABLE.note
