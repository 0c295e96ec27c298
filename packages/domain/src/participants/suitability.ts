import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Source, Text } from '../text.ts'
import type { Attendance } from './participant.ts'

const DATED = dated('rule', 'mayo, docs/practice.md 3', '2026-11-25', '2027-11-25')

/** Why someone may not be in the room (docs/practice.md 3). */
export const SUITABILITY_CODES = [
  'minor',
  'disliked',
  'unstable_mental_health',
  'active_use',
  'off_script',
  'sabotage',
  'cannot_stay_calm',
  'abuser',
  'legal',
  'conflict',
  'wont_hold',
  'employer',
  'frail',
  'broker',
  'distant',
] as const
/** Why somebody may be better outside of the room; the other participants are never told (docs/practice.md 3, F16). */
export type SuitabilityCode = (typeof SUITABILITY_CODES)[number]

/** What follows: `block` not in the room · `letter` a proxy letter instead · `professional` a professional decides · `warn` think twice. */
export const SUITABILITY_HANDLINGS = ['block', 'letter', 'professional', 'warn'] as const
/** The first answer to a code, before anybody decides (docs/practice.md 3). */
export type SuitabilityHandling = (typeof SUITABILITY_HANDLINGS)[number]

/** A code in words, and what follows from it for this one person. */
export type SuitabilityRule = { label: Text; follows: Text; handling: SuitabilityHandling; source: Source }

const rule = (
  handling: SuitabilityHandling,
  ref: string,
  standing: Source['standing'],
  label: Text,
  follows: Text,
): SuitabilityRule => ({ handling, label, follows, source: { ref, standing } })

