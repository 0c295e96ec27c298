import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { facilityRoutes } from '@holdfast/contracts/facilities'
import { newFamily } from '@holdfast/scenarios/family-case'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { ruleOf, wrongFields } from '../../test/refusal.ts'
import { asCsv, asExport, asWorkbook, importFile, places, uploadFile } from './directory.fixture.ts'

const api = useApi()

const found = async (who: Browser, organizationId: string, query: object = {}) =>
  (await who.call(facilityRoutes.search, { params: { organizationId }, query })).items
const namesOf = async (...given: Parameters<typeof found>) => (await found(...given)).map(({ name }) => name)
const csv = (rows: readonly (readonly string[])[]) => Buffer.from(rows.map((cells) => cells.join(',')).join('\r\n'))

const DIRECTORY = [
  ['name1', 'name2', 'street1', 'street2', 'city', 'state', 'zip', 'phone', 'intake1', 'intake1a', 'service_code_info'],
  [
    'Cove House',
    '',
    '1 Cove Road',
    '',
    'Bath',
    'ME',
    '04530',
    '207-555-0144',
    '',
    '',
    'SA DT * RES RD * MD TRICARE * SP F17',
  ],
  [
    'Mill Clinic',
    'Youth',
    '',
    '',
    'Lowell',
    'MA',
    '01850',
    '978-555-0145',
    '978-555-0146',
    '',
    'SA SUMH * OP * MC * VET CH/AD',
  ],
  ['Glen Program', '', '3 Glen Way', '', 'Rutland', 'VT', '05701', '802-555-0147', '', '', 'MH * OP *  * QQQ 4-H'],
]
const KEY = [
  ['category_code', 'category_name', 'service_code', 'service_name', 'service_description'],
  ['AGE', 'Ages', 'CH/AD', 'Children and adolescents', ''],
  ['PAY', 'Payment', 'TRICARE', 'TRICARE', ''],
  // the key is longer than this list of places
  ['TC', 'Type of care', 'SA', 'Substance use treatment', ''],
  ['TC', 'Type of care', 'DT', 'Detoxification', ''],
  ['SET', 'Setting', 'OP', 'Outpatient', ''],
]

describe('the published directory, with all codes in one column and no coordinates', () => {
  it.each([
    ['a spreadsheet with its key on the second sheet', () => asWorkbook(DIRECTORY, KEY), { QQQ: 1, '4-H': 1 }, 5],
    ['the same saved as CSV', () => csv(DIRECTORY), { 'CH/AD': 1, QQQ: 1, TRICARE: 1, '4-H': 1 }, 0],
  ])('comes in as %s, and is found by its codes', async (_, write, unknown, keyCodes) => {
    const { lead, organizationId } = await newFamily(api)
    const done = await importFile(lead, organizationId, write())
    expect(done).toMatchObject({ added: 3, refused: 0, columns: [], unknown, unlisted: 0, keyCodes })
    const [house] = await found(lead, organizationId, { text: 'cove' })
    expect(house).toMatchObject({ latitude: null, payers: ['MD'], languages: ['F17', 'SP'] })
    expect(house?.codes).toEqual(['DT', 'RD', 'RES', 'SA', 'TRICARE'])
    expect(await namesOf(lead, organizationId, { codes: 'SA', sort: 'name' })).toEqual([
      'Cove House',
      'Mill Clinic · Youth',
    ])
    for (const [codes, name] of [
      ['CH/AD', 'Mill Clinic · Youth'],
      ['TRICARE', 'Cove House'],
      ['QQQ,MH', 'Glen Program'],
    ])
      expect(await namesOf(lead, organizationId, { codes })).toEqual([name])
    expect(await wrongFields(found(lead, organizationId, { codes: '/AD' }))).toEqual(['query/codes'])
    // a level of care is found by the settings that the file names
    expect(await namesOf(lead, organizationId, { level: '4:3.5' })).toEqual(['Cove House'])
    expect(await namesOf(lead, organizationId, { level: '3:1', sort: 'name' })).toEqual([
      'Glen Program',
      'Mill Clinic · Youth',
    ])
    expect(await namesOf(lead, organizationId, { level: '4:4.0' })).toEqual([])
  })

  it('is refused with a reason where its places cannot be read, also beside a key that can', async () => {
    const { lead, organizationId } = await newFamily(api)
    const narrow = DIRECTORY.map((cells) => [cells[0] ?? '', cells[5] ?? ''])
    expect(await ruleOf(uploadFile(lead, organizationId, asWorkbook(narrow, KEY)))).toBe('file_columns')
  })
})

