import { text } from '@holdfast/content/field-messages'
import { filled, type Locale, SOURCE_LOCALE, type Text } from '@holdfast/domain/text'
import type { z } from 'zod'

const FORMATS: Readonly<Record<string, Text>> = {
  email: text('format.email'),
  date: text('format.date'),
  datetime: text('format.datetime'),
  uuid: text('format.uuid'),
}

const size = (origin: string, limit: number | bigint, kind: 'least' | 'most'): Text => {
  const measure = origin === 'string' ? 'characters' : origin === 'array' ? 'items' : 'number'
  return filled(text(`${kind}.${measure}`), { limit: String(limit) })
}

function plain(issue: z.core.$ZodRawIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? text('missing') : filled(text('type'), { type: issue.expected })
    case 'too_small':
      return size(issue.origin, issue.minimum, 'least')
    case 'too_big':
      return size(issue.origin, issue.maximum, 'most')
    case 'invalid_format':
      return FORMATS[issue.format] ?? text('format.other')
    case 'invalid_value':
      return filled(text('one-of'), { values: issue.values.join(', ') })
    default:
      return text('other')
  }
}

/** What is wrong with a field, in the reader's language, where the contract has no words of its own for it. */
export const plainMessages =
  (locale: Locale): z.core.$ZodErrorMap =>
  (issue) =>
    plain(issue)[locale]

/** The words that contracts and rules have for a field, by what they say in the language in which they are written. */
const written = new Map(text.keys.map((key) => [text(key)[SOURCE_LOCALE], text(key)]))

/** The same words in the reader's language; words that are not known here stay as they are. */
export const inLanguage = (message: string, locale: Locale): string => written.get(message)?.[locale] ?? message
