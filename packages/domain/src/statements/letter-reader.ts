import { text } from '@holdfast/content/statements'
import { type Decision, no, type Refusal, yes } from '../decision.ts'

/** How a letter reaches the room: who reads it aloud for somebody who is not there, and to whom its author gave the words. */
export type LetterReader = {
  attendance: string
  readById: string | null
  /** The reader to whom the author gave the words; an earlier reader does not count. */
  releasedToId: string | null
}

/** The participant who may read the words aloud, because their author gave them to this very reader; null while nobody may. */
export const readerWithWords = ({ attendance, readById, releasedToId }: LetterReader): string | null =>
  attendance === 'letter_read_by' && readById !== null && readById === releasedToId ? readById : null

/** Whether there is somebody to give the words to. */
export const decideRelease = ({
  attendance,
  readById,
}: Pick<LetterReader, 'attendance' | 'readById'>): Decision<Refusal> =>
  attendance === 'letter_read_by' && readById !== null
    ? yes
    : no({ rule: 'letter_without_reader', reason: text('decide-release.letter_without_reader.reason') })

/** Nobody gives away words that somebody else wrote: whoever writes now shares what they have written themselves. */
export const decideGive = ({ isOwnText }: { isOwnText: boolean }): Decision<Refusal> =>
  isOwnText ? yes : no({ rule: 'write_first', reason: text('decide-give.write_first.reason') })

/**
 * Whether a letter can be written in somebody's name (docs/practice.md 3): only for somebody who has no access of their own, and
 * never over words that they, or somebody whom they did not name, have begun.
 */
export function decideWriteInName({
  hasLink,
  hasOtherWords,
}: {
  hasLink: boolean
  /** Words are there, by somebody who neither asks now nor was recorded as the writer. */
  hasOtherWords: boolean
}): Decision<Refusal> {
  if (hasLink) return no({ rule: 'writes_themselves', reason: text('decide-write-in-name.writes_themselves.reason') })
  if (hasOtherWords) return no({ rule: 'has_own_words', reason: text('decide-write-in-name.has_own_words.reason') })
  return yes
}
