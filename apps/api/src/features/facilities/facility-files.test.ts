import { promisify } from 'node:util'
import { crc32, deflateRaw, gzipSync } from 'node:zlib'
import { facilityRoutes } from '@holdfast/contracts/facilities'
import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { caseRoutes } from '@holdfast/contracts/cases'
import { strToU8, Zip, type ZipInputFile, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipOf } from '../../../../../scripts/facility-file/zip.ts'
import { useApi } from '../../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { refusal, ruleOf } from '../../test/refusal.ts'
import { asCsv, asXlsx, uploadFile, places, untilDone } from './directory.fixture.ts'

const api = useApi()
const text = (given: string) => Buffer.from(given)
const rows = (...given: unknown[]) => text(JSON.stringify({ page: 1, rows: given }))
const sheet = (cells: string) =>
  zipOf({
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  })
/** A spreadsheet of 400 MB of zeros, packed beside the main thread; its directory says that they are `claimed` bytes. */
async function zipBomb(claimed = 400 * 1024 * 1024): Promise<Buffer> {
  const zeros = Buffer.alloc(400 * 1024 * 1024)
  const packed = await promisify(deflateRaw)(zeros)
  const entry: ZipInputFile = {
    filename: 'xl/worksheets/sheet1.xml',
    size: claimed,
    crc: crc32(zeros),
    compression: 8,
  }
  const parts: Uint8Array[] = []
  const zip = new Zip((_, part) => parts.push(part))
  zip.add(entry)
  entry.ondata?.(null, new Uint8Array(packed), true)
  zip.end()
  return Buffer.concat(parts)
}
/** A spreadsheet whose end says that `count` of its entries are in this file. */
function withEntryCount(count: number): Buffer {
  const file = sheet('')
  file.writeUInt16LE(count, file.length - 22 + 8)
  return file
}
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

describe('a file that cannot be imported', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['file_empty', 'nothing', () => Buffer.alloc(0)],
    ['file_empty', 'an export without places', () => rows()],
    ['file_empty', 'a spreadsheet with one line', () => text('name1,zip,latitude,longitude\n')],
    ['file_unknown', 'a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['file_unknown', 'a letter', () => text('Dear all,\nhow are you?')],
    ['file_unknown', 'other JSON', () => text('{"users":[{"name":"a"}]}')],
    ['file_columns', 'a table without ZIP codes', () => text('name1,street1\na,b\n')],
    ['file_broken', 'an export that breaks off', () => rows({ name1: 'a' }, { name1: 'b' }).subarray(0, -6)],
    ['file_broken', 'an export with something else between its places', () => text('{"rows":[{} 17]}')],
    ['file_broken', 'brackets that do not match', () => text('{"rows":[{}}]')],
    ['file_too_deep', 'a place nested without end', () => text(`{"rows":[{"services":${deep(40)}}]}`)],
    ['file_too_deep', 'nesting before the places', () => text(`{"a":${deep(400)}}`)],
    ['file_encoding', 'an export that is not UTF-8', () => Buffer.from('{"rows":[{"name1":"Caf\xe9"}]}', 'latin1')],
    [
      'file_encoding',
      'letters that are UTF-8 for 4 MB and not in the end',
      () =>
        Buffer.concat([
          asCsv(places(1)),
          text(`${'é'.repeat(50_000)}\r\n`.repeat(45)),
          Buffer.from('\xe9\n', 'latin1'),
        ]),
    ],
    ['file_too_large', 'a zip bomb', () => zipBomb()],
    ['file_broken', 'a zip bomb that says it is small', () => zipBomb(1000)],
    [
      'file_too_large',
      'a zip file with more entries than a spreadsheet has',
      () => zipOf(Object.fromEntries(Array.from({ length: 501 }, (__, at) => [`${at}.xml`, 'a']))),
    ],
    ['file_broken', 'a zip file that gives two numbers of entries', () => withEntryCount(60_000)],
    [
      'file_broken',
      'a zip file that gives its sizes in a second place',
      () => Buffer.from(zipSync({ 'xl/workbook.xml': [strToU8('<workbook/>'), { extra: { 1: new Uint8Array(16) } }] })),
    ],
    [
      'file_too_large',
      'a packed bomb',
      () => gzipSync(Buffer.concat([text('{"rows":[{"a":"'), Buffer.alloc(270 * 1024 * 1024, 97)])),
    ],
    ['file_too_large', 'one endless place', () => text(`{"rows":[{"name1":"${'a'.repeat(300_000)}"}]}`)],
    ['file_formulas', 'formulas', () => sheet('<c r="A1"><f>WEBSERVICE("http://evil.example")</f><v>1</v></c>')],
    ['file_columns', 'another spreadsheet', () => sheet('<c r="A1" t="inlineStr"><is><t>Hello</t></is></c>')],
    ['file_broken', 'a spreadsheet that breaks off', () => asXlsx(places(3)).subarray(0, 900)],
    ['file_broken', 'a zip file of something else', () => zipOf({ 'a.txt': 'hello' })],
    ['file_broken', 'quotes that never close', () => text(`name1,zip,latitude,longitude\n"${'a'.repeat(200_000)}`)],
  ])('is refused with %s: %s', async (rule, _, file) => {
    const { lead, organizationId } = await newFamily(api)
    expect(await ruleOf(uploadFile(lead, organizationId, await file()))).toBe(rule)
    const { items } = await lead.call(facilityImportRoutes.list, { params: { organizationId }, query: {} })
    expect(items).toMatchObject([{ status: 'waiting', linesRead: 0 }])
  })

  it('leaves nothing behind, and the same import takes another file', async () => {
    const { lead, organizationId } = await newFamily(api)
    const { id: importId } = await lead.call(facilityImportRoutes.create, { params: { organizationId }, body: {} })
    const params = { organizationId, importId }
    const half = Buffer.concat([asCsv(places(1_500)), text('"')])
    const give = async (file: Buffer) => {
      const { version } = await lead.call(facilityImportRoutes.get, { params })
      return lead.call(facilityImportRoutes.upload, { params, body: new Uint8Array(file), ifMatch: version })
    }
    expect(await ruleOf(give(half))).toBe('file_broken')
    expect(await give(asCsv(places(3)))).toMatchObject({ status: 'checked', linesRead: 3, new: 3, refused: 0 })
  })
})

