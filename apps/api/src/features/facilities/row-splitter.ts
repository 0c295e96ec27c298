import { FileRefused } from './file-reading.ts'

const DEEPEST = 32
const LONGEST_ROW = 256 * 1024
const LONGEST_REST = 64 * 1024

/**
 * Cuts the objects of every `"rows": [...]` out of a JSON text while it arrives, so that a file of any size is never in
 * memory as a whole. What stands around the rows is kept and must be JSON itself.
 */
export class RowSplitter {
  #around = ''
  #row = ''
  #open: string[] = []
  /** How deep the elements of `rows` are; 0 outside of one. */
  #rowsAt = 0
  #inString = false
  #escaped = false
  #seen = false

  /** The rows that this piece of text completes. */
  push(text: string): string[] {
    const complete: string[] = []
    let from = 0
    const keep = (to: number) => {
      const piece = text.slice(from, to)
      from = to
      if (this.#isInRow()) this.#row += piece
      else this.#around += piece
      if (this.#row.length > LONGEST_ROW) throw new FileRefused('file_too_large')
      if (this.#around.length > LONGEST_REST) throw new FileRefused(this.#seen ? 'file_broken' : 'file_unknown')
    }
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] as string
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (char === '\\') this.#escaped = true
        else if (char === '"') this.#inString = false
        continue
      }
      if (this.#isBetweenRows() && !' \t\r\n,{]'.includes(char)) throw new FileRefused('file_broken')
      if (char === '"') this.#inString = true
      else if (char === '{' || char === '[') {
        if (this.#isBetweenRows()) {
          // commas between rows are dropped
          from = at
        } else if (char === '[' && this.#rowsAt === 0) {
          keep(at)
          if (/"rows"\s*:\s*$/.test(this.#around)) {
            this.#rowsAt = this.#open.length + 1
            this.#seen = true
          }
        }
        this.#open.push(char)
        if (this.#open.length > DEEPEST) throw new FileRefused('file_too_deep')
        // the bracket of `rows` itself stands around the rows
        if (this.#isBetweenRows()) {
          this.#around += char
          from = at + 1
        }
      } else if (char === '}' || char === ']') {
        if (this.#open.at(-1) !== (char === '}' ? '{' : '[')) throw new FileRefused('file_broken')
        if (this.#isBetweenRows()) {
          this.#open.pop()
          this.#rowsAt = 0
          from = at
          continue
        }
        const wasInRow = this.#isInRow()
        if (wasInRow && this.#open.length === this.#rowsAt + 1) keep(at + 1)
        this.#open.pop()
        if (wasInRow && this.#isBetweenRows()) {
          complete.push(this.#row)
          this.#row = ''
        }
      }
    }
    if (!this.#isBetweenRows()) keep(text.length)
    return complete
  }

  /** What stood around the rows, read. A text that breaks off, or that has no rows, is refused. */
  end(): unknown {
    if (!this.#seen) throw new FileRefused(this.#open.length > 0 ? 'file_broken' : 'file_unknown')
    if (this.#open.length > 0 || this.#inString) throw new FileRefused('file_broken')
    try {
      return JSON.parse(this.#around) as unknown
    } catch {
      throw new FileRefused('file_broken')
    }
  }

  #isBetweenRows(): boolean {
    return this.#rowsAt > 0 && this.#open.length === this.#rowsAt
  }

  #isInRow(): boolean {
    return this.#rowsAt > 0 && this.#open.length > this.#rowsAt
  }
}
