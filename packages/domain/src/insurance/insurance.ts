import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'

const text = (en: string, es: string): Text => ({ en, es })

/** What the insurance answered to one of the three questions (S0.25). */
export const COVER_ANSWERS = ['yes', 'partly', 'no', 'not_asked'] as const
/** `not_asked` until somebody has called; a family never has to guess. */
export type CoverAnswer = (typeof COVER_ANSWERS)[number]

/** "In part" wants a note on what is left to pay. */
export const COVER_ANSWER_LABELS: Readonly<Record<CoverAnswer, Text>> = {
  yes: text('Yes', 'Sí'),
  partly: text('In part', 'En parte'),
  no: text('No', 'No'),
  not_asked: text('Not asked yet', 'Aún no se preguntó'),
}

/** The three answers that a family needs from the insurance before the day (S0.25). */
export const COVER_QUESTIONS = content('cover-questions', dated('question', 'S0.25', '2026-11-25', '2027-11-25'), {
  covered: text(
    'Is this place covered, at this level of care?',
    '¿Está cubierto este lugar, en este nivel de atención?',
  ),
  medicines: text('Which medicines are covered?', '¿Qué medicamentos están cubiertos?'),
  careAfter: text('How does therapy go on afterwards?', '¿Cómo sigue la terapia después?'),
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
  in: text('In the network', 'Dentro de la red'),
  out: text('Outside of the network', 'Fuera de la red'),
  not_known: text('Not asked yet', 'Aún no se preguntó'),
}

/** One line of a verification of benefits. `identity`: a number or a date by which somebody can be found. */
export type InsuranceField = { label: Text; hint?: Text; identity?: true; kind?: 'date' }

/**
 * What is written down when the benefits are verified (docs/practice.md 6, VOB), in the order in which the hotline
 * asks. All of it is for those who lead the case.
 */
export const INSURANCE_GROUPS = content(
  'insurance-fields',
  dated('label', 'docs/practice.md 6 (guidance)', '2026-11-25', '2027-11-25'),
  {
    plan: {
      label: text('The plan', 'El plan'),
      fields: {
        payer: { label: text('Insurance company', 'Compañía de seguros') },
        planName: { label: text('Plan', 'Plan') },
        planType: {
          label: text('Kind of plan', 'Tipo de plan'),
          hint: text('HMO, PPO, Medicaid, Medicare', 'HMO, PPO, Medicaid, Medicare'),
        },
        memberId: { label: text('Member number', 'Número de miembro'), identity: true },
        groupNumber: { label: text('Group number', 'Número de grupo'), identity: true },
        holderName: { label: text('Whose insurance it is', 'De quién es el seguro'), identity: true },
        holderBorn: { label: text('Their date of birth', 'Su fecha de nacimiento'), identity: true, kind: 'date' },
        holderRelation: { label: text('What they are to your loved one', 'Qué son de su ser querido') },
        effectiveFrom: { label: text('Valid from', 'Válido desde'), kind: 'date' },
        effectiveUntil: { label: text('Valid until', 'Válido hasta'), kind: 'date' },
        otherInsurance: { label: text('A second insurance, and which pays first', 'Otro seguro y cuál paga primero') },
        carveOut: {
          label: text('Who handles mental health and substance use', 'Quién maneja salud mental y uso de sustancias'),
          hint: text(
            'Often another company, with a phone number of its own.',
            'A menudo otra compañía, con su propio teléfono.',
          ),
        },
      },
    },
    benefits: {
      label: text('What is paid', 'Qué se paga'),
      fields: {
        detox: { label: text('Detox', 'Desintoxicación') },
        residential: { label: text('Residential', 'Residencial') },
        partialDay: { label: text('Day treatment (PHP)', 'Tratamiento de día (PHP)') },
        intensiveOutpatient: { label: text('Intensive outpatient (IOP)', 'Ambulatorio intensivo (IOP)') },
        outpatient: { label: text('Outpatient', 'Ambulatorio') },
        opioidMedicines: { label: text('Medicines for opioid use', 'Medicamentos para opioides') },
        pharmacy: { label: text('Rules of the pharmacy', 'Reglas de la farmacia') },
        deductible: { label: text('Deductible, and how much is met', 'Deducible y cuánto se ha cubierto') },
        copay: { label: text('Copay and coinsurance', 'Copago y coseguro') },
        outOfPocket: {
          label: text(
            'Most you pay in a year, and how much is met',
            'Máximo que se paga al año y cuánto se ha cubierto',
          ),
        },
        estimate: { label: text('What you will pay, about', 'Lo que usted pagará, aproximadamente') },
        limits: { label: text('Limits of days or visits', 'Límites de días o visitas') },
        transport: { label: text('Transport', 'Transporte') },
        outOfState: { label: text('Rules for another state', 'Reglas para otro estado') },
        exclusions: { label: text('What is not paid', 'Qué no se paga') },
        publicPlans: { label: text('Medicaid or Medicare details', 'Detalles de Medicaid o Medicare') },
      },
    },
    authorization: {
      label: text('Approval beforehand', 'Autorización previa'),
      fields: {
        authorizationNeeded: { label: text('Is approval needed first?', '¿Hace falta autorización previa?') },
        authorizationNumber: { label: text('Number of the approval', 'Número de la autorización'), identity: true },
        authorizedFrom: { label: text('Approved from', 'Autorizado desde'), kind: 'date' },
        authorizedUntil: { label: text('Approved until', 'Autorizado hasta'), kind: 'date' },
        authorizedUnits: { label: text('Days or visits approved', 'Días o visitas autorizados') },
        nextReviewOn: { label: text('Next review', 'Próxima revisión'), kind: 'date' },
        criteriaUsed: {
          label: text('Criteria they use', 'Criterios que usan'),
          hint: text('Often ASAM', 'A menudo ASAM'),
        },
        appealBy: { label: text('Last day to appeal a no', 'Último día para apelar un no'), kind: 'date' },
      },
    },
    call: {
      label: text('The call', 'La llamada'),
      fields: {
        representative: { label: text('Who you spoke with', 'Con quién habló') },
        callReference: { label: text('Reference number of the call', 'Número de referencia de la llamada') },
      },
    },
  } as const satisfies Record<string, { label: Text; fields: Record<string, InsuranceField> }>,
)

type Groups = typeof INSURANCE_GROUPS
type FieldsOf<G> = G extends { fields: infer F } ? keyof F : never
/** A line of the verification of benefits (docs/practice.md 6, VOB). */
export type InsuranceFieldName = { [K in keyof Groups]: FieldsOf<Groups[K]> }[keyof Groups]

/** Every field by its name. */
export const INSURANCE_FIELDS = Object.assign(
  {},
  ...Object.values(INSURANCE_GROUPS).map(({ fields }) => fields),
) as Readonly<Record<InsuranceFieldName, InsuranceField>>
/** In the order of the hotline. Kept and shown only for those who lead the case (docs/product.md 4). */
export const INSURANCE_FIELD_NAMES = Object.keys(INSURANCE_FIELDS) as [InsuranceFieldName, ...InsuranceFieldName[]]

/** What stands beside every check of the cover (docs/practice.md 6). */
export const APPEAL_NOTE_TABLE = content(
  'insurance-appeal',
  dated('note', 'docs/practice.md 6 (guidance)', '2026-11-25', '2027-05-25'),
  {
    note: text(
      'Coverage changes often. Insurance must treat substance use as it treats other illness (parity). A no can be appealed: ask for it in writing, with the last day to appeal.',
      'La cobertura cambia a menudo. El seguro debe tratar el uso de sustancias como trata otras enfermedades (paridad). Un no se puede apelar: pídalo por escrito, con el último día para apelar.',
    ),
  },
)
/** That a refusal of cover can be appealed, and how (docs/practice.md 6; guidance). */
export const APPEAL_NOTE: Text = APPEAL_NOTE_TABLE.note
