import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'

const DATED = dated('note', 'docs/practice.md 6 (guidance)', '2026-11-25', '2027-11-25')
const LEVELS = dated('label', 'docs/practice.md 1.2', '2026-11-25', '2027-11-25')

/** What a treatment option is to this plan: one is chosen, one stands behind it (S2.1, docs/practice.md 6). */
export const CHOICES = ['none', 'chosen', 'backup'] as const
/** At most one `chosen` and one `backup` in a plan. */
export type Choice = (typeof CHOICES)[number]

/** Which ASAM edition a code comes from: 3 (2013) or 4; the same code can name two things (docs/practice.md 1.2). */
export type AsamEdition = 3 | 4

/** A step of care as a place names it. The product never computes a level: clinicians do, after meeting the person. */
export type LevelOfCare = {
  readonly code: string
  readonly editions: readonly AsamEdition[]
  readonly name: Text
  /** Where the third edition uses the same code for another name. */
  readonly nameInEdition3?: Text
}

/**
 * Levels of care: codes and names of ASAM edition 4, the ones that only edition 3 has, and "not known yet"
 * (docs/practice.md 1.2). Criteria are ASAM's own text and are not reproduced.
 */
export const LEVELS_OF_CARE = content('levels-of-care', LEVELS, [
  { code: 'not_known', editions: [], name: { en: 'Not known yet', es: 'Aún no se sabe' } },
  { code: 'RR', editions: [4], name: { en: 'Recovery Residence', es: 'Residencia de recuperación' } },
  {
    code: '1.0',
    editions: [4],
    name: { en: 'Long-Term Remission Monitoring', es: 'Seguimiento de la remisión a largo plazo' },
  },
  { code: '1.5', editions: [4], name: { en: 'Outpatient Therapy', es: 'Terapia ambulatoria' } },
  {
    code: '1.7',
    editions: [4],
    name: { en: 'Medically Managed Outpatient', es: 'Atención ambulatoria con manejo médico' },
  },
  {
    code: '2.1',
    editions: [3, 4],
    name: { en: 'Intensive Outpatient (IOP)', es: 'Atención ambulatoria intensiva (IOP)' },
  },
  {
    code: '2.5',
    editions: [3, 4],
    name: { en: 'High-Intensity Outpatient (HIOP)', es: 'Atención ambulatoria de alta intensidad (HIOP)' },
    nameInEdition3: { en: 'Partial Hospitalization', es: 'Hospitalización parcial' },
  },
  {
    code: '2.7',
    editions: [4],
    name: { en: 'Medically Managed Intensive Outpatient', es: 'Atención ambulatoria intensiva con manejo médico' },
  },
  {
    code: '3.1',
    editions: [3, 4],
    name: {
      en: 'Clinically Managed Low-Intensity Residential',
      es: 'Residencial de baja intensidad con manejo clínico',
    },
  },
  {
    code: '3.5',
    editions: [3, 4],
    name: {
      en: 'Clinically Managed High-Intensity Residential',
      es: 'Residencial de alta intensidad con manejo clínico',
    },
  },
  {
    code: '3.7',
    editions: [3, 4],
    name: { en: 'Medically Managed Residential', es: 'Residencial con manejo médico' },
    nameInEdition3: {
      en: 'Medically Monitored Intensive Inpatient',
      es: 'Internación intensiva con supervisión médica',
    },
  },
  { code: '4.0', editions: [4], name: { en: 'Medically Managed Inpatient', es: 'Internación con manejo médico' } },
  { code: '0.5', editions: [3], name: { en: 'Early Intervention', es: 'Intervención temprana' } },
  { code: '1', editions: [3], name: { en: 'Outpatient', es: 'Atención ambulatoria' } },
  {
    code: '3.3',
    editions: [3],
    name: {
      en: 'Clinically Managed Population-Specific High-Intensity Residential',
      es: 'Residencial de alta intensidad para poblaciones específicas con manejo clínico',
    },
  },
  {
    code: '4',
    editions: [3],
    name: { en: 'Medically Managed Intensive Inpatient', es: 'Internación intensiva con manejo médico' },
  },
  {
    code: '1-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 1', es: 'Manejo de la abstinencia, nivel 1' },
  },
  {
    code: '2-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 2', es: 'Manejo de la abstinencia, nivel 2' },
  },
  {
    code: '3.2-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 3.2', es: 'Manejo de la abstinencia, nivel 3.2' },
  },
  {
    code: '3.7-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 3.7', es: 'Manejo de la abstinencia, nivel 3.7' },
  },
  {
    code: '4-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 4', es: 'Manejo de la abstinencia, nivel 4' },
  },
] as const satisfies readonly LevelOfCare[])

/** An ASAM code as the place names it, or `not_known` until somebody has asked (docs/practice.md 1.2). */
export type LevelOfCareCode = (typeof LEVELS_OF_CARE)[number]['code']
/**
 * `not_known` first, then edition 4 from least to most intensive, then what edition 3 alone has (docs/practice.md 1.2).
 */
export const LEVEL_OF_CARE_CODES: readonly LevelOfCareCode[] = LEVELS_OF_CARE.map((level) => level.code)

/** What stands beside every level of care on screen and on paper (docs/practice.md ruling 10). */
export const LEVEL_OF_CARE_NOTE: Text = content('level-of-care-note', DATED, {
  en: 'Holdfast never works out a level of care. Clinicians do that after they have met your loved one. Write down what the place told you.',
  es: 'Holdfast nunca calcula un nivel de atención. Eso lo hacen los clínicos después de conocer a su ser querido. Anote lo que le dijeron en el lugar.',
})

