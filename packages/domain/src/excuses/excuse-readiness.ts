import { ourWords } from '../content/our-words.ts'
import { catalogEntry } from '../contingencies/catalog.ts'
import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { asWritten, type Text } from '../text.ts'
import { agreedAnswers, answersExcuse, type PreparedAnswers } from './agreed-answers.ts'
import { EXCUSE_CATALOG, excuseEntry } from './excuse-catalog.ts'
import { EXCUSE_RULES } from './excuse-rules.ts'

const finding = findingsFrom(EXCUSE_RULES)

/** The prepared answers in the language of the source where they are ours: two of one catalog are the same in whatever language. */
function inOneLanguage({ contingencies, excuses }: PreparedAnswers) {
  const texts = new Map<string, Text>()
  const said = (stored: string, ours: Text | undefined) => {
    const text = ourWords(stored, ours)
    texts.set(text.en, text)
    return text.en
  }
  const answers: PreparedAnswers = {
    contingencies: contingencies.map((one) => {
      const entry = catalogEntry(one.code)
      return { ...one, trigger: said(one.trigger, entry?.trigger), text: said(one.text, entry?.text) }
    }),
    excuses: excuses.map((one) => {
      const entry = excuseEntry(one.code)
      return { ...one, said: said(one.said, entry?.said), answer: said(one.answer, entry?.answer) }
    }),
  }
  return { answers, textOf: (words: string): Text => texts.get(words) ?? asWritten(words) }
}

/** Whether the excuses that come up most have one answer each, and somebody who says it (S2.13). */
export function excuseFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).contingencies) return []
  const { answers, textOf } = inOneLanguage(facts)
  const agreed = agreedAnswers(answers)
  const prepared = agreed.filter(({ ownerId }) => ownerId !== null)
  const isOpen = (excuse: string) => !prepared.some((one) => answersExcuse(one, excuse))
  const open = EXCUSE_CATALOG.filter(({ core, code }) => core && isOpen(code)).length
  const unrehearsed = prepared.filter(({ kind, rehearsed }) => kind === 'excuse' && !rehearsed).length
  return [
    ...(open > 0 ? [finding('excuses_open', { subjectId: 'excuses', fills: { count: open } })] : []),
    ...(unrehearsed > 0
      ? [finding('excuses_not_rehearsed', { subjectId: 'excuses', fills: { count: unrehearsed } })]
      : []),
    ...agreed.flatMap(({ sentence, text: answer, others }) =>
      others.map(({ id, text: other }) =>
        finding('answers_differ', {
          subjectId: id,
          fills: { sentence: textOf(sentence), answer: textOf(answer), other: textOf(other) },
        }),
      ),
    ),
  ]
}
