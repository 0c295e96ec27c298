import type { ConsequenceCategory } from '../consequences/consequence.ts'
import type { Text } from '../text.ts'

/** Where help can make it easier to go on using, and where a limit of one can be refilled by another (F27). */
export const ENABLING_AREAS = ['money', 'housing', 'phone', 'car', 'job_cover', 'legal', 'rescue', 'care'] as const
/** Topics of one area can refill each other: cash given where rent was stopped (F27). */
export type EnablingArea = (typeof ENABLING_AREAS)[number]

/** What families give, day to day; the words in which gaps and contradictions are found (F27, S1.11). */
export const ENABLING_TOPICS = [
  'cash',
  'credit',
  'debts',
  'bills',
  'rent',
  'housing',
  'phone',
  'car',
  'rides',
  'job_cover',
  'job',
  'bail',
  'lawyer',
  'rescue',
  'chores',
  'food',
  'childcare',
  'contact',
  'events',
] as const
/** One thing that somebody pays or does; a consequence ends it or keeps it. */
export type EnablingTopic = (typeof ENABLING_TOPICS)[number]

/** What becomes of something that somebody gives now. */
export const ENABLING_FUTURES = ['undecided', 'ends', 'stays'] as const
/** Whatever does not stay needs a consequence by the same person, or it counts as open (F27). */
export type EnablingFuture = (typeof ENABLING_FUTURES)[number]

/** Areas in everyday words, without the word "enabling" (docs/practice.md 1.1). */
export const ENABLING_AREA_LABELS: Readonly<Record<EnablingArea, Text>> = {
  money: { en: 'Money', es: 'Dinero' },
  housing: { en: 'Housing', es: 'Vivienda' },
  phone: { en: 'Phone', es: 'Teléfono' },
  car: { en: 'Car and rides', es: 'Auto y traslados' },
  job_cover: { en: 'Work', es: 'Trabajo' },
  legal: { en: 'Legal trouble', es: 'Problemas legales' },
  rescue: { en: 'Coming to the rescue', es: 'Ir al rescate' },
  care: { en: 'Care and closeness', es: 'Cuidado y cercanía' },
}

type Topic = {
  label: Text
  area: EnablingArea
  /** One can undo another's limit by giving it: a contradiction. Care is not: people may differ in closeness. */
  refillable: boolean
}
const topic = (area: EnablingArea, en: string, es: string): Topic => ({
  area,
  label: { en, es },
  refillable: area !== 'care',
})

/** What people pay or do for somebody, in words that fit after “gives” and “ends”. */
export const ENABLING_TOPIC_LIST: Readonly<Record<EnablingTopic, Topic>> = {
  cash: topic('money', 'cash and loans', 'dinero en efectivo y préstamos'),
  credit: topic('money', 'shared cards and accounts', 'tarjetas y cuentas compartidas'),
  debts: topic('money', 'fines and debts', 'multas y deudas'),
  bills: topic('money', 'bills', 'cuentas y recibos'),
  rent: topic('housing', 'rent', 'la renta'),
  housing: topic('housing', 'a place to live', 'un lugar donde vivir'),
  phone: topic('phone', 'the phone', 'el teléfono'),
  car: topic('car', 'the use of a car', 'el uso de un auto'),
  rides: topic('car', 'rides', 'traslados'),
  job_cover: topic('job_cover', 'cover at work', 'disculpas en el trabajo'),
  job: topic('job_cover', 'a job or shifts', 'un empleo o turnos'),
  bail: topic('legal', 'bail', 'la fianza'),
  lawyer: topic('legal', 'lawyer’s fees', 'el abogado'),
  rescue: topic('rescue', 'coming to the rescue', 'ir al rescate'),
  chores: topic('rescue', 'cleaning up and errands', 'limpiar y hacer mandados'),
  food: topic('care', 'meals', 'comidas'),
  childcare: topic('care', 'child care', 'cuidado de los niños'),
  contact: topic('care', 'contact', 'contacto'),
  events: topic('care', 'family events', 'reuniones familiares'),
}

/** What the giver says of their own help; staying is as good an answer as ending. */
export const ENABLING_FUTURE_LABELS: Readonly<Record<EnablingFuture, Text>> = {
  undecided: { en: 'I do not know yet', es: 'Aún no lo sé' },
  ends: { en: 'It ends if the answer is no', es: 'Termina si la respuesta es no' },
  stays: { en: 'It stays, whatever the answer is', es: 'Sigue, sea cual sea la respuesta' },
}

/** What a consequence of this category can end. */
export const TOPICS_OF_CATEGORY: Readonly<Record<ConsequenceCategory, readonly EnablingTopic[]>> = {
  money: ['cash', 'credit', 'debts'],
  bills: ['rent', 'phone', 'bills'],
  housing: ['housing', 'rent'],
  transport: ['car', 'rides'],
  work_cover: ['job_cover', 'job'],
  legal: ['bail', 'lawyer', 'debts'],
  children: ['childcare'],
  contact: ['contact'],
  events: ['events'],
  chores: ['chores', 'rescue', 'food'],
  health: [],
  safety: [],
  relationship: [],
  own_care: [],
}
