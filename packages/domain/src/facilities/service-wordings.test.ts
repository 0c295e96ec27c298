import { expect, test } from 'vitest'
import { plainName, SERVICE_CODE, SERVICE_CODES, serviceCode } from './service-codes.ts'
import { looseName, SERVICE_WORDINGS } from './service-wordings.ts'

test('every wording is of a known code, and is not its name already', () => {
  const idle = SERVICE_WORDINGS.filter(({ code, name }) => {
    const known = serviceCode(code)
    return known === undefined || plainName(known.name.en) === plainName(name)
  })
  expect(idle).toEqual([])
})

test('every code of the key looks like a code', () => {
  expect(SERVICE_CODES.filter(({ code }) => !SERVICE_CODE.test(code))).toEqual([])
})

test.each([
  ['CH/AD', true],
  ['TRICARE', true],
  ['F17', true],
  ['sa', false],
  ['SA DT', false],
  ['=SA', false],
  ['/AD', false],
  ['ABCDEFGHIJKLMNOPQRSTU', false],
  ['12', false],
])('%s looks like a code: %s', (word, expected) => expect(SERVICE_CODE.test(word)).toBe(expected))

test.each([
  ['Family counseling offered', 'family counseling'],
  ['Persons with HIV or AIDS', 'hiv or aids'],
  ['Clients with HIV or AIDS', 'hiv or aids'],
  ['Sliding fee scale (fee is based on income and other factors)', 'sliding fee scale'],
  ['Substance abuse education', 'substance use education'],
])('the core of %s', (name, core) => expect(looseName(name)).toBe(core))
