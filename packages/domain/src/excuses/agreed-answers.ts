import { forceIn } from '../language/force.ts'
import { oncePerText } from '../language/once-per-text.ts'
import { bare } from '../shared/same-name.ts'

/** Contingencies and excuses of the catalogs that answer the same sentence (S1.9, S2.3, docs/practice.md 8). */
export const SAME_SENTENCE: Readonly<Record<string, string>> = {
  C11: 'next_week',
  C12: 'quit_own',
  C13: 'length',
  C14: 'hypocrites',
  C19: 'home_first',
}

/** What is answered at once, with a few words. */
export type Answering = 'bargaining_offer' | 'objection'

/**
 * Which answers of the catalogs fit an offer, and which an objection (docs/practice.md 8). An excuse in the family's own words fits
 * both.
 */
export const FITTING: Readonly<Record<Answering, readonly string[]>> = {
  bargaining_offer: ['C11', 'C12', 'C13', 'C19', 'next_week', 'quit_own', 'length', 'home_first'],
  objection: [
    'C14',
    'work',
    'kids',
    'pets',
    'money',
    'controlling',
    'why_now',
    'hypocrites',
    'broke_trust',
    'made_me_go',
  ],
}

const bareOnce = oncePerText(bare)

type Answered = { id: string; ownerId: string | null; rehearsed: boolean }

/** The prepared answers of a plan, as far as they are looked at here. */
export type PreparedAnswers = {
  contingencies: readonly (Answered & { code: string; trigger: string; text: string })[]
  excuses: readonly (Answered & { code: string | null; said: string; answer: string })[]
}

/** One sentence with the one answer to it: of a contingency, or else of an excuse. `others` are different words for the same. */
export type AgreedAnswer = Answered & {
  kind: 'contingency' | 'excuse'
  /** Everything that answers this sentence, the shown answer included. */
  ids: readonly string[]
  codes: readonly (string | null)[]
  sentence: string
  text: string
  others: readonly { id: string; text: string }[]
}

/**
 * The answers that a family agreed on, one for each sentence. Words of force are none (docs/practice.md ruling 3), nor is an answer
 * that nobody wrote. Where a contingency and an excuse answer the same, the contingency is shown: the plan rests on it.
 */
export function agreedAnswers({ contingencies, excuses }: PreparedAnswers): AgreedAnswer[] {
  const written = [
    ...contingencies.map(({ trigger, ...one }) => ({ ...one, kind: 'contingency' as const, sentence: trigger })),
    ...excuses.map(({ said, answer, ...one }) => ({ ...one, kind: 'excuse' as const, sentence: said, text: answer })),
  ].filter(({ text }) => text.trim() !== '' && forceIn(text).length === 0)
  const agreed: AgreedAnswer[] = []
  // the bare sentence of each: many are compared with each other
  const sentences: string[] = []
  for (const { code, ...one } of written) {
    const sentence = bareOnce(one.sentence)
    const at = agreed.findIndex(
      ({ codes }, index) => (sentence !== '' && sentence === sentences[index]) || isOfOneSentence(codes, code),
    )
    const before = agreed[at]
    if (!before) {
      agreed.push({ ...one, ids: [one.id], codes: [code], others: [] })
      sentences.push(sentence)
      continue
    }
    const differs = bareOnce(before.text) !== bareOnce(one.text)
    agreed[at] = {
      ...before,
      ownerId: before.ownerId ?? one.ownerId,
      ids: [...before.ids, one.id],
      codes: [...before.codes, code],
      others: differs ? [...before.others, { id: one.id, text: one.text }] : before.others,
    }
  }
  return agreed
}

const isOfOneSentence = (codes: AgreedAnswer['codes'], other: string | null): boolean =>
  other !== null && codes.some((code) => code !== null && SAME_SENTENCE[code] === other)

/** Whether this answers an excuse of the catalog, by itself or as a contingency about the same sentence. */
export const answersExcuse = ({ codes }: Pick<AgreedAnswer, 'codes'>, excuse: string): boolean =>
  codes.some((code) => code === excuse || (code !== null && SAME_SENTENCE[code] === excuse))

/** Whether an answer fits what has just been said. */
export const fits = (answering: Answering, { codes }: Pick<AgreedAnswer, 'codes'>): boolean =>
  codes.some((code) => code === null || FITTING[answering].includes(code))
