/** The 16 checks that make a consequence hold (domain.md 5.1, in its order). */
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
export type ConsequenceCheck = (typeof CONSEQUENCE_CHECKS)[number]

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
export type ConsequenceCategory = (typeof CONSEQUENCE_CATEGORIES)[number]

export const STANCES = ['consent', 'reservation', 'objection'] as const
export type Stance = (typeof STANCES)[number]
