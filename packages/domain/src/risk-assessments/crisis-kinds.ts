import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { RISK_DATED } from './risk-dated.ts'

/** What kind of crisis this is, if it is one (S4.1). */
export const CRISIS_KINDS = ['mental_health', 'substance', 'domestic_violence', 'disaster'] as const
/** As many as fit; an assessment that found no crisis names none. */
export type CrisisKind = (typeof CRISIS_KINDS)[number]

/** What may have set it off (S4.3). */
export const CRISIS_TRIGGERS = ['trauma', 'loss', 'chronic_anxiety', 'substance_use', 'suicidal_thoughts'] as const
/** What may have set a crisis off, as many as fit; no cause is looked for in a person. */
export type CrisisTrigger = (typeof CRISIS_TRIGGERS)[number]

/** What to do about each kind of crisis (S4.1, S4.19 to S4.21). */
export const CRISIS_KIND_LABELS: Readonly<Record<CrisisKind, { label: Text; first: Text }>> = content(
  'crisis-kinds',
  { ...RISK_DATED, source: { ref: 'S4.1, S4.19, S4.20, S4.21', standing: 'sourced' } },
  {
    mental_health: {
      label: { en: 'A mental health crisis', es: 'Una crisis de salud mental' },
      first: {
        en: 'Care today: someone who can examine them, and the medicine they may need. No meeting.',
        es: 'Atención hoy: alguien que pueda examinarle y la medicina que necesite. No hay reunión.',
      },
    },
    substance: {
      label: { en: 'Use, overdose or withdrawal', es: 'Consumo, sobredosis o abstinencia' },
      first: {
        en: 'Calm first, then keep them from harm, then detox and mental health care together.',
        es: 'Primero calma, luego evitar daños, después desintoxicación y salud mental juntas.',
      },
    },
    domestic_violence: {
      label: { en: 'Violence at home', es: 'Violencia en casa' },
      first: {
        en: 'A safety plan first, then legal help and shelter. Children are protected before anything else.',
        es: 'Primero un plan de seguridad, luego ayuda legal y refugio. Los niños se protegen antes que todo.',
      },
    },
    disaster: {
      label: { en: 'A disaster or a sudden blow', es: 'Un desastre o un golpe repentino' },
      first: {
        en: 'Safety, food, sleep and company first. The plan waits.',
        es: 'Primero seguridad, comida, sueño y compañía. El plan espera.',
      },
    },
  },
)

/** The triggers without clinical terms. */
export const CRISIS_TRIGGER_LABELS: Readonly<Record<CrisisTrigger, Text>> = content(
  'crisis-triggers',
  { ...RISK_DATED, source: { ref: 'S4.3', standing: 'sourced' } },
  {
    trauma: { en: 'Something terrible that happened', es: 'Algo terrible que pasó' },
    loss: { en: 'A loss: a person, a home, work', es: 'Una pérdida: una persona, la casa, el trabajo' },
    chronic_anxiety: { en: 'Worry that does not stop', es: 'Una preocupación que no para' },
    substance_use: { en: 'Use that got out of hand', es: 'Un consumo que se salió de control' },
    suicidal_thoughts: { en: 'Thoughts of dying', es: 'Pensamientos de morir' },
  },
)

/** In a crisis, in this order (S4.2). */
export const CRISIS_GOALS: readonly Text[] = content(
  'crisis-goals',
  { ...RISK_DATED, source: { ref: 'S4.2', standing: 'sourced' } },
  [
    { en: 'Make it calm and safe.', es: 'Que haya calma y seguridad.' },
    { en: 'Look at the danger.', es: 'Mirar el peligro.' },
    {
      en: 'Give first help for the soul: be there, listen, meet needs.',
      es: 'Dar primera ayuda emocional: estar ahí, escuchar, atender necesidades.',
    },
    { en: 'Link to those who go on helping.', es: 'Conectar con quienes seguirán ayudando.' },
  ],
)
