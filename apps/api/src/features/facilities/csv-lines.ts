import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type FileLine, type FileNotes, FileRefused } from './file-reading.ts'
import { putBack } from './put-back.ts'
import { SheetReader } from './sheet-lines.ts'

const LONGEST_RECORD = 128 * 1024

/** The places of the spreadsheet or of an own list, saved as CSV; or the key sheet alone. */
export async function* csvLines(text: AsyncIterable<string>, notes: FileNotes): AsyncGenerator<FileLine> {
  const reader = new SheetReader(notes)
  const iterator = text[Symbol.asyncIterator]()
  const { value: start = '' } = await iterator.next()
  const source = Readable.from(putBack(start, iterator))
  const parser = source.pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(start),
      info: true,
      relax_column_count: true,
      max_record_size: LONGEST_RECORD,
      skip_empty_lines: true,
    }),
  )
  // a failure of the text before it reaches the parser
  source.once('error', (error) => parser.destroy(error))
  let before = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const line = before + 1
      before = info.lines
      if (reader.kind === undefined) {
        reader.begin(record)
        if (reader.kind === undefined) throw new FileRefused(reader.looksLikePlaces ? 'file_columns' : 'file_unknown')
      } else if (reader.kind === 'key') reader.key(record)
      else {
        const found = reader.place(line, record)
        if (found) yield found
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileRefused('file_broken') : error
  }
}

/** Spreadsheets in many countries part the cells by a semicolon or a tab: whichever stands most in the line of names. */
export function delimiterOf(start: string): ',' | ';' | '\t' {
  const [names = ''] = start.replace(/^[\ufeff\r\n]+/, '').split(/\r?\n/, 1)
  const count = (sign: string) => names.split(sign).length
  const best = count(';') > count('\t') ? ';' : '\t'
  return count(best) > count(',') ? best : ','
}
