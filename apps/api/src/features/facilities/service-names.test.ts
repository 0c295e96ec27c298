import { SERVICE_WORDINGS } from '@holdfast/domain/facilities/service-wordings'
import { expect, test } from 'vitest'
import { serviceNames } from './service-names.ts'

const names = serviceNames([])

test.each(SERVICE_WORDINGS)('$name is $code', ({ code, category, name }) => {
  expect(names.codeOf(name, category)).toBe(code)
})

test.each<[name: string, group: string, code: string | undefined]>([
  ['Residential', 'SET', 'RES'],
  ['Military insurance (e.g., TRICARE)', 'PAY', 'MI'],
  ['Family counseling offered', 'EDU', 'FCO'],
  ['Individual counseling offered', 'EDU', 'ICO'],
  ['Persons who have experienced trauma', 'SG', 'TRMA'],
  ['Persons with HIV or AIDS', 'SG', 'HV'],
  ['Seniors (65 or older)', 'SG', 'SE'],
  ['Seniors (65 or older)', 'AGE', 'SNR'],
  ['Opioids detoxification', 'DETOX', 'ODTX'],
  ['Mental health treatment', 'TC', 'MH'],
  ['Arabic', 'OL', 'F4'],
  ['Any Chinese Language', 'OL', 'F17'],
  ['Vietnamese', 'OL', 'F92'],
  ['TELE', 'TAP', 'TELE'],
  // oral or injected: the bare word does not say
  ['Naltrexone tablets', 'PHR', undefined],
  ['Hovercraft rides', 'TC', undefined],
])('%s in %s is %s', (name, group, code) => expect(names.codeOf(name, group)).toBe(code))