describe('a spreadsheet saved as text', () => {
  it.each([
    ['a comma', ','],
    ['a semicolon', ';'],
    ['a tab', '\t'],
  ])('is read when its cells are parted by %s', async (_, sign) => {
    const { lead, organizationId } = await newFamily(api)
    const header = ['name1', 'street1', 'city', 'zip', 'latitude', 'longitude']
    const place = ['Harbor Light', '"1 Pier Road; rear, left"', 'Columbus', '43215', '39.96', '-83.0']
    const file = text([header, place].map((cells) => cells.join(sign)).join('\r\n'))
    const { params, checked } = await uploadFile(lead, organizationId, file)
    expect(checked).toMatchObject({ linesRead: 1, new: 1, refused: 0 })
    await lead.call(facilityImportRoutes.load, { params, body: { asOf: '2026-11-01' } })
    await untilDone(lead, params)
    const { items } = await lead.call(facilityRoutes.search, { params: { organizationId }, query: {} })
    expect(items).toMatchObject([{ name: 'Harbor Light', street: '1 Pier Road; rear, left', city: 'Columbus' }])
  })
})

describe('a body that is too large', () => {
  it('is refused by the limit of the import for files, and by a smaller limit elsewhere', async () => {
    const { lead, organizationId, caseId } = await newFamily(api)
    const { id, version } = await lead.call(facilityImportRoutes.create, { params: { organizationId }, body: {} })
    const path = `/api/v1/organizations/${organizationId}/facility-imports/${id}/file`
    const headers = { 'content-type': 'application/octet-stream', 'if-match': `"${version}"` }
    const large = await lead.fetch(path, { method: 'PUT', headers, body: new Uint8Array(129 * 1024 * 1024) })
    expect([large.status, ((await large.json()) as { type: string }).type]).toEqual([413, '/problems/too-large'])
    const json = await lead.fetch(path, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(json.status).toBe(415)
    const update = { params: { organizationId, caseId }, ifMatch: 1 }
    expect(
      (await refusal(lead.call(caseRoutes.update, { ...update, body: { alias: 'a'.repeat(300 * 1024) } }))).status,
    ).toBe(413)
    const elsewhere = await lead.fetch(`/api/v1/organizations/${organizationId}/cases/${caseId}`, {
      method: 'PATCH',
      headers,
      body: '{}',
    })
    expect(elsewhere.status).toBe(415)
  })
})
