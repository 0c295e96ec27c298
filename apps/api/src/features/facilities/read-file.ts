import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { csvLines } from './csv-lines.ts'
import { csvText, isUtf16 } from './csv-text.ts'
import { type FileLine, type FileNotes, FileRefused, strictText } from './file-reading.ts'
import { jsonLines } from './json-lines.ts'
import { putBack } from './put-back.ts'
import { xlsxLines } from './xlsx-lines.ts'

/** Told by the first bytes; any of them may be gzipped. */
export type FileFormat = 'json' | 'csv' | 'xlsx'

/** What a file is, by its first bytes and never by its name; and its lines. */
export async function readFile(
  chunks: AsyncIterable<Buffer>,
  notes: FileNotes,
): Promise<{ format: FileFormat; lines: AsyncGenerator<FileLine> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const { value: first, done } = await iterator.next()
  if (done || first === undefined) throw new FileRefused('file_empty')
  const all = putBack(first, iterator)
  if (first[0] === 0x1f && first[1] === 0x8b) return readFile(unzipped(all), notes)
  const format = formatOf(first)
  if (format === 'xlsx') return { format, lines: xlsxLines(all, notes) }
  if (format === 'csv') return { format, lines: csvLines(csvText(first, all, notes), notes) }
  notes.encoding = 'utf-8'
  return { format, lines: jsonLines(strictText(all, 'utf-8'), notes) }
}

/** All that a packed file may unpack to. */
const MOST_UNPACKED = 256 * 1024 * 1024

async function* unzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = Readable.from(packed)
  const unpacked = source.pipe(createGunzip())
  source.once('error', (error) => unpacked.destroy(error))
  let size = 0
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MOST_UNPACKED) throw new FileRefused('file_too_large')
      yield chunk
    }
  } catch (error) {
    throw String((error as { code?: unknown }).code).startsWith('Z_') ? new FileRefused('file_broken') : error
  } finally {
    source.destroy()
  }
}

function formatOf(first: Buffer): FileFormat {
  if (first.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return 'xlsx'
  if (isUtf16(first)) return 'csv'
  const start = first
    .toString('utf8', 0, 64)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^[{[]/.test(start)) return 'json'
  // control characters are in no text file; what is left must name its columns
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f]/.test(first.toString('latin1', 0, 1024))) throw new FileRefused('file_unknown')
  return 'csv'
}
