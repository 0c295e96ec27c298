/** Words spoken in a minute, read aloud without hurry (domain.md 4.2, guidance). */
const WORDS_PER_MINUTE = 130

/** Words as a reader would count them, in any script with spaces. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0

/** Minutes aloud, to a tenth. */
export const spokenMinutes = (words: number): number => Math.round((words / WORDS_PER_MINUTE) * 10) / 10
