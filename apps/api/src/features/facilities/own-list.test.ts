import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { facilityRoutes } from '@holdfast/contracts/facilities'
import { newFamily } from '@holdfast/scenarios/family-case'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { wrongFields } from '../../test/refusal.ts'
import { asCsv, asXlsx, importFile, places, untilDone, uploadFile } from './directory.fixture.ts'

const api = useApi()
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const lines = (...given: string[]) => given.join('\r\n')

const found = async (who: Browser, organizationId: string, query: object = {}) =>
  (await who.call(facilityRoutes.search, { params: { organizationId }, query })).items

const PUBLIC = 'name1,street1,city,state,zip,latitude,longitude'

describe('ZIP codes that lost their zeros', () => {
  it('are mended where the state has such codes, and counted', async () => {
    const { lead, organizationId } = await newFamily(api)
    const file = lines(
      PUBLIC,
      'Harbor Light,12 Pier Street,Portland,ME,4101,43.65,-70.25',
      'County Services,818 Example Avenue,Boston,MA,2118-2205,42.33,-71.07',
      'Island House,1 Calle Uno,San Juan,PR,901,18.46,-66.10',
      'River House,1 River Road,Columbus,OH,43215,39.96,-83.0',
      'Typing Error,1 River Road,Columbus,OH,4321,39.96,-83.0',
    )
    expect(await importFile(lead, organizationId, Buffer.from(file))).toMatchObject({
      linesRead: 5,
      added: 4,
      refused: 1,
      zipsMended: 3,
      columns: [],
    })
    const zips = (await found(lead, organizationId, { sort: 'name' })).map(({ zip }) => zip)
    expect(zips).toEqual(['02118', '04101', '00901', '43215'])
  })
})

