import type { EnablingTopic } from '../enabling/enabling-topics.ts'
import type { ConsequenceCategory } from './consequence.ts'

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
