/** Words spoken in a minute, read aloud without hurry (docs/practice.md 4.2, guidance). */
const WORDS_PER_MINUTE = 130

/** Limits for one statement in words (docs/practice.md 4.2; F20 warns over three minutes; guidance). */
export const LONG_STATEMENT = 400
/** In words: beyond this a statement blocks the lock of the plan (docs/practice.md 4.2, guidance). */
export const TOO_LONG_STATEMENT = 800

/** The longest that all statements together should take, in minutes (docs/practice.md 4.2, guidance). */
export const READING_ROUND_MINUTES = 30

/** Words as a reader would count them, in any script with spaces. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0

/** Minutes aloud, to a tenth. */
export const spokenMinutes = (words: number): number => Math.round((words / WORDS_PER_MINUTE) * 10) / 10

/** Seconds aloud. */
export const spokenSeconds = (words: number): number => Math.round((words / WORDS_PER_MINUTE) * 60)