/** The 15 codes, each with what follows from it. The reason stays with the few who may read it. */
export const SUITABILITY: Readonly<Record<SuitabilityCode, SuitabilityRule>> = content('suitability', DATED, {
  minor: rule(
    'block',
    'S0.29, docs/practice.md 3',
    'sourced',
    { en: 'Is under 18', es: 'Es menor de 18 años' },
    {
      en: 'Not in the room. An adult can read a drawing or a short letter; someone looks after them meanwhile.',
      es: 'No entra en la sala. Un adulto puede leer un dibujo o una carta breve; alguien lo cuida mientras.',
    },
  ),
  disliked: rule(
    'letter',
    'mayo, docs/practice.md 3',
    'sourced',
    { en: 'Your loved one dislikes them', es: 'A su ser querido no le agrada' },
    {
      en: 'Stays away, or sends a letter that someone else reads.',
      es: 'No asiste, o envía una carta que otra persona lee.',
    },
  ),
  unstable_mental_health: rule(
    'professional',
    'mayo, docs/practice.md 3',
    'sourced',
    {
      en: 'Has a mental illness that is not well treated now',
      es: 'Tiene una enfermedad mental que ahora no está bien tratada',
    },
    { en: 'A professional decides with them.', es: 'Un profesional lo decide con la persona.' },
  ),
  active_use: rule(
    'block',
    'S0.5, mayo, docs/practice.md 3',
    'sourced',
    { en: 'Uses alcohol or drugs heavily themselves', es: 'Consume mucho alcohol o drogas' },
    { en: 'Not in the room. Offer them help of their own.', es: 'No entra en la sala. Ofrézcanle ayuda propia.' },
  ),
  off_script: rule(
    'letter',
    'S3.6, mayo, docs/practice.md 3',
    'sourced',
    { en: 'Finds it hard to keep to what was agreed', es: 'Le cuesta seguir lo acordado' },
    { en: 'A letter read by someone else.', es: 'Una carta que lee otra persona.' },
  ),
  sabotage: rule(
    'block',
    'mayo, docs/practice.md 3',
    'sourced',
    {
      en: 'May warn your loved one, or work against the plan',
      es: 'Puede avisar a su ser querido o ir en contra del plan',
    },
    { en: 'Not in the room, and not told about a surprise.', es: 'No entra en la sala y no sabe de una sorpresa.' },
  ),
  cannot_stay_calm: rule(
    'letter',
    'S1.5, S2.10',
    'sourced',
    { en: 'Anger or despair may spill over', es: 'El enojo o la desesperación pueden desbordarse' },
    {
      en: 'A letter read by someone else. Look again at the rehearsal.',
      es: 'Una carta que lee otra persona. Véanlo de nuevo en el ensayo.',
    },
  ),
  abuser: rule(
    'block',
    'S0.7, docs/practice.md 9',
    'sourced',
    { en: 'Has hurt your loved one, or is hurt by them', es: 'Ha hecho daño a su ser querido, o lo recibe' },
    {
      en: 'Never in one room. Speak with an advocate first.',
      es: 'Nunca en la misma sala. Hablen antes con una organización de apoyo.',
    },
  ),
  legal: rule(
    'block',
    'docs/practice.md 3',
    'guidance',
    {
      en: 'Protective order, custody case, witness or co-defendant',
      es: 'Orden de protección, juicio de custodia, testigo o coacusado',
    },
    { en: 'Not in the room until a lawyer has advised.', es: 'No entra en la sala hasta consultar a un abogado.' },
  ),
  conflict: rule(
    'warn',
    'S3.9',
    'sourced',
    { en: 'Open feud, divorce or debt', es: 'Pelea abierta, divorcio o deuda' },
    { en: 'May pull the talk off course. Think twice.', es: 'Puede desviar la conversación. Piénsenlo bien.' },
  ),
  wont_hold: rule(
    'warn',
    'S1.11, S2.16',
    'sourced',
    { en: 'Will not be able to keep a consequence', es: 'No podrá cumplir una consecuencia' },
    { en: 'Can speak without a consequence.', es: 'Puede hablar sin una consecuencia.' },
  ),
  employer: rule(
    'professional',
    'docs/practice.md 3',
    'guidance',
    { en: 'Is a boss or colleague', es: 'Es jefe o compañero de trabajo' },
    {
      en: 'Job and privacy are at stake; a professional decides.',
      es: 'Están en juego el trabajo y la privacidad; decide un profesional.',
    },
  ),
  frail: rule(
    'letter',
    'docs/practice.md 3',
    'guidance',
    {
      en: 'The strain could harm them (heart, late pregnancy, great age)',
      es: 'La tensión podría dañarle (corazón, embarazo avanzado, edad)',
    },
    { en: 'A letter read by someone else.', es: 'Una carta que lee otra persona.' },
  ),
  broker: rule(
    'block',
    'docs/practice.md 3',
    'guidance',
    { en: 'Is paid for sending people to treatment', es: 'Recibe pago por enviar personas a tratamiento' },
    {
      en: 'Not in the room unless it is disclosed and the interventionist agrees.',
      es: 'No entra en la sala, salvo que se informe y la persona profesional esté de acuerdo.',
    },
  ),
  distant: rule(
    'warn',
    'S2.10',
    'sourced',
    { en: 'Is not close to your loved one', es: 'No es cercano a su ser querido' },
    {
      en: 'Has little weight. Fewer voices may be better.',
      es: 'Su voz pesa poco. Quizás sea mejor que hablen menos personas.',
    },
  ),
})

const isPresent = (attendance: Attendance): boolean => attendance === 'in_person' || attendance === 'remote_video'

/** What stands against someone attending like this; somebody who only sends a letter, or stays away, raises nothing. */
export function standsAgainst(
  codes: readonly SuitabilityCode[],
  attendance: Attendance,
): { code: SuitabilityCode; blocks: boolean }[] {
  if (!isPresent(attendance)) return []
  return codes.map((code) => ({
    code,
    blocks: SUITABILITY[code].handling === 'block' || SUITABILITY[code].handling === 'letter',
  }))
}
