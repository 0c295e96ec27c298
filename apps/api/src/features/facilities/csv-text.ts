import { isAscii } from 'node:buffer'
import type { FileEncoding } from '@holdfast/domain/facilities/import-labels'
import { type FileNotes, FileRefused, strictText } from './file-reading.ts'

/** How much of a file is held until it is known how its letters are written. */
const MOST_HELD = 4 * 1024 * 1024

/** The encoding that the mark at the beginning of a file tells. */
const utf16Of = (start: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined
}

/** Whether a file begins with the mark of UTF-16, as "Unicode text" of a spreadsheet program does. */
export const isUtf16 = (start: Buffer): boolean => utf16Of(start) !== undefined

/**
 * The text of a file of lines: UTF-16 when it begins with the mark of it, else UTF-8, and Windows-1252 when its bytes are not
 * UTF-8. A large file that is UTF-8 at first, and further on is not, is refused. Notes the encoding.
 */
export function csvText(start: Buffer, chunks: AsyncIterable<Buffer>, notes: FileNotes): AsyncIterable<string> {
  const utf16 = utf16Of(start)
  if (utf16 === undefined) return utf8OrWindows1252(chunks, notes)
  notes.encoding = 'utf-16'
  return strictText(chunks, utf16)
}

async function* utf8OrWindows1252(chunks: AsyncIterable<Buffer>, notes: FileNotes): AsyncGenerator<string> {
  const reader = new LetterReader()
  for await (const chunk of chunks) {
    const text = reader.read(chunk)
    if (text !== '') yield text
  }
  const text = reader.end()
  notes.encoding = reader.encoding
  if (text !== '') yield text
}

/** Reads ASCII as it comes, and holds what follows the first other letter until the encoding is known. */
class LetterReader {
  #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #windows1252: TextDecoder | undefined
  #held: Buffer[] = []
  #heldText = ''
  #isSure = false

  get encoding(): FileEncoding {
    return this.#windows1252 ? 'windows-1252' : 'utf-8'
  }

  read(chunk: Buffer): string {
    if (this.#windows1252) return this.#windows1252.decode(chunk)
    if (!this.#isSure && (this.#held.length > 0 || !isAscii(chunk))) this.#held.push(chunk)
    const text = this.#decode(chunk)
    if (this.#held.length === 0) return text
    this.#heldText += text
    return this.#held.reduce((sum, { length }) => sum + length, 0) < MOST_HELD ? '' : this.#release()
  }

  end(): string {
    if (!this.#windows1252) this.#heldText += this.#decode()
    return this.#release()
  }

  #decode(chunk?: Buffer): string {
    try {
      return chunk ? this.#utf8.decode(chunk, { stream: true }) : this.#utf8.decode()
    } catch {
      if (this.#isSure) throw new FileRefused('file_encoding')
      this.#windows1252 = new TextDecoder('windows-1252')
      const text = this.#windows1252.decode(Buffer.concat(this.#held))
      this.#held = []
      this.#heldText = ''
      return text
    }
  }

  #release(): string {
    const text = this.#heldText
    this.#isSure = true
    this.#held = []
    this.#heldText = ''
    return text
  }
}
