import { categoryOf } from '@holdfast/domain/facilities/service-codes'
import { type FileLine, type FileNotes, FileRefused, noteUnknown } from './file-reading.ts'

const FIELDS = [
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'phone',
  'intake1',
  'hotline1',
  'website',
  'latitude',
  'longitude',
]
const NEEDED = ['name1', 'zip', 'latitude', 'longitude']
/** Columns of the public file that are no service codes. */
const NOT_SERVICES = /^(_irow|miles|county|zip4|typefacility|type_facility|(intake|hotline)\d[a-z]?|)$/

type Cell = unknown

/** Reads the lines of one sheet by what its first line names: places, or the key of the codes. */
export class SheetReader {
  #notes: FileNotes
  #kind: 'places' | 'key' | undefined
  #fieldAt: [name: string, at: number][] = []
  #codeAt: [code: string, at: number][] = []
  #columns: string[] = []

  constructor(notes: FileNotes) {
    this.#notes = notes
  }

  /** What this sheet holds; undefined before its first line, or when that names nothing known. */
  get kind(): 'places' | 'key' | undefined {
    return this.#kind
  }

  /** The first line names the columns. */
  begin(header: readonly Cell[]): void {
    this.#columns = header.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''))
    if (this.#columns.includes('service_code') && this.#columns.includes('service_name')) this.#kind = 'key'
    else if (NEEDED.every((name) => this.#columns.includes(name))) this.#kind = 'places'
  }

  /** Which columns are codes is known once the key was read. */
  readColumns(): void {
    this.#columns.forEach((name, at) => {
      const code = name.toUpperCase()
      if (FIELDS.includes(name)) this.#fieldAt.push([name, at])
      else if (this.#notes.names.isCode(code)) this.#codeAt.push([code, at])
      else if (!NOT_SERVICES.test(name)) noteUnknown(this.#notes, name)
    })
  }

  /** A line of places; undefined when nothing is in it. */
  place(line: number, cells: readonly Cell[]): FileLine | undefined {
    if (cells.every(isBlank)) return undefined
    const fields = Object.fromEntries(this.#fieldAt.map(([name, at]) => [name, cells[at]]))
    const codes = this.#codeAt.filter(([, at]) => isOffered(cells[at])).map(([code]) => code)
    return { line, raw: { fields, codes } }
  }

  /** A line of the key: a code and what it is called. */
  key(cells: readonly Cell[]): void {
    const of = (name: string) => {
      const cell = cells[this.#columns.indexOf(name)]
      return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim().slice(0, 200) : ''
    }
    const code = of('service_code').toUpperCase()
    const name = of('service_name')
    if (!/^[A-Z]{1,5}\d{0,3}$/.test(code) || name === '' || /^[=+\-@]/.test(name)) return
    if (this.#notes.names.fromFile.size >= 1000) throw new FileRefused('file_too_large')
    this.#notes.names.add({ code, category: categoryOf(code) ?? of('category_name').slice(0, 80), name })
  }
}

const isBlank = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** In the spreadsheet whatever is not blank means that it is offered. */
const isOffered = (cell: Cell): boolean => !isBlank(cell) && cell !== 0 && cell !== '0' && cell !== false
