import { isBlank, textOf } from '@holdfast/domain/facilities/cell'
import {
  assignColumns,
  isListOfPlaces,
  type ListColumn,
  type ListField,
  LONGEST_HEADER,
} from '@holdfast/domain/facilities/list-column'
import { readListLevels } from '@holdfast/domain/facilities/list-level'
import { PUBLIC_FIELDS, type PublicField } from '@holdfast/domain/facilities/public-fields'
import { categoryOf, SERVICE_CODE } from '@holdfast/domain/facilities/service-codes'
import { type FileLine, type FileNotes, FileRefused, noteUnknown } from './file-reading.ts'
import { columnNames, isKeyHeader } from './key-header.ts'

/** The published directory names its codes in one column and has no point on the map; the spreadsheet has a column for each code. */
const CODES_IN_ONE = 'service_code_info'
const isPublicFile = (columns: readonly string[]): boolean => {
  const has = (...names: string[]) => names.every((name) => columns.includes(name))
  return has('name1', 'zip') && (has(CODES_IN_ONE) || has('latitude', 'longitude'))
}
/** Columns of the public file that are no service codes. */
const NOT_SERVICES =
  /^(_irow|miles|county|zip4|typefacility|type_facility|service_code_info|(intake|hotline)\d[a-z]?|intake_prompt|)$/

/** The fields of a list that have another name in the public file. */
const PUBLIC_NAMES: Partial<Record<ListField, PublicField>> = {
  name: 'name1',
  secondName: 'name2',
  street: 'street1',
  secondStreet: 'street2',
  intakePhone: 'intake1',
  hotline: 'hotline1',
}
const isPublicField = (name: string): boolean => (PUBLIC_FIELDS as readonly string[]).includes(name)
const MOST_COLUMNS = 200

type Cell = unknown

/** Reads the lines of one sheet by what its first line names: the public file, the key of its codes, or an own list of places. */
export class SheetReader {
  #notes: FileNotes
  #kind: 'places' | 'key' | 'list' | undefined
  #fieldAt: [name: string, at: number][] = []
  #codeAt: [code: string, at: number][] = []
  #columns: string[] = []

  constructor(notes: FileNotes) {
    this.#notes = notes
  }

  /** What this sheet holds; undefined before its first line, or when that names nothing known. */
  get kind(): 'places' | 'key' | 'list' | undefined {
    return this.#kind
  }

  /** Whether a sheet that holds nothing known was meant to hold places: some column of the public file is there. */
  get looksLikePlaces(): boolean {
    return ['name1', 'latitude', 'street1'].some((name) => this.#columns.includes(name))
  }

  /** The first line names the columns. Which columns of the public file are codes is known once the key was read. */
  begin(header: readonly Cell[]): void {
    this.#columns = columnNames(header)
    if (isKeyHeader(header)) this.#kind = 'key'
    else if (isPublicFile(this.#columns)) {
      this.#kind = 'places'
      this.#readPublicColumns()
    } else this.#readListColumns(header.map(headerOf))
  }

  #readPublicColumns(): void {
    this.#columns.forEach((name, at) => {
      const code = name.toUpperCase()
      if (isPublicField(name)) this.#fieldAt.push([name, at])
      else if (this.#notes.names.isCode(code)) this.#codeAt.push([code, at])
      else if (!NOT_SERVICES.test(name)) noteUnknown(this.#notes, name)
    })
  }

  #readListColumns(headers: readonly string[]): void {
    const columns = assignColumns(headers, this.#notes.givenColumns)
    if (!isListOfPlaces(columns) && !this.#isGiven(columns)) return
    if (this.#notes.columns.length + columns.length > MOST_COLUMNS) throw new FileRefused('file_too_large')
    this.#kind = 'list'
    this.#notes.columns.push(
      ...columns.filter(({ header }) => !this.#notes.columns.some((one) => one.header === header)),
    )
    for (const { header, field } of columns)
      if (field !== null) this.#fieldAt.push([PUBLIC_NAMES[field] ?? field, headers.indexOf(header)])
  }

  #isGiven(columns: readonly ListColumn[]): boolean {
    return columns.some(({ header }) =>
      this.#notes.givenColumns.some((one) => one.header === header && one.field !== null),
    )
  }

  /** A line of places; undefined when nothing is in it. */
  place(line: number, cells: readonly Cell[]): FileLine | undefined {
    if (cells.every(isBlank)) return undefined
    const fields = Object.fromEntries(this.#fieldAt.map(([name, at]) => [name, cells[at]]))
    if (this.#kind === 'list') {
      const { levels, unknown } = readListLevels(textOf(fields.level) ?? '')
      for (const word of unknown) noteUnknown(this.#notes, word)
      return { line, raw: { fields, codes: [], ownList: { levels } } }
    }
    const codes = this.#codeAt.filter(([, at]) => isOffered(cells[at])).map(([code]) => code)
    return { line, raw: { fields, codes: [...codes, ...this.#codesInOne(cells)] } }
  }

  /** `SA DT * RES RD * CH/AD`: parted by spaces, with a star between groups. A code that no key explains is kept by itself. */
  #codesInOne(cells: readonly Cell[]): string[] {
    const words = (textOf(cells[this.#columns.indexOf(CODES_IN_ONE)]) ?? '').toUpperCase().split(/[\s*;,|]+/)
    const given = words.filter((word) => word !== '')
    for (const word of given) if (!this.#notes.names.isCode(word)) noteUnknown(this.#notes, word)
    return given.filter((word) => SERVICE_CODE.test(word))
  }

  /** A line of the key: a code and what it is called. */
  key(cells: readonly Cell[]): void {
    const of = (name: string) => {
      const cell = cells[this.#columns.indexOf(name)]
      return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim().slice(0, 200) : ''
    }
    const code = of('service_code').toUpperCase()
    const name = of('service_name')
    if (!SERVICE_CODE.test(code) || name === '' || /^[=+\-@]/.test(name)) return
    if (this.#notes.names.fromFile.size >= 1000) throw new FileRefused('file_too_large')
    this.#notes.names.add({ code, category: categoryOf(code) ?? of('category_name').slice(0, 80), name })
  }
}

const headerOf = (cell: Cell): string => {
  const text = (textOf(cell) ?? '').replace(/\p{Cc}/gu, ' ').trim()
  return text.isWellFormed() ? text.slice(0, LONGEST_HEADER).toWellFormed() : ''
}

/** In the spreadsheet whatever is not blank means that it is offered. */
const isOffered = (cell: Cell): boolean => !isBlank(cell) && cell !== 0 && cell !== '0' && cell !== false
