import type { Text } from '../text.ts'

/** The sheets of the printed plan pack: a day can be held with them alone (F63, F84). */
export const PACK_SHEETS = [
  'run_sheet',
  'room_sheet',
  'statement_cards',
  'consequence_cards',
  'contingency_cards',
  'safety_plan',
  'treatment_card',
  'transport_list',
  'crisis_numbers',
] as const
/** A part of the paper pack that can be printed by itself (F63, F84). */
export type PackSheet = (typeof PACK_SHEETS)[number]

/** What each sheet is called, and who holds it on the day. */
export const PACK_SHEET_LABELS: Readonly<Record<PackSheet, { label: Text; hint: Text }>> = {
  run_sheet: {
    label: { en: 'Run sheet', es: 'Hoja del día' },
    hint: {
      en: 'What happens when, and who does it, with room for the real times',
      es: 'Qué pasa, cuándo y quién lo hace, con espacio para las horas reales',
    },
  },
  room_sheet: {
    label: { en: 'Arrival and seats', es: 'Llegada y asientos' },
    hint: {
      en: 'Who comes when, who sits where, and the words for messages',
      es: 'Quién llega cuándo, quién se sienta dónde y las palabras para los mensajes',
    },
  },
  statement_cards: {
    label: { en: 'Statement cards', es: 'Tarjetas de mensajes' },
    hint: {
      en: 'One for each speaker, in large type; only words that you may read',
      es: 'Una por persona, en letra grande; solo palabras que usted puede leer',
    },
  },
  consequence_cards: {
    label: { en: 'Consequence cards', es: 'Tarjetas de consecuencias' },
    hint: {
      en: 'Each on a sheet of its own; they stay closed until there is a no',
      es: 'Cada una en su hoja; quedan cerradas hasta que haya un no',
    },
  },
  contingency_cards: {
    label: { en: 'If things go differently', es: 'Si algo sale distinto' },
    hint: {
      en: 'The sign, the words and who acts, for each turn',
      es: 'La señal, las palabras y quién actúa, en cada caso',
    },
  },
  safety_plan: {
    label: { en: 'Safety plan', es: 'Plan de seguridad' },
    hint: { en: 'For the safety lead and the second adult', es: 'Para quien cuida la seguridad y la segunda persona' },
  },
  treatment_card: {
    label: { en: 'Treatment card', es: 'Tarjeta de tratamiento' },
    hint: {
      en: 'The place that is held, and the one behind it; it stays with your loved one',
      es: 'El lugar reservado y la alternativa; se queda con su ser querido',
    },
  },
  transport_list: {
    label: { en: 'Transport list', es: 'Lista del traslado' },
    hint: { en: 'For the driver and the second adult in the car', es: 'Para quien conduce y quien acompaña' },
  },
  crisis_numbers: {
    label: { en: 'Crisis numbers', es: 'Números de emergencia' },
    hint: { en: 'One by the phone, one in the car', es: 'Una junto al teléfono y otra en el auto' },
  },
}
