import type { ScreeningQuestion } from '@holdfast/domain/safety-screening/screening-questions'

/** The questions about one's own safety, a few on each page; after them what somebody adds, and who reads it. */
export const QUESTION_STEPS: readonly (readonly ScreeningQuestion[])[] = [
  ['afraid', 'hurt', 'grave'],
  ['weapons', 'afraid_of_other', 'pressure', 'afterwards'],
]
/** The page with what somebody adds in their own words. */
export const WORDS_STEP = QUESTION_STEPS.length + 1
/** The last page: who reads the answers. */
export const READERS_STEP = WORDS_STEP + 1

/** The page that an address names, if there is one. */
export function safetyStepOf({ step }: Record<string, unknown>): number | null {
  const at = Number(step)
  return Number.isInteger(at) && at >= 1 && at <= READERS_STEP ? at : null
}
