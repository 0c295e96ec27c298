import type { OwnContact } from '@holdfast/contracts/crisis-contacts'

/** A contact as it is typed: an empty line is nothing. */
export type ContactDraft = {
  kind: OwnContact['kind']
  labelEn: string
  labelEs: string
  number: string
  textNumber: string
  chatUrl: string
  url: string
  hoursEn: string
  hoursEs: string
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
  labelEn: '',
  labelEs: '',
  number: '',
  textNumber: '',
  chatUrl: '',
  url: '',
  hoursEn: '',
  hoursEs: '',
  source: '',
  asOf: dayIn(0),
  reviewBy: dayIn(6),
})

/** An own number as the form edits it: what is not there is an empty line. */
export const draftOf = ({ label, hours, country: _, ...own }: OwnContact): ContactDraft => ({
  ...own,
  labelEn: label.en,
  labelEs: label.es,
  hoursEn: hours.en,
  hoursEs: hours.es,
  number: own.number ?? '',
  textNumber: own.textNumber ?? '',
  chatUrl: own.chatUrl ?? '',
  url: own.url ?? '',
})

const orNull = (words: string): string | null => words.trim() || null

/** What was typed, as the API takes it: empty lines mean that there is none. */
export const contactOf = (draft: ContactDraft, country = 'US'): OwnContact => ({
  country,
  kind: draft.kind,
  label: { en: draft.labelEn, es: draft.labelEs },
  number: orNull(draft.number),
  textNumber: orNull(draft.textNumber),
  chatUrl: orNull(draft.chatUrl),
  url: orNull(draft.url),
  hours: { en: draft.hoursEn, es: draft.hoursEs },
  source: draft.source,
  asOf: draft.asOf,
  reviewBy: draft.reviewBy,
})
