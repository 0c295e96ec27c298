import { expect, test } from 'vitest'
import { CASE_ROLES } from '../permissions/roles.ts'
import { mayBegin } from './may-begin.ts'
import { BEGIN_REFUSALS, OFFLINE_WAITS, WAIT_WORDS } from './offline-record.ts'

test.each(CASE_ROLES)('%s', (role) => {
  expect(mayBegin(role)).toBe(role === 'lead' || role === 'interventionist')
})

test('everything that a record waits for, and every refusal, has its words', () => {
  expect(Object.keys(WAIT_WORDS)).toEqual([...OFFLINE_WAITS])
  for (const words of Object.values({ ...WAIT_WORDS, ...BEGIN_REFUSALS })) {
    expect(words?.en).not.toBe('')
    expect(words?.es).not.toBe(words?.en)
  }
})
