import { text } from '@holdfast/content/consequences'
import type { Relationship } from '../cases/case-vocabulary.ts'
import type { EnablingTopic } from '../enabling/enabling-topics.ts'
import type { Text } from '../text.ts'
import type { ConsequenceCategory } from './consequence.ts'
import type { FollowUp } from './follow-up.ts'

/** A consequence to start from. It is never used as it is: dates and names are the family's (docs/practice.md 5.3). */
export type ConsequenceExample = {
  category: ConsequenceCategory
  /** Who would say it; empty for anybody. */
  relationships: readonly Relationship[]
  ends: readonly EnablingTopic[]
  keeps: readonly EnablingTopic[]
  iWill: Text
  removesOrProtects: Text
  liftedWhen: Text
  standingOffer: Text
  followUp: FollowUp
  needsReview?: true
}

/** Groups of relationships that share examples. */
export const FAMILY: readonly Relationship[] = [
  'spouse',
  'partner',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'other_relative',
]
/** Those who share a life with the loved one, and limits that only they can set (S0.31). */
export const COUPLE: readonly Relationship[] = ['spouse', 'partner']
/** Those who may share a home with the loved one. */
export const AT_HOME: readonly Relationship[] = ['spouse', 'partner', 'parent', 'grandparent', 'sibling', 'child']
/** Those whose limits are about work alone; a professional decides whether they take part (docs/practice.md 3). */
export const AT_WORK: readonly Relationship[] = ['employer', 'colleague']

/** When a consequence is looked at again: treatment begins, never a promise (S2.18, docs/practice.md 5.1). */
export const LIFTED = {
  inTreatment: text('consequence-examples.lifted.inTreatment'),
  withCounselor: text('consequence-examples.lifted.withCounselor'),
  firstDay: text('consequence-examples.lifted.firstDay'),
  stays: text('consequence-examples.lifted.stays'),
} as const
