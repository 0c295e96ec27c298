import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'

const DATED = dated('guide', 'docs/practice.md 9.2, 7.5, S4.9', '2026-11-25', '2027-05-25')

/** The six parts of a Stanley-Brown safety plan, in the person's own words (docs/practice.md 9.2, F45). */
export const SAFETY_PARTS = [
  'warningSigns',
  'aloneThings',
  'distractions',
  'helpers',
  'professionals',
  'saferPlace',
] as const
/** A part of the safety plan, in the order in which a person goes through them (docs/practice.md 9.2). */
export type SafetyPart = (typeof SAFETY_PARTS)[number]

/**
 * Who does what in an emergency. Calling first is the safety lead's, who is named among the roles of the day
 * (docs/practice.md 7.5).
 */
export const SAFETY_DUTIES = [
  'call_second',
  'meet_crew',
  'naloxone',
  'stay_close',
  'take_others_out',
  'tell_place',
] as const
/** A job in an emergency; each is given to a participant before the day (docs/practice.md 7.5). */
export type SafetyDuty = (typeof SAFETY_DUTIES)[number]

/** Each part as a question to the person, with what may help to answer it. */
export const SAFETY_PART_GUIDE: Readonly<Record<SafetyPart, { label: Text; hint: Text }>> = content(
  'safety-plan-parts',
  DATED,
  {
    warningSigns: {
      label: { en: '1. How do I notice that it is beginning?', es: '1. ¿Cómo noto que está empezando?' },
      hint: {
        en: 'Thoughts, moods, places, dates, what I do then.',
        es: 'Pensamientos, ánimo, lugares, fechas, lo que hago entonces.',
      },
    },
    aloneThings: {
      label: { en: '2. What can I do by myself that helps?', es: '2. ¿Qué puedo hacer a solas que me ayude?' },
      hint: {
        en: 'Two or three things that worked before: a walk, a song, a shower.',
        es: 'Dos o tres cosas que ya funcionaron: caminar, una canción, un baño.',
      },
    },
    distractions: {
      label: { en: '3. Which people and places take my mind off it?', es: '3. ¿Qué personas y lugares me distraen?' },
      hint: {
        en: 'They do not need to know how I feel.',
        es: 'No hace falta que sepan cómo me siento.',
      },
    },
    helpers: {
      label: { en: '4. Whom can I ask for help?', es: '4. ¿A quién puedo pedir ayuda?' },
      hint: {
        en: 'Names and numbers of people who know and want to be asked.',
        es: 'Nombres y teléfonos de personas que lo saben y quieren que se lo pida.',
      },
    },
    professionals: {
      label: { en: '5. Which professionals can I call?', es: '5. ¿A qué profesionales puedo llamar?' },
      hint: {
        en: 'Doctor, counselor, clinic, the nearest emergency room, the crisis line.',
        es: 'Médico, consejera, clínica, la sala de urgencias más cercana, la línea de crisis.',
      },
    },
    saferPlace: {
      label: { en: '6. What makes the place around me safer?', es: '6. ¿Qué hace más seguro el lugar donde estoy?' },
      hint: {
        en: 'What leaves the house, who keeps it, and until when.',
        es: 'Qué sale de la casa, quién lo guarda y hasta cuándo.',
      },
    },
  },
)

/** Each duty in an emergency. */
export const SAFETY_DUTY_LABELS: Readonly<Record<SafetyDuty, Text>> = content('safety-plan-duties', DATED, {
  call_second: {
    en: 'Calls if the safety lead cannot',
    es: 'Llama si quien cuida la seguridad no puede',
  },
  meet_crew: { en: 'Meets the crew at the door', es: 'Recibe a la ambulancia en la puerta' },
  naloxone: { en: 'Brings naloxone and the first-aid kit', es: 'Trae la naloxona y el botiquín' },
  stay_close: { en: 'Stays with your loved one', es: 'Se queda con su ser querido' },
  take_others_out: { en: 'Takes everyone else outside', es: 'Saca a los demás' },
  tell_place: { en: 'Tells the treatment place', es: 'Avisa al lugar de tratamiento' },
})

/** What whoever calls says, in this order (docs/practice.md 7.5). */
export const WHAT_TO_SAY: readonly Text[] = content('safety-plan-call', DATED, [
  { en: 'The address, first of all.', es: 'La dirección, antes que nada.' },
  {
    en: 'What is happening. “Not breathing and not responding” is enough.',
    es: 'Qué pasa. «No respira y no responde» basta.',
  },
  { en: 'Whether there are weapons, and whether children are there.', es: 'Si hay armas y si hay niños.' },
  { en: 'Who will be at the door.', es: 'Quién estará en la puerta.' },
  { en: 'Stay on the line.', es: 'No cuelgue.' },
])

/** How to write it together (docs/practice.md 9.2). */
export const SAFETY_PLAN_NOTES: readonly Text[] = content('safety-plan-notes', DATED, [
  {
    en: 'It is theirs, in their own words. You ask and write; they decide what stands there.',
    es: 'Es de la persona, con sus palabras. Usted pregunta y escribe; ella decide qué queda.',
  },
  {
    en: 'It is not a contract. Nobody promises or signs anything.',
    es: 'No es un contrato. Nadie promete ni firma nada.',
  },
  {
    en: 'Keep it where they can reach it: on the phone, in the wallet, on the mirror.',
    es: 'Guárdenlo donde pueda alcanzarlo: en el teléfono, en la cartera, en el espejo.',
  },
  {
    en: 'Look at it again together on the day that you agreed.',
    es: 'Mírenlo otra vez juntos el día que acordaron.',
  },
])

/** From 7 of 10 on a plan is likely to be used; below, it is made easier (docs/practice.md 9.2; guidance). */
export const LIKELY_ENOUGH = 7

/** The parts that still have no words. */
export const missingSafetyParts = (words: Readonly<Partial<Record<SafetyPart, string>>>): SafetyPart[] =>
  SAFETY_PARTS.filter((part) => (words[part] ?? '').trim() === '')

/** A safety plan without its words: rules need its state, never its text. */
export type SafetyFacts = Readonly<{
  missingParts: readonly SafetyPart[]
  /** Who calls when the safety lead cannot. */
  secondCallerId: string | null
  hasEmergencyRoom: boolean
  hasNaloxone: boolean
  /** `YYYY-MM-DD` */
  reviewOn: string | null
}>

/** A plan that nobody has begun. */
export const NO_SAFETY_PLAN: SafetyFacts = {
  missingParts: SAFETY_PARTS,
  secondCallerId: null,
  hasEmergencyRoom: false,
  hasNaloxone: false,
  reviewOn: null,
}
