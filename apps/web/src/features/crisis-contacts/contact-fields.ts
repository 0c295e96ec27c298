import type { OwnContact } from '@holdfast/contracts/crisis-contacts'
import { asWritten } from '@holdfast/domain/text'

/** A contact as it is typed: an empty line is nothing. */
export type ContactDraft = {
  kind: OwnContact['kind']
  label: OwnContact['label']
  number: string
  textNumber: string
  chatUrl: string
  url: string
  hours: OwnContact['hours']
  source: string
  asOf: string
  reviewBy: string
}

const dayIn = (months: number): string => {
  const day = new Date()
  day.setUTCMonth(day.getUTCMonth() + months)
  return day.toISOString().slice(0, 10)
}

/** A new number to write: checked today, due in half a year. */
export const newDraft = (kind: ContactDraft['kind'] = 'other'): ContactDraft => ({
  kind,
  label: asWritten(''),
  number: '',
  textNumber: '',
  chatUrl: '',
  url: '',
  hours: asWritten(''),
  source: '',
  asOf: dayIn(0),
  reviewBy: dayIn(6),
})

/** An own number as the form edits it: what is not there is an empty line. */
export const draftOf = ({ country: _, ...own }: OwnContact): ContactDraft => ({
  ...own,
  number: own.number ?? '',
  textNumber: own.textNumber ?? '',
  chatUrl: own.chatUrl ?? '',
  url: own.url ?? '',
})

const orNull = (words: string): string | null => words.trim() || null

/** What was typed, as the API takes it: empty lines mean that there is none. */
export const contactOf = (draft: ContactDraft, country: string): OwnContact => ({
  country,
  kind: draft.kind,
  label: draft.label,
  number: orNull(draft.number),
  textNumber: orNull(draft.textNumber),
  chatUrl: orNull(draft.chatUrl),
  url: orNull(draft.url),
  hours: draft.hours,
  source: draft.source,
  asOf: draft.asOf,
  reviewBy: draft.reviewBy,
})

/** The name, in an address, of the page on which a number is changed; a number itself goes by its code. */
export const changeStepOf = (code: string): string => `change.${code}`
