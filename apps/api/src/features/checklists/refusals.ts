import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const WORDS_OF_OUR_LIST: Refusal = { rule: 'words_of_our_list', reason: text('reasons.words_of_our_list') }
