import { text } from '@holdfast/content/exports'
import { dateFormat } from '@holdfast/domain/shared/date-format'
import { isolated } from '@holdfast/domain/shared/isolated'
import { shortMomentText } from '@holdfast/domain/shared/moment-text'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import { filled, type Locale, localizedText } from '@holdfast/domain/text'
import type { Chapter, Entry, RecordSection } from '../packs/record-document.ts'
import { ACCOUNT_PARTS, CASE_PARTS, OWN_PARTS, type Part, PLAN_PARTS, WORD_FIELDS } from './record-parts.ts'

type Row = Record<string, unknown>
/** Who reads: their language, and the clock on which moments are said. */
export type RecordReader = { locale: Locale; timeZone: string }

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsIn = (value: unknown): Row[] =>
  Array.isArray(value)
    ? value.filter(isRow)
    : isRow(value)
      ? [value]
      : typeof value === 'string'
        ? [{ text: value }]
        : []

/** Everything that an export of one's own data holds in words, as chapters: the account, then each organization. */
export function recordOfPerson(
  { account, organizations }: { account: Row; organizations: readonly Row[] },
  reader: RecordReader,
): Chapter[] {
  const names = rowsIn((account['organizations.list'] as Row | undefined)?.items)
  return [
    { title: say('record.mine', reader), sections: sectionsOf(ACCOUNT_PARTS, account, reader) },
    ...organizations.map((rows) => ({
      title: String(names.find(({ id }) => id === rows.organizationId)?.name ?? ''),
      sections: sectionsOf(OWN_PARTS, rows, reader),
    })),
  ]
}

/** The same of an export of a case: the case, then each of its plans. */
export function recordOfCase(
  { ofCase, ofPlans }: { ofCase: Row; ofPlans: readonly Row[] },
  reader: RecordReader,
): Chapter[] {
  const alias = isolated(String((ofCase['cases.get'] as Row | undefined)?.alias ?? ''))
  return [
    { title: filledIn('record.case', { alias }, reader), sections: sectionsOf(CASE_PARTS, ofCase, reader) },
    ...ofPlans.map((plan) => ({
      title: filledIn(
        'record.plan',
        { number: Number((plan['workspace.get'] as Row | undefined)?.attemptNumber) },
        reader,
      ),
      sections: sectionsOf(PLAN_PARTS, plan, reader),
    })),
  ]
}

/** A text of the record in the reader's language. */
export const say = (key: Parameters<typeof text>[0], { locale }: Pick<RecordReader, 'locale'>): string =>
  localizedText(text(key), locale)
/** The same with words filled in. */
export const filledIn = (
  key: Parameters<typeof text>[0],
  fills: Record<string, string | number>,
  { locale }: Pick<RecordReader, 'locale'>,
): string => localizedText(filled(text(key), fills), locale)

// parts with one title stand together, where the first of them stands
function sectionsOf(parts: readonly Part[], answers: Row, reader: RecordReader): RecordSection[] {
  const sections = new Map<string, Entry[]>()
  for (const part of parts) {
    const entries = entriesOf(part, answers, reader)
    const title = say(`record-part.${part.title}`, reader)
    if (entries.length > 0) sections.set(title, [...(sections.get(title) ?? []), ...entries])
  }
  return [...sections].map(([title, entries]) => ({ title, entries }))
}

function entriesOf(part: Part, answers: Row, reader: RecordReader): Entry[] {
  const there = part.in.reduce<unknown>((inside, name) => (isRow(inside) ? inside[name] : undefined), answers)
  const people = rowsIn((answers['workspace.get'] as Row | undefined)?.participants)
  const nameOf = (who: unknown): string => String(people.find(({ id }) => id === who)?.name ?? who ?? '')
  return newestRows(rowsIn(there), part).flatMap((row): Entry[] => {
    const lines = linesIn(row, reader)
    if (lines.length === 0) return []
    const who = part.who ? nameOf(row[part.who]) : ''
    const when = part.when ? momentOf(row[part.when], reader) : ''
    return [{ about: [isolated(who), when].filter(Boolean).join(' · '), lines }]
  })
}

function newestRows(rows: Row[], { newestOf }: Part): Row[] {
  if (!newestOf) return rows
  const newest = new Map<unknown, Row>()
  for (const row of rows.toSorted((a, b) => Number(a.version) - Number(b.version))) newest.set(row[newestOf], row)
  return [...newest.values()]
}

/** The words of a row and of what is in it, each with the name of its field. */
function linesIn(row: Row, reader: RecordReader): Entry['lines'] {
  const own = WORD_FIELDS.flatMap((field) => {
    const value = row[field]
    if (typeof value !== 'string' || value.trim() === '') return []
    return [{ label: say(`record-field.${field}`, reader), words: dayOf(value, reader) ?? value }]
  })
  const inner = Object.entries(row).flatMap(([name, value]) => {
    if (name === 'can') return []
    // the fields of a worksheet have names of their own
    if (name === 'fields' && isRow(value))
      return Object.values(value).flatMap((words) => (typeof words === 'string' && words ? [{ label: '', words }] : []))
    return typeof value === 'string' ? [] : rowsIn(value).flatMap((one) => linesIn(one, reader))
  })
  return [...own, ...inner]
}

const DAY = /^\d{4}-\d\d-\d\d$/
const dayOf = (value: string, { locale }: RecordReader): string | undefined =>
  DAY.test(value) ? dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(fromIsoDate(value)) : undefined

function momentOf(value: unknown, reader: RecordReader): string {
  if (typeof value !== 'string') return ''
  return dayOf(value, reader) ?? shortMomentText(reader.locale, new Date(value), reader.timeZone)
}