describe('a place on two lines', () => {
  it('keeps the services of both, wherever the second line stands, and is the same on a second run', async () => {
    const { lead, organizationId } = await newFamily(api)
    const many = places(1_500).map((place) => ({ ...place, codes: [] as string[] }))
    const mental = { ...many[0]!, codes: ['MH', 'OP'], phone: '', website: '' }
    const substance = { ...many[0]!, name1: many[0]!.name1.toUpperCase(), codes: ['SA', 'DT', 'MD'] }
    const nearby = { ...many[1]!, codes: ['MH'] }
    const file = asExport([mental, nearby, { ...nearby, codes: ['SA'] }, ...many.slice(2), substance])
    expect(await importFile(lead, organizationId, file)).toMatchObject({
      linesRead: 1_502,
      new: 1_500,
      merged: 2,
      refused: 0,
      added: 1_500,
    })
    const [both] = await found(lead, organizationId, { codes: 'MH,OP,SA,DT' })
    expect(both).toMatchObject({ payers: ['MD'], phone: many[0]!.phone })
    expect(both?.name.startsWith(many[0]!.name1)).toBe(true)
    expect(await found(lead, organizationId, { codes: 'MH,SA', payers: 'MD' })).toHaveLength(1)
    const { checked } = await uploadFile(lead, organizationId, file)
    expect(checked).toMatchObject({ new: 0, changed: 0, same: 1_500, merged: 2 })
    // one survey less: its services go
    const { checked: less } = await uploadFile(lead, organizationId, asExport([mental, ...many.slice(2)]))
    expect(less).toMatchObject({ changed: 1, same: 1_498, merged: 0 })
  })
})

describe('a place without a point on the map', () => {
  it('is found by name, state and ZIP code, comes last by distance, and keeps a point that was known', async () => {
    const { lead, organizationId } = await newFamily(api)
    const [one, two] = places(2)
    await importFile(lead, organizationId, asCsv([one!]))
    const nowhere = { ...two!, name1: 'Solo Prescriber', name2: '', zip: one!.zip, latitude: '', longitude: '' }
    const file = asCsv([{ ...one!, latitude: '', longitude: '' }, nowhere])
    expect(await importFile(lead, organizationId, file)).toMatchObject({ refused: 0, added: 1, updated: 1 })
    expect(await found(lead, organizationId, { text: 'solo' })).toMatchObject([{ latitude: null, miles: null }])
    expect(await found(lead, organizationId, { text: `prescriber ${two!.state}` })).toHaveLength(1)
    expect(await found(lead, organizationId, { text: `prescriber zz` })).toHaveLength(0)
    const near = await found(lead, organizationId, { zip: one!.zip })
    expect(near).toMatchObject([
      { latitude: Number(one!.latitude), miles: 0 },
      { name: 'Solo Prescriber', miles: null },
    ])
    const around = { latitude: one!.latitude, longitude: one!.longitude }
    expect(await found(lead, organizationId, around)).toMatchObject([{ miles: 0 }])
  })
})

describe('telephone cells', () => {
  it('never keep a place out: a long note moves to the notes', async () => {
    const { lead, organizationId } = await newFamily(api)
    const [place] = places(1)
    const note = '207-555-0101; press 2 for intake, then ask for the nurse on call'
    const file = asExport([{ ...place!, phone: note, intake1: '-' }])
    expect(await importFile(lead, organizationId, file)).toMatchObject({ added: 1, refused: 0 })
    expect(await found(lead, organizationId)).toMatchObject([{ phone: '207-555-0101', intakePhone: '', notes: note }])
  })
})

describe('services that no key explains', () => {
  it('are all counted and named, a thousand of them, and the others together', async () => {
    const { lead, organizationId } = await newFamily(api)
    const services = [
      { f1: 'Type of Care', f2: 'TC', f3: Array.from({ length: 1_100 }, (_, at) => `Ride ${at}`).join('; ') },
    ]
    const rows = [{ ...places(1)[0], services }]
    const { checked } = await uploadFile(lead, organizationId, Buffer.from(JSON.stringify({ page: 1, rows })))
    expect(Object.keys(checked.unknown)).toHaveLength(1_000)
    expect(checked.unlisted).toBe(100)
  })

  it('are known in the words of earlier and later editions, single languages too', async () => {
    const { lead, organizationId } = await newFamily(api)
    const services = [
      { f1: 'Service Setting', f2: 'SET', f3: 'Residential; Partial hospitalization/day treatment' },
      { f1: 'Payment', f2: 'PAY', f3: 'Military insurance (e.g., TRICARE)' },
      { f1: 'Counseling', f2: 'EDU', f3: 'Family counseling offered' },
      { f1: 'Other Languages', f2: 'OL', f3: 'Arabic; Any Chinese Language' },
      { f1: 'Special Programs', f2: 'SG', f3: 'Persons with HIV or AIDS; Seniors (65 or older)' },
    ]
    const rows = [{ ...places(1)[0], services }]
    const done = await importFile(lead, organizationId, Buffer.from(JSON.stringify({ page: 1, rows })))
    expect(done).toMatchObject({ unknown: {}, added: 1 })
    const query = { codes: 'RES,ODT,FCO', payers: 'MI', languages: 'F4' }
    expect(await found(lead, organizationId, query)).toMatchObject([
      { languages: ['F17', 'F4'], specialGroups: ['HV', 'SE'] },
    ])
  })
})

it('lists an import with what it has merged and could not name', async () => {
  const { lead, organizationId } = await newFamily(api)
  await uploadFile(lead, organizationId, asCsv(places(1)))
  const { items } = await lead.call(facilityImportRoutes.list, { params: { organizationId }, query: {} })
  expect(items).toMatchObject([{ merged: 0, unlisted: 0 }])
})
