import type { Relationship } from '../cases/case-vocabulary.ts'
import { content } from '../content/content.ts'
import type { ConsequenceCategory } from './consequence.ts'
import type { ConsequenceExample } from './example.ts'
import { EXAMPLES_OF_HOME } from './examples-of-home.ts'
import { EXAMPLES_OF_MONEY } from './examples-of-money.ts'

/** 25 consequences to start from, each with the help that stays open beside it (S2.15, docs/practice.md 5.3). */
export const CONSEQUENCE_EXAMPLES: Readonly<Record<string, ConsequenceExample>> = content('consequence-examples', {
  ...EXAMPLES_OF_MONEY,
  ...EXAMPLES_OF_HOME,
})

/** Those that somebody with this tie could say: of one category, or of every category in their order. */
export function examplesFor(
  relationship: Relationship,
  category: ConsequenceCategory | null,
): [string, ConsequenceExample][] {
  return Object.entries(CONSEQUENCE_EXAMPLES).filter(
    ([, example]) =>
      (example.relationships.length === 0 || example.relationships.includes(relationship)) &&
      (category === null || example.category === category),
  )
}