describe('the letters of a CSV file', () => {
  const file = lines(PUBLIC, '“CAFÉ” José Peña,5 Calle Ñuñoa,Newark,NJ,07102,40.73,-74.17')
  const name = '“CAFÉ” José Peña'
  // the quotation marks of Windows-1252 stand at 93 and 94
  const windows1252 = Buffer.from(file.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')
  it.each([
    ['utf-8', 'UTF-8', Buffer.from(file)],
    ['utf-8', 'UTF-8 with its mark', Buffer.from(`\ufeff${file}`)],
    ['utf-16', 'UTF-16, least byte first', utf16(file)],
    ['utf-16', 'UTF-16, greatest byte first', utf16(file).swap16()],
    ['utf-16', 'UTF-16 parted by tabs', utf16(file.replaceAll(',', '\t'))],
    ['windows-1252', 'Windows-1252', windows1252],
    [
      'windows-1252',
      'Windows-1252 with semicolons',
      Buffer.from(windows1252.toString('latin1').replaceAll(',', ';'), 'latin1'),
    ],
  ])('are read as %s: %s', async (encoding, _, bytes) => {
    const { lead, organizationId } = await newFamily(api)
    expect(await importFile(lead, organizationId, bytes)).toMatchObject({ encoding, added: 1, refused: 0 })
    expect(await found(lead, organizationId)).toMatchObject([{ name, street: '5 Calle Ñuñoa' }])
  })

  it('are Windows-1252 as a whole, also where the first other letter comes late', async () => {
    const { lead, organizationId } = await newFamily(api)
    const late = Buffer.concat([
      asCsv(places(3_000)),
      Buffer.from('Caf\xe9,,1 Road,,Columbus,OH,43215,,,,,39.9,-83\r\n', 'latin1'),
    ])
    expect(await importFile(lead, organizationId, late)).toMatchObject({ encoding: 'windows-1252', added: 3_001 })
    expect(await found(lead, organizationId, { text: 'café' })).toMatchObject([{ name: 'Café' }])
  })

  it('are no choice of a spreadsheet', async () => {
    const { lead, organizationId } = await newFamily(api)
    expect((await uploadFile(lead, organizationId, asXlsx(places(1)))).checked.encoding).toBeNull()
  })
})

describe("an organization's own list", () => {
  it.each([
    [
      'English',
      lines(
        'Phone,Name,Address,City,State,ZIP,Website,Level,Fax',
        '617-555-0100,Harbor Light,1 Pier Road,Boston,MA,2118,example.org,ASAM 3.7; day care,617-555-0199',
      ),
      ['phone', 'name', 'street', 'city', 'state', 'zip', 'website', 'level', null],
    ],
    [
      'Spanish',
      lines(
        'Nombre;Dirección;Ciudad;Estado;Código postal;Teléfono;Sitio web;Nivel de atención;Contacto',
        'Harbor Light;1 Pier Road;Boston;MA;2118;617-555-0100;example.org;3.7, day care;Monique',
      ),
      ['name', 'street', 'city', 'state', 'zip', 'phone', 'website', 'level', null],
    ],
  ])('is imported by its %s headers, in any order; what is not understood is named', async (_, file, fields) => {
    const { lead, organizationId } = await newFamily(api)
    const { params, checked } = await uploadFile(lead, organizationId, Buffer.from(file))
    expect(checked).toMatchObject({ status: 'checked', new: 1, refused: 0, zipsMended: 1, unknown: { 'day care': 1 } })
    expect(checked.columns.map(({ field }) => field)).toEqual(fields)
    await lead.call(facilityImportRoutes.load, { params, body: { asOf: '2026-11-01' } })
    expect(await untilDone(lead, params)).toMatchObject({ added: 1, columns: checked.columns })
    expect(await found(lead, organizationId)).toMatchObject([
      {
        name: 'Harbor Light',
        street: '1 Pier Road',
        state: 'MA',
        zip: '02118',
        phone: '617-555-0100',
        website: 'https://example.org',
        levels: ['3:3.7', '4:3.7'],
        latitude: null,
        source: 'imported',
      },
    ])
  })

  it('is read by the columns that somebody names, before it is loaded', async () => {
    const { lead, organizationId } = await newFamily(api)
    const file = Buffer.from(lines('House,ZIP,City,Phone,Cell', 'Harbor Light,02118,Boston,none,617-555-0100'))
    const first = await uploadFile(lead, organizationId, file)
    expect(first.checked).toMatchObject({ new: 0, refused: 1 })
    expect(first.checked.columns[0]).toEqual({ header: 'House', field: null })
    const columns = [
      { header: 'House', field: 'name' as const },
      { header: 'Phone', field: null },
      { header: 'Cell', field: 'phone' as const },
    ]
    const { params, checked } = await uploadFile(lead, organizationId, file, columns)
    expect(checked.columns.map(({ field }) => field)).toEqual(['name', 'zip', 'city', null, 'phone'])
    await lead.call(facilityImportRoutes.load, { params, body: { asOf: '2026-11-01' } })
    await untilDone(lead, params)
    expect(await found(lead, organizationId)).toMatchObject([{ name: 'Harbor Light', phone: '617-555-0100' }])
    const twice = [
      { header: 'House', field: 'name' as const },
      { header: 'House', field: 'phone' as const },
      { header: 'Cell', field: 'phone' as const },
      { header: '', field: 'stars' as never },
    ]
    expect(await wrongFields(uploadFile(lead, organizationId, file, twice))).toEqual([
      'body/columns/3/field',
      'body/columns/3/header',
    ])
    expect(await wrongFields(uploadFile(lead, organizationId, file, twice.slice(0, 3)))).toEqual([
      'body/columns/1/header',
      'body/columns/2/field',
    ])
  })

  it('leaves what it has no column for as the public file said it, and the other way around', async () => {
    const { lead, organizationId } = await newFamily(api)
    const [place] = places(1)
    const publicFile = asCsv([place!])
    await importFile(lead, organizationId, publicFile, '2026-10-01')
    const [before] = await found(lead, organizationId)
    const list = lines(
      'Name,Address,ZIP,Level,Notes',
      `"${before!.name}","${before!.street}",${before!.zip},3.5,Ask for Monique`,
    )
    expect(await importFile(lead, organizationId, Buffer.from(list), '2026-11-01')).toMatchObject({ updated: 1 })
    const said = { levels: ['3:3.5', '4:3.5'], notes: 'Ask for Monique' }
    const { asOf: _, version: __, ...rest } = before!
    expect(await found(lead, organizationId)).toMatchObject([{ ...rest, ...said, asOf: '2026-11-01' }])
    await importFile(lead, organizationId, asCsv([{ ...place!, phone: '555-0199' }]), '2026-11-02')
    expect(await found(lead, organizationId)).toMatchObject([{ ...rest, ...said, phone: '555-0199' }])
  })

  it('is found around a ZIP code without a point on the map, behind what is measured', async () => {
    const { lead, organizationId } = await newFamily(api)
    const list = ['Harbor Light,02118', 'Island House,03901', 'Far House,90210'].map((line) => `${line},x`)
    await importFile(lead, organizationId, Buffer.from(lines('Name,ZIP,City', ...list)))
    const params = { organizationId }
    const near = await lead.call(facilityRoutes.search, { params, query: { zip: '02115' } })
    expect(near.origin).toBeNull()
    expect(near.items.map(({ name, miles }) => [name, miles])).toEqual([['Harbor Light', null]])
    const body = { name: 'Own House', zip: '02118', latitude: 42.33, longitude: -71.07 }
    await lead.call(facilityRoutes.create, { params, body })
    const names = []
    for (let cursor: string | undefined; ; ) {
      const query = { zip: '02118', limit: 1, ...(cursor && { cursor }) }
      const page = await lead.call(facilityRoutes.search, { params, query })
      names.push(...page.items.map(({ name, miles }) => [name, miles]))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(names).toEqual([
      ['Own House', 0],
      ['Harbor Light', null],
    ])
    expect((await found(lead, organizationId, { zip: '02118', sort: 'name' })).map(({ name }) => name)).toEqual([
      'Harbor Light',
      'Own House',
    ])
  })
})
