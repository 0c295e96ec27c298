import { LOCALES, type Locale, placeholdersOf, type StoredWords, type Text } from '../text.ts'
import type { ContentRecord } from './records.ts'
import { isOverdue } from './override.ts'

type Words = Readonly<Record<Locale, string>>

/** The newest thing that an organization did with a text: reworded it, reviewed it, or went back to the standard. */
export type Revision = {
  readonly action: 'overridden' | 'reviewed' | 'restored'
  readonly own: Words | null
  readonly source: string
  readonly asOf: string
  readonly reviewBy: string
  /** The standard words as they were then, in the languages of that time. */
  readonly standard: StoredWords
}

/** A text as it stands in one organization. */
export type EffectiveRecord = {
  readonly own: Words | null
  readonly asOf: string
  readonly reviewBy: string
  readonly overdue: boolean
  /** The standard was changed after the organization chose its own words. */
  readonly standardChanged: boolean
}

// a language that was added since is no change of the words
const sameWords = (before: StoredWords, now: Words): boolean =>
  LOCALES.every((locale) => before[locale] === undefined || before[locale] === now[locale])

/**
 * What an organization's newest revision makes of a record on a day. Own words whose standard has changed since stay in use,
 * and are due for review at once.
 */
export function effectiveRecord(record: ContentRecord, revision: Revision | undefined, today: string): EffectiveRecord {
  const current = revision && revision.action !== 'restored' ? revision : null
  const own = current?.own ?? null
  const standardChanged = own !== null && current !== null && !sameWords(current.standard, record.text)
  const { asOf, reviewBy } = current ?? record
  return { own, asOf, reviewBy, standardChanged, overdue: standardChanged || isOverdue(reviewBy, today) }
}

/** Whether own words can still be said: what is filled into the standard has its place in them. */
export const stillFits = (standard: Text, own: Words): boolean =>
  LOCALES.every(
    (locale) => placeholdersOf(standard[locale]).toSorted().join() === placeholdersOf(own[locale]).toSorted().join(),
  )
