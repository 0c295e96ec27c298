import { READINGS } from '@holdfast/domain/participants/reading'
import { SUITABILITY_GUIDE, type SuitabilityQuestion } from '@holdfast/domain/participants/suitability-questions'
import type { AboutFields } from './contact-fields.tsx'

const QUESTIONS = Object.keys(SUITABILITY_GUIDE) as SuitabilityQuestion[]
const A_PAGE = 5

/** The questions about the room, as many as a phone shows at once without losing them. */
export const ROOM_PAGES: readonly (readonly SuitabilityQuestion[])[] = Array.from(
  { length: Math.ceil(QUESTIONS.length / A_PAGE) },
  (_, page) => QUESTIONS.slice(page * A_PAGE, (page + 1) * A_PAGE),
)

const roomSteps = ROOM_PAGES.map((_, page) => `room-${page + 1}` as const)
const readingSteps = READINGS.map((reading) => `read-${reading}` as const)

/** One group of somebody's own page, by the name that its address has. */
export type AboutStep =
  | 'contact'
  | (typeof roomSteps)[number]
  | (typeof readingSteps)[number]
  | 'why'
  | 'agree'
  | 'rest'

/** The two sittings with their groups, in the order in which they are asked; without the room where that is not asked of them. */
export const sittings = (asksRoom: boolean): readonly [AboutStep[], AboutStep[]] => [
  ['contact', ...(asksRoom ? roomSteps : [])],
  [...readingSteps, 'why', 'agree', 'rest'],
]

/** In an address: the first group of the second sitting that is still open. */
export const FIRST_OPEN = 'open'

/** What is still open of the second sitting, as far as the day asks for it; its last group where nothing is. */
export function firstOpen({ readings, agreesToScript, followsChair, readSafetyPlan }: AboutFields): AboutStep {
  const unread = READINGS.find((reading) => !readings.includes(reading))
  if (unread) return `read-${unread}`
  return agreesToScript && followsChair && readSafetyPlan ? 'rest' : 'agree'
}

/** The group that an address names, if it is one. */
export function aboutStepOf({ step }: Record<string, unknown>, about: AboutFields): { step?: AboutStep } {
  if (step === FIRST_OPEN) return { step: firstOpen(about) }
  const known = sittings(true)
    .flat()
    .find((one) => one === step)
  return known ? { step: known } : {}
}
