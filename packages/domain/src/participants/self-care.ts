import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'

/** Who holds those who take part, afterwards (S0.22, docs/practice.md 11). */
export const SELF_CARE = [
  'al_anon',
  'nar_anon',
  'smart_family',
  'craft_coach',
  'nami_family',
  'aca',
  'pal',
  'helpline',
  'own_therapy',
  'family_therapy',
  'faith',
  'friend',
  'other',
] as const
/** Help for the participant, not the loved one; each has chosen at least one before the day (S0.22). */
export type SelfCare = (typeof SELF_CARE)[number]

const text = (en: string, es: string): Text => ({ en, es })

/** Each kind of help and what it is for, without telephone numbers: those are data (S0.22). */
export const SELF_CARE_LABELS: Readonly<Record<SelfCare, { name: Text; what: Text }>> = content(
  'selfCare',
  dated('guide', 'S0.22, docs/practice.md 11', '2026-11-25', '2027-11-25'),
  {
    al_anon: {
      name: text('Al-Anon', 'Al-Anon'),
      what: text('Groups for families where drinking hurts.', 'Grupos para familias donde la bebida hace daño.'),
    },
    nar_anon: {
      name: text('Nar-Anon', 'Nar-Anon'),
      what: text('Groups for families where drugs hurt.', 'Grupos para familias donde las drogas hacen daño.'),
    },
    smart_family: {
      name: text('SMART Family & Friends', 'SMART Familia y Amigos'),
      what: text('Groups that practice skills.', 'Grupos que practican habilidades.'),
    },
    craft_coach: {
      name: text('A CRAFT coach or course', 'Una guía o un curso de CRAFT'),
      what: text('How to talk, when to give, when to stop giving.', 'Cómo hablar, cuándo dar y cuándo dejar de dar.'),
    },
    nami_family: {
      name: text('NAMI Family Support', 'Apoyo familiar de NAMI'),
      what: text('Where there is mental illness, too.', 'Cuando también hay una enfermedad mental.'),
    },
    aca: {
      name: text('Adult Children (ACA)', 'Hijos adultos (ACA)'),
      what: text('For those who grew up with it.', 'Para quienes crecieron con ello.'),
    },
    pal: {
      name: text('Parents group (PAL)', 'Grupo de padres (PAL)'),
      what: text('For parents of adult children.', 'Para padres de hijos adultos.'),
    },
    helpline: {
      name: text('A family helpline', 'Una línea de ayuda para familias'),
      what: text('Somebody to call that evening.', 'Alguien a quien llamar esa noche.'),
    },
    own_therapy: {
      name: text('My own therapist', 'Mi propia terapia'),
      what: text('An appointment in the week after.', 'Una cita en la semana siguiente.'),
    },
    family_therapy: {
      name: text('Couples or family therapy', 'Terapia de pareja o familiar'),
      what: text('Together, when it is safe.', 'Juntos, cuando sea seguro.'),
    },
    faith: {
      name: text('A faith community', 'Una comunidad de fe'),
      what: text('Somebody there who knows.', 'Alguien allí que sabe.'),
    },
    friend: {
      name: text('A friend who is free that evening', 'Una amistad libre esa noche'),
      what: text('Ask them before the day.', 'Pregúntele antes del día.'),
    },
    other: { name: text('Something else', 'Otra cosa'), what: text('You know best.', 'Usted lo sabe mejor.') },
  } satisfies Record<SelfCare, { name: Text; what: Text }>,
)
