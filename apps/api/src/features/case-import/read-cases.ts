import { CaseLine } from '@holdfast/contracts/case-import'
import { CASE_IMPORT_REFUSALS, columnOf, MOST_CASES } from '@holdfast/domain/case-import/case-import'
import type { Locale } from '@holdfast/domain/text'
import { parse } from 'csv-parse/sync'
import { inLanguage, plainMessages } from '../../http/field-messages.ts'
import { refuse } from '../../kernel/refuse.ts'
import { delimiterOf } from '../facilities/csv-lines.ts'
import { csvText } from '../facilities/csv-text.ts'
import type { FileNotes } from '../facilities/file-reading.ts'

/** What is wrong with one line, and in which column. */
export type LineError = { line: number; column: string; message: string }
/** The cases of a file, and everything that is wrong with it. */
export type ReadCases = { cases: CaseLine[]; lines: number; errors: LineError[] }

type Row = { line: number; fields: Record<string, unknown> }

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

async function textOf(bytes: Buffer): Promise<string> {
  let text = ''
  const notes = { encoding: null } as FileNotes
  for await (const piece of csvText(bytes, once(bytes), notes)) text += piece
  return text.replace(/^\ufeff/, '')
}

function rowsOfJson(text: string): Row[] {
  const given: unknown = JSON.parse(text)
  if (!Array.isArray(given)) throw new SyntaxError('no list')
  return given.map((fields: unknown, index) => ({ line: index + 1, fields: fields as Record<string, unknown> }))
}

function rowsOfCsv(text: string): Row[] {
  const [names, ...records] = parse(text, {
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { record: string[]; info: { lines: number } }[]
  const columns = (names?.record ?? []).map(columnOf)
  if (!columns.includes('alias')) throw new SyntaxError('no names of columns')
  return records.map(({ record, info }) => {
    const fields: Record<string, unknown> = {}
    for (const [index, value] of record.entries()) {
      const column = columns[index] ?? ''
      // an empty cell says nothing, and several substances stand in one
      if (value === '') continue
      fields[column] = column === 'substances' ? value.split(/[,;|]/).map((one) => one.trim()) : value
    }
    return { line: info.lines, fields }
  })
}

/** Reads CSV as spreadsheets write it, or a JSON list, and checks each line; nothing is kept of a file that cannot be read. */
export async function readCases(bytes: Buffer, locale: Locale): Promise<ReadCases> {
  let rows: Row[]
  try {
    const text = await textOf(bytes)
    rows = /^\s*[[{]/.test(text) ? rowsOfJson(text) : rowsOfCsv(text)
  } catch {
    throw refuse(CASE_IMPORT_REFUSALS.unreadable, { locale })
  }
  if (rows.length === 0) throw refuse(CASE_IMPORT_REFUSALS.unreadable, { locale })
  if (rows.length > MOST_CASES) throw refuse(CASE_IMPORT_REFUSALS.too_many, { locale })
  const errors: LineError[] = []
  const seen = new Set<string>()
  const cases = rows.flatMap(({ line, fields }) => {
    const { success, data, error } = CaseLine.safeParse(fields, { error: plainMessages(locale) })
    if (!success) {
      for (const issue of error.issues)
        for (const column of issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')])
          errors.push({ line, column, message: messageOf(issue, locale) })
      return []
    }
    if (seen.has(data.reference))
      errors.push({ line, column: 'reference', message: inLanguage('stands in the file twice', locale) })
    seen.add(data.reference)
    return [data]
  })
  return { cases, lines: rows.length, errors }
}

const messageOf = (issue: { code: string; message: string }, locale: Locale): string =>
  inLanguage(issue.code === 'unrecognized_keys' ? 'is not known here' : issue.message, locale)
