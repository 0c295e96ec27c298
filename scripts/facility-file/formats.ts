import { stringify } from 'csv-stringify/sync'
import { PUBLIC_FIELDS } from '../../packages/domain/src/facilities/public-fields.ts'
import { serviceCode, SERVICE_CODES } from '../../packages/domain/src/facilities/service-codes.ts'
import { SERVICE_CATEGORY_LABELS } from '../../packages/domain/src/facilities/service-code.ts'
import type { MadeFacility } from './made-facilities.ts'
import { zipOf } from './zip.ts'

type Row = Omit<MadeFacility, 'codes'> & { codes: readonly string[] }

/** The JSON export: one page with every place, its services by category with their names in one string. */
export function asExport(places: Iterable<Row>): Buffer {
  const rows = [...places].map(({ codes, ...fields }, at) => ({
    _irow: at + 1,
    ...fields,
    typeFacility: 'SA',
    services: servicesOf(codes),
  }))
  return Buffer.from(JSON.stringify({ page: 1, totalPages: 1, recordCount: rows.length, rows }))
}

function servicesOf(codes: readonly string[]): { f1: string; f2: string; f3: string }[] {
  const byCategory = Map.groupBy(codes, (code) => serviceCode(code)?.category ?? 'TC')
  return [...byCategory].map(([category, own]) => ({
    f1: SERVICE_CATEGORY_LABELS[category].en,
    f2: category,
    f3: own.map((code) => serviceCode(code)?.name.en ?? code).join('; '),
  }))
}

const CODES = SERVICE_CODES.map(({ code }) => code)
const HEADER = [...PUBLIC_FIELDS, ...CODES.map((code) => code.toLowerCase())]

const cellsOf = (place: Row): string[] => {
  const own = new Set(place.codes)
  return [...PUBLIC_FIELDS.map((field) => place[field]), ...CODES.map((code) => (own.has(code) ? '1' : ''))]
}

/** The spreadsheet saved as CSV: a column for each service code, not blank where it is offered. */
export function asCsv(places: Iterable<Row>): Buffer {
  return Buffer.from(stringify([HEADER, ...[...places].map(cellsOf)], { record_delimiter: 'windows' }))
}

const KEY_HEADER = ['category_name', 'service_code', 'service_name', 'service_description']
const KEY = SERVICE_CODES.map(({ code, category, name }) => [SERVICE_CATEGORY_LABELS[category].en, code, name.en, ''])

/** The spreadsheet itself: the places on one sheet, the key of the codes on another; `extraKey` adds codes of its own. */
export function asXlsx(places: Iterable<Row>, extraKey: readonly string[][] = []): Buffer {
  function* placeRows(): Generator<readonly string[]> {
    yield HEADER
    for (const place of places) yield cellsOf(place)
  }
  return asWorkbook(placeRows(), [KEY_HEADER, ...KEY, ...extraKey])
}

/** A workbook of two sheets with these cells: places, and the key. */
export const asWorkbook = (places: Iterable<readonly string[]>, key: Iterable<readonly string[]>): Buffer =>
  zipOf({ ...FRAME, 'xl/worksheets/sheet1.xml': sheetXml(places), 'xl/worksheets/sheet2.xml': sheetXml(key) })

function sheetXml(rows: Iterable<readonly string[]>): string {
  const lines: string[] = []
  let at = 0
  for (const cells of rows) {
    at += 1
    lines.push(`<row r="${at}">${cells.map((value, column) => cellXml(value, column, at)).join('')}</row>`)
  }
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char)

function cellXml(value: string, column: number, row: number): string {
  if (value === '') return ''
  const at = `${columnName(column)}${row}`
  return value === '1'
    ? `<c r="${at}"><v>1</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`
}

const columnName = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

const relationship = (id: string, target: string, type: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relationships = (...inner: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`

const FRAME = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels': relationships(relationship('rId1', 'xl/workbook.xml', 'officeDocument')),
  'xl/workbook.xml':
    '<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Facilities" sheetId="1" r:id="rId1"/><sheet name="Service Code Reference" sheetId="2" r:id="rId2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relationships(
    relationship('rId1', 'worksheets/sheet1.xml', 'worksheet'),
    relationship('rId2', 'worksheets/sheet2.xml', 'worksheet'),
  ),
}
