import { type FileLine, type FileNotes, noteUnknown } from './file-reading.ts'
import { RowSplitter } from './row-splitter.ts'

/**
 * The places of a JSON export: `{ page, totalPages, recordCount, rows: [...] }`, or a list of such pages
 * (docs/practice.md 6.1).
 */
export async function* jsonLines(text: AsyncIterable<string>, notes: FileNotes): AsyncGenerator<FileLine> {
  const splitter = new RowSplitter()
  let line = 0
  for await (const chunk of text)
    for (const row of splitter.push(chunk)) {
      line += 1
      yield { line, raw: rawOf(row, notes) }
    }
  const around = splitter.end()
  const pages = (Array.isArray(around) ? around : [around]) as Record<string, unknown>[]
  const number = (name: string) => {
    const value = pages.length === 1 ? pages[0]?.[name] : undefined
    return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1e6 ? value : null
  }
  notes.exportPage = number('page')
  notes.exportPages = number('totalPages')
}

function rawOf(row: string, notes: FileNotes): FileLine['raw'] {
  let fields: unknown
  try {
    fields = JSON.parse(row)
  } catch {
    return { fields: {}, codes: [], problems: ['unreadable'] }
  }
  const given = fields as Record<string, unknown>
  const { services } = given
  if (services === undefined || services === null) return { fields: given, codes: [] }
  if (!Array.isArray(services)) return { fields: given, codes: [], problems: ['wrong_type'] }
  const codes: string[] = []
  for (const service of services as unknown[]) {
    const { f2, f3 } = (typeof service === 'object' && service !== null ? service : {}) as Record<string, unknown>
    if (typeof f3 !== 'string') return { fields: given, codes: [], problems: ['wrong_type'] }
    for (const value of f3.split(/[;|]/).map((one) => one.trim())) {
      if (value === '') continue
      const code = notes.names.codeOf(value, typeof f2 === 'string' ? f2 : '')
      if (code === undefined) noteUnknown(notes, value)
      else codes.push(code)
    }
  }
  return { fields: given, codes }
}
