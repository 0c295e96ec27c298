import type { Text } from '../text.ts'

/** How a question of a practice is answered. */
export const INTAKE_KINDS = ['yes_no', 'choice', 'text'] as const
/** One of these. */
export type IntakeKind = (typeof INTAKE_KINDS)[number]

/** A practice asks at most so many, so that nobody is tired before they begin. */
export const MOST_QUESTIONS = 20
/** A choice is among so many at most. */
export const MOST_CHOICES = 8
/** The longest answer in words. */
export const LONGEST_ANSWER = 500

/** The answers to a question of yes and no. */
export const YES_NO = ['yes', 'no', 'not_sure'] as const

/** A question in the words of the practice; `key` stays the same from version to version, and `choices` are for a choice alone. */
export type IntakeQuestion = { key: string; kind: IntakeKind; label: Text; choices: readonly Text[] }

/** Whether a question can be asked: no two with one key, and choices where they belong. Names the first that cannot. */
export function wrongQuestion(questions: readonly IntakeQuestion[]): { at: number; field: 'key' | 'choices' } | null {
  for (const [at, { key, kind, choices }] of questions.entries()) {
    if (questions.findIndex((one) => one.key === key) !== at) return { at, field: 'key' }
    if (kind === 'choice' ? choices.length < 2 : choices.length > 0) return { at, field: 'choices' }
  }
  return null
}

/** Whether this answers the question: nothing answers none, a choice is the number of one of its choices, counted from 0. */
export function isAnswer({ kind, choices }: IntakeQuestion, answer: string): boolean {
  if (answer === '') return true
  if (kind === 'yes_no') return (YES_NO as readonly string[]).includes(answer)
  if (kind === 'text') return answer.length <= LONGEST_ANSWER
  return /^\d$/.test(answer) && Number(answer) < choices.length
}
