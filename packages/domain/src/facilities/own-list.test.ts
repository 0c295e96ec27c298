import { describe, expect, test } from 'vitest'
import { judgeLine, type LineProblem } from './facility-row.ts'
import { assignColumns, isListOfPlaces, type ListField } from './list-column.ts'
import { readListLevels } from './list-level.ts'
import { readZip } from './zip-code.ts'

describe('readZip', () => {
  test.each<[unknown, string, string, boolean]>([
    ['43215', 'OH', '43215', false],
    ['43215-1234', 'OH', '43215', false],
    ['432151234', 'OH', '43215', false],
    ['02139-1234', 'MA', '02139', false],
    [' 02139 ', 'MA', '02139', false],
    ['2139', 'MA', '02139', true],
    [2139, 'Massachusetts', '02139', true],
    ['2139-1234', 'ma', '02139', true],
    ['21391234', 'MA', '02139', true],
    [21391234, 'MA', '02139', true],
    ['601', 'PR', '00601', true],
    ['601-1234', 'Puerto Rico', '00601', true],
    ['6011234', 'PR', '00601', true],
    ['802', 'VI', '00802', true],
    ['501', 'New York', '00501', true],
    ['6390', 'NY', '06390', true],
    ['4101', 'ME', '04101', true],
    ['3301', 'NH', '03301', true],
    ['5401', 'VT', '05401', true],
    ['2903', 'RI', '02903', true],
    ['6103', 'CT', '06103', true],
    ['7102', 'NJ', '07102', true],
    ['9012', 'AE', '09012', true],
    ['2139', '', '02139', true],
    ['4321', 'OH', '', false],
    ['7102', 'MA', '', false],
    ['2000', 'NSW', '', false],
    ['9999', '', '09999', true],
    ['21', 'MA', '', false],
    ['213', 'MA', '', false],
    ['2139-12', 'MA', '', false],
    ['0213', 'MA', '', false],
    ['Boston', 'MA', '', false],
    [{}, 'MA', '', false],
    [null, 'MA', '', false],
  ])('%j in %j is %j, mended: %s', (value, state, zip, isMended) => {
    expect(readZip(value, state)).toEqual({ zip, isMended })
  })
})

describe('assignColumns', () => {
  test.each<[string, ListField | null]>([
    ['Name', 'name'],
    ['FACILITY NAME', 'name'],
    ['Nombre del centro', 'name'],
    ['Address', 'street'],
    ['Dirección', 'street'],
    ['Address 2', 'secondStreet'],
    ['Ciudad', 'city'],
    ['Estado', 'state'],
    ['ZIP', 'zip'],
    ['Zip Code', 'zip'],
    ['Código postal', 'zip'],
    ['C.P.', 'zip'],
    ['Phone #', 'phone'],
    ['Teléfono', 'phone'],
    ['Admissions', 'intakePhone'],
    ['Sitio web', 'website'],
    ['Web-site', 'website'],
    ['Level of care', 'level'],
    ['Nivel de atención', 'level'],
    ['Notas', 'notes'],
    ['Latitud', 'latitude'],
    ['Lng', 'longitude'],
    ['Fax', null],
    ['Contacto', null],
  ])('%j holds %j', (header, field) => {
    expect(assignColumns([header])).toEqual([{ header, field }])
  })

  test('takes them in any order, each field once, and leaves columns without a header out', () => {
    expect(assignColumns(['ZIP', '', 'Phone', 'Name', 'Telephone', 'Name'])).toEqual([
      { header: 'ZIP', field: 'zip' },
      { header: 'Phone', field: 'phone' },
      { header: 'Name', field: 'name' },
      { header: 'Telephone', field: null },
    ])
  })

  test('does as somebody said, also where a header says something else', () => {
    const given = [
      { header: 'House', field: 'name' as const },
      { header: 'Phone', field: null },
      { header: 'Cell', field: 'phone' as const },
      { header: 'Not there', field: 'city' as const },
    ]
    expect(assignColumns(['Telephone', 'House', 'Name', 'Phone', 'Cell', 'City'], given)).toEqual([
      { header: 'Telephone', field: null },
      { header: 'House', field: 'name' },
      { header: 'Name', field: null },
      { header: 'Phone', field: null },
      { header: 'Cell', field: 'phone' },
      { header: 'City', field: 'city' },
    ])
  })

  test.each<[boolean, string[]]>([
    [true, ['Name', 'ZIP']],
    [true, ['Rehab', 'ZIP', 'Phone', 'City']],
    [true, ['Name', 'City', 'Phone']],
    [false, ['Name', 'Phone']],
    [false, ['ZIP', 'Phone']],
    [false, ['City', 'Phone', 'Website']],
    [false, ['Dear all', 'how are you?']],
  ])('%s: %j is a list of places', (expected, headers) => {
    expect(isListOfPlaces(assignColumns(headers))).toBe(expected)
  })
})

