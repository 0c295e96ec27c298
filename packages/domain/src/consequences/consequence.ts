import type { Text } from '../text.ts'

/** The 16 checks that make a consequence hold (docs/practice.md 5.1, in its order). */
export const CONSEQUENCE_CHECKS = [
  'owned',
  'withinControl',
  'specific',
  'dated',
  'tiedToDeclining',
  'removesSupportForUse',
  'safe',
  'legal',
  'affordable',
  'noBluff',
  'notContradicted',
  'agreed',
  'saidOnce',
  'followUpOwner',
  'keepsDoorOpen',
  'understoodInWriting',
] as const
/** One of the 16 questions; unanswered counts as "no" (docs/practice.md 5.1). */
export type ConsequenceCheck = (typeof CONSEQUENCE_CHECKS)[number]

/** What a consequence can be about, in the order of the examples (docs/practice.md 5.3). */
export const CONSEQUENCE_CATEGORIES = [
  'money',
  'bills',
  'housing',
  'transport',
  'work_cover',
  'legal',
  'children',
  'contact',
  'events',
  'chores',
  'health',
  'safety',
  'relationship',
  'own_care',
] as const
/** Decides which kinds of support a consequence can end, and where a hazard is looked for (docs/practice.md 5.2). */
export type ConsequenceCategory = (typeof CONSEQUENCE_CATEGORIES)[number]

/** What an attendee says to a consequence; only an objection stops it and needs a reason (S2.14, F25). */
export const STANCES = ['consent', 'reservation', 'objection'] as const
/** One attendee's answer to the present wording; new words void it. Hidden until everyone has answered (F25). */
export type Stance = (typeof STANCES)[number]

/** What a consequence is about (docs/practice.md 5.3). */
export const CONSEQUENCE_CATEGORY_LABELS: Readonly<Record<ConsequenceCategory, Text>> = {
  money: { en: 'Money', es: 'Dinero' },
  bills: { en: 'Bills', es: 'Cuentas' },
  housing: { en: 'Housing', es: 'Vivienda' },
  transport: { en: 'Car and rides', es: 'Auto y traslados' },
  work_cover: { en: 'Covering at work', es: 'Encubrir en el trabajo' },
  legal: { en: 'Legal help', es: 'Ayuda legal' },
  children: { en: 'Children', es: 'Niños' },
  contact: { en: 'Contact', es: 'Contacto' },
  events: { en: 'Family events', es: 'Reuniones familiares' },
  chores: { en: 'Chores and errands', es: 'Tareas y encargos' },
  health: { en: 'Health', es: 'Salud' },
  safety: { en: 'Safety', es: 'Seguridad' },
  relationship: { en: 'Our relationship', es: 'Nuestra relación' },
  own_care: { en: 'Caring for myself', es: 'Cuidar de mí' },
}

/** Where someone stands on the words as they are now; only an objection keeps a consequence from being agreed (S2.14). */
export const STANCE_LABELS: Readonly<Record<Stance, { label: Text; hint: Text }>> = {
  consent: {
    label: { en: 'I agree', es: 'Estoy de acuerdo' },
    hint: { en: 'I will not undo it.', es: 'No la desharé.' },
  },
  reservation: {
    label: { en: 'I have a doubt, and can live with it', es: 'Tengo una duda y puedo aceptarla' },
    hint: { en: 'It does not stop the plan.', es: 'No detiene el plan.' },
  },
  objection: {
    label: { en: 'I object', es: 'Me opongo' },
    hint: { en: 'Please say why. You will talk it over.', es: 'Diga por qué. Lo hablarán.' },
  },
}
