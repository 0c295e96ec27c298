import { text } from '@holdfast/content/consequences'
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
  money: text('consequence-category-labels.money'),
  bills: text('consequence-category-labels.bills'),
  housing: text('consequence-category-labels.housing'),
  transport: text('consequence-category-labels.transport'),
  work_cover: text('consequence-category-labels.work_cover'),
  legal: text('consequence-category-labels.legal'),
  children: text('consequence-category-labels.children'),
  contact: text('consequence-category-labels.contact'),
  events: text('consequence-category-labels.events'),
  chores: text('consequence-category-labels.chores'),
  health: text('consequence-category-labels.health'),
  safety: text('consequence-category-labels.safety'),
  relationship: text('consequence-category-labels.relationship'),
  own_care: text('consequence-category-labels.own_care'),
}

/** Where someone stands on the words as they are now; only an objection keeps a consequence from being agreed (S2.14). */
export const STANCE_LABELS: Readonly<Record<Stance, { label: Text; hint: Text }>> = {
  consent: {
    label: text('stance-labels.consent.label'),
    hint: text('stance-labels.consent.hint'),
  },
  reservation: {
    label: text('stance-labels.reservation.label'),
    hint: text('stance-labels.reservation.hint'),
  },
  objection: {
    label: text('stance-labels.objection.label'),
    hint: text('stance-labels.objection.hint'),
  },
}
