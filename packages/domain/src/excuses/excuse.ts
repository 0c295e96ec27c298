import type { Source, Text } from '../text.ts'

/** An excuse or an obstacle that may come up, with a calm answer, and what removes it beforehand. */
export type ExcuseEntry = {
  code: string
  said: Text
  answer: Text
  beforehand?: Text
  /** Comes up so often that every plan should have an answer to it. */
  core: boolean
  source: Source
}

/** A prepared answer as the rules see it. */
export type ExcuseFacts = {
  id: string
  code: string | null
  said: string
  answer: string
  ownerId: string | null
  rehearsed: boolean
}