describe('readListLevels', () => {
  test.each<[string, string[], string[]]>([
    ['', [], []],
    ['3.7', ['3:3.7', '4:3.7'], []],
    ['ASAM Level 3.5', ['3:3.5', '4:3.5'], []],
    ['Nivel 3.3', ['3:3.3'], []],
    ['2.7', ['4:2.7'], []],
    ['3.7-wm; 2.1', ['3:3.7-WM', '3:2.1', '4:2.1'], []],
    ['2.1 and 3.1, rr', ['3:2.1', '4:2.1', '3:3.1', '4:3.1', '4:RR'], []],
    ['2.1 y 3.1', ['3:2.1', '4:2.1', '3:3.1', '4:3.1'], []],
    ['Sober living / 3.1', ['3:3.1', '4:3.1'], ['Sober living']],
    ['not_known', [], ['not_known']],
    ['7.3', [], ['7.3']],
  ])('%j names %j, and leaves %j', (cell, levels, unknown) => {
    expect(readListLevels(cell)).toEqual({ levels, unknown })
  })
})

describe('a line of an own list', () => {
  const judge = (fields: Record<string, unknown>) => judgeLine({ fields, codes: [], ownList: { levels: [] } })
  const place = { name1: 'Harbor Light', zip: '43215' }

  test('says nothing of what it has no column for', () => {
    expect(judge(place)).toEqual({
      ok: true,
      isZipMended: false,
      row: {
        name: 'Harbor Light',
        zip: '43215',
        street: null,
        city: null,
        state: null,
        phone: null,
        intakePhone: null,
        hotline: null,
        website: null,
        latitude: null,
        longitude: null,
        levels: null,
        notes: null,
        codes: null,
        payers: null,
        languages: null,
        specialGroups: null,
      },
    })
  })

  test.each<[Record<string, unknown>, object]>([
    [{ phone: '' }, { phone: '' }],
    [{ street1: '1 Pier Road', street2: 'Rear' }, { street: '1 Pier Road, Rear' }],
    [{ notes: '- call after 9' }, { notes: '- call after 9' }],
    [
      { latitude: '', longitude: ' ' },
      { latitude: null, longitude: null },
    ],
    [
      { latitude: '39.9', longitude: '-83' },
      { latitude: 39.9, longitude: -83 },
    ],
  ])('takes %j', (fields, expected) => {
    expect(judge({ ...place, ...fields })).toMatchObject({ ok: true, row: expected })
  })

  test.each<[LineProblem[], Record<string, unknown>]>([
    [['no_name'], { name1: '' }],
    [['no_zip'], { zip: undefined }],
    [['bad_coordinates'], { latitude: '39.9' }],
    [['bad_coordinates'], { latitude: 'north', longitude: '-83' }],
    [['too_long'], { notes: 'a'.repeat(2001) }],
    [['formula'], { city: '=1+1' }],
  ])('is refused with %j: %j', (problems, fields) => {
    expect(judge({ ...place, ...fields })).toMatchObject({ ok: false, problems })
  })

  test('keeps the levels that it names', () => {
    const judged = judgeLine({ fields: place, codes: [], ownList: { levels: ['4:3.7'] } })
    expect(judged).toMatchObject({ ok: true, row: { levels: ['4:3.7'] } })
  })
})
