import { text } from '@holdfast/content/problems'
import type { ProblemKind } from '@holdfast/contracts/problems'
import type { Text } from '@holdfast/domain/text'

/** What a problem means, and what helps: first for people, then for those who write programs. */
export type ProblemText = { title: Text; means: Text; people: Text; programs: Text }

/** The texts of the page of one kind of problem. */
export const problemText = (kind: ProblemKind): ProblemText => ({
  title: text(`${kind}.title`),
  means: text(`${kind}.means`),
  people: text(`${kind}.people`),
  programs: text(`${kind}.programs`),
})
