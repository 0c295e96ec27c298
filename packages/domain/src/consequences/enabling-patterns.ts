import { text } from '@holdfast/content/consequences'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { ConsequenceCategory } from './consequence.ts'

/** What “no longer enabling” means (S2.19). */
export const ENABLING: { what: Text; test: Text } = content('enabling', {
  what: text('enabling.what'),
  test: text('enabling.test'),
})

/** What ending the enabling looks like in each category. */
export const ENABLING_BY_CATEGORY: Readonly<Record<ConsequenceCategory, Text>> = content('enabling-by-category', {
  money: text('enabling-by-category.money'),
  bills: text('enabling-by-category.bills'),
  housing: text('enabling-by-category.housing'),
  transport: text('enabling-by-category.transport'),
  work_cover: text('enabling-by-category.work_cover'),
  legal: text('enabling-by-category.legal'),
  children: text('enabling-by-category.children'),
  contact: text('enabling-by-category.contact'),
  events: text('enabling-by-category.events'),
  chores: text('enabling-by-category.chores'),
  health: text('enabling-by-category.health'),
  safety: text('enabling-by-category.safety'),
  relationship: text('enabling-by-category.relationship'),
  own_care: text('enabling-by-category.own_care'),
})