/** The name of a level, as the edition that the place or the payer uses calls it. */
export function levelName(code: LevelOfCareCode, edition: AsamEdition = 4): Text {
  const level: LevelOfCare = LEVELS_OF_CARE.find((one) => one.code === code) ?? LEVELS_OF_CARE[0]
  return (edition === 3 && level.nameInEdition3) || level.name
}

/** What a place is to this plan, not how good it is. */
export const CHOICE_LABELS: Readonly<Record<Choice, Text>> = {
  none: { en: 'Looked at', es: 'En consideración' },
  chosen: { en: 'Chosen', es: 'Elegido' },
  backup: { en: 'Backup', es: 'Alternativa' },
}

/**
 * Whether these two can be the chosen place and its backup: places of this plan, and not the same one
 * (S2.1; docs/practice.md 6: one primary and one backup). A choice may be made in two steps, the place itself first.
 */
export function decideChoice(
  { chosenId, backupId }: { chosenId: string | null; backupId: string | null },
  optionIds: readonly string[],
): Decision<Refusal> {
  if ([chosenId, backupId].some((id) => id !== null && !optionIds.includes(id)))
    return no({
      rule: 'choice_in_plan',
      reason: { en: 'Choose from the places in this plan.', es: 'Elija entre los lugares de este plan.' },
    })
  if (chosenId === null && backupId !== null)
    return no({
      rule: 'backup_needs_choice',
      reason: {
        en: 'A backup stands behind a chosen place. Choose that one first.',
        es: 'La alternativa respalda a un lugar elegido. Elija primero ese lugar.',
      },
    })
  if (chosenId !== null && chosenId === backupId)
    return no({
      rule: 'backup_differs',
      reason: {
        en: 'The backup is a second place, in case the first one has no bed. Choose another one.',
        es: 'La alternativa es otro lugar, por si el primero no tiene cama. Elija uno distinto.',
      },
    })
  return yes
}

const HOUR = 3_600_000
const EXPIRING_HOURS = 12
const INSURANCE_HOURS = 72

/** `expiring`: it ends within 12 hours and is confirmed again (docs/practice.md 6, guidance). */
export type BedHold = 'held' | 'expiring' | 'expired' | 'none'

/**
 * Where a held place stands at a moment; asked with the start of the meeting it tells whether the place is still held then.
 * A hold is confirmed again 12 hours before (docs/practice.md 6, guidance).
 */
export function bedHold(at: Date, heldUntil: string | null): BedHold {
  if (heldUntil === null) return 'none'
  const left = Date.parse(heldUntil) - at.getTime()
  if (left <= 0) return 'expired'
  return left <= EXPIRING_HOURS * HOUR ? 'expiring' : 'held'
}

/** Where a held place stands, with what to do about it. */
export const BED_HOLD_LABELS: Readonly<Record<BedHold, Text>> = {
  held: { en: 'A place is held', es: 'Hay un lugar reservado' },
  expiring: { en: 'The hold ends soon. Call and confirm it', es: 'La reserva termina pronto. Llame para confirmarla' },
  expired: { en: 'The hold has ended. Call and ask for a new one', es: 'La reserva terminó. Llame y pida otra' },
  none: { en: 'No place is held yet', es: 'Aún no hay un lugar reservado' },
}

/** Counted back from the start of the meeting: `fresh` was checked within its last 72 hours. */
export type InsuranceCheck = 'never' | 'check_later' | 'check_now' | 'fresh'

/**
 * Whether the insurance check is new enough for the day: made again within 72 hours before the start
 * (docs/practice.md 6, guidance). `check_later`: there is one, and the last 72 hours have not begun or no day is set.
 */
export function insuranceCheck(verifiedOn: string | null, startsAt: string | null, now: Date): InsuranceCheck {
  if (verifiedOn === null) return 'never'
  if (startsAt === null) return 'check_later'
  const windowOpens = Date.parse(startsAt) - INSURANCE_HOURS * HOUR
  const endOfThatDay = Date.parse(verifiedOn) + 24 * HOUR
  if (endOfThatDay > windowOpens) return 'fresh'
  return now.getTime() < windowOpens ? 'check_later' : 'check_now'
}

/** Whether the insurance has to be called again, and when. */
export const INSURANCE_CHECK_LABELS: Readonly<Record<InsuranceCheck, Text>> = {
  never: { en: 'Nobody has called the insurance yet', es: 'Nadie ha llamado aún al seguro' },
  check_later: {
    en: 'Checked. Check again in the last three days',
    es: 'Verificado. Verifique otra vez en los últimos tres días',
  },
  check_now: {
    en: 'Check again now: the last check is too old for the day',
    es: 'Verifique de nuevo ahora: la última verificación es muy antigua',
  },
  fresh: { en: 'Checked for the day', es: 'Verificado para el día' },
}

/** Said wherever a check is shown (docs/practice.md 6: a verification is not a guarantee of payment). */
export const INSURANCE_NOTE: Text = content('insurance-note', DATED, {
  en: 'A check is not a promise to pay. Write down who you spoke with, when, and the reference number of the call.',
  es: 'Verificar no es una promesa de pago. Anote con quién habló, cuándo, y el número de referencia de la llamada.',
})
