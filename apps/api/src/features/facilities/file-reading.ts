import type { RawLine } from '@holdfast/domain/facilities/facility-row'
import type { FileEncoding, FileProblem } from '@holdfast/domain/facilities/import-labels'
import type { ListColumn } from '@holdfast/domain/facilities/list-column'
import type { ServiceNames } from './service-names.ts'

/** Thrown while a file is read: the whole of it is refused. */
export class FileRefused extends Error {
  readonly rule: FileProblem

  constructor(rule: FileProblem) {
    super(rule)
    this.rule = rule
  }
}

/** A line of the file with its number: of the spreadsheet's line, or of the place in an export. */
export type FileLine = { line: number; raw: RawLine }

/** What the reading of a file finds out about it besides its lines. */
export type FileNotes = {
  names: ServiceNames
  exportPage: number | null
  exportPages: number | null
  /** Codes and names that no key explains, and how often. */
  unknown: Map<string, number>
  /** How often something else was met that no key explains, once a thousand kinds are listed. */
  unlisted: number
  /** How the letters are written; null for a spreadsheet. */
  encoding: FileEncoding | null
  /** What somebody said of the columns of a list. */
  givenColumns: readonly ListColumn[]
  /** The columns of an organization's own list as they were read; empty for the public file. */
  columns: ListColumn[]
}

/** More lines than these are no facility list; the file is refused as too large. */
export const MOST_LINES = 100_000
/** More kinds than this are no services; what comes after them is counted together. */
const MOST_UNKNOWN = 1000

/** Counts something that no key explains. */
export function noteUnknown(notes: FileNotes, word: string): void {
  const { unknown } = notes
  const short = word.slice(0, 80)
  if (unknown.has(short) || unknown.size < MOST_UNKNOWN) unknown.set(short, (unknown.get(short) ?? 0) + 1)
  else notes.unlisted += 1
}

/** The chunks of a file as text of one encoding; anything else is refused. */
export async function* strictText(
  chunks: AsyncIterable<Buffer>,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = (chunk?: Buffer) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      throw new FileRefused('file_encoding')
    }
  }
  for await (const chunk of chunks) yield decode(chunk)
  yield decode()
}
