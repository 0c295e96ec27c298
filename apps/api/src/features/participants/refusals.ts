import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const LETTER_NEEDS_READER: Refusal = { rule: 'letter_needs_reader', reason: text('reasons.letter_needs_reader') }
export const ONE_PLACE_EACH: Refusal = { rule: 'one_place_each', reason: text('reasons.one_place_each') }
export const ONLY_THEY_CAN_SAY: Refusal = { rule: 'only_they_can_say', reason: text('reasons.only_they_can_say') }
