import { describe, expect, test } from 'vitest'
import { type Claim, checkOf, checksAt, type NamedCheck, saysOtherwise } from './match-check.ts'

const at = (time: string) => `2026-03-10T${time}:00.000Z`
const check = (id: string, time: string, more: Partial<NamedCheck> = {}): NamedCheck => ({
  id,
  result: 'proceed',
  checkedAt: at(time),
  observerId: 'karen',
  confirmedAt: null,
  confirmedById: null,
  clearedAt: null,
  ...more,
})
const saw: Claim = { sobrietyCheckId: null, observerId: 'karen', result: 'proceed', at: at('14:00') }

describe('which check of another phone a record is about', () => {
  test.each<[string, Partial<Claim>, NamedCheck[], string | undefined, boolean]>([
    ['none has come in', {}, [], undefined, false],
    ['one of that person, a minute before', {}, [check('a', '13:59')], 'a', false],
    ['half an hour before', {}, [check('a', '13:30')], 'a', false],
    ['more than half an hour before', {}, [check('a', '13:29')], undefined, false],
    ['two clocks that differ a little', {}, [check('a', '14:02')], 'a', false],
    ['one of somebody else', {}, [check('a', '13:59', { observerId: 'dana' })], undefined, false],
    ['the nearer of two', {}, [check('a', '13:40'), check('b', '13:58')], 'b', false],
    ['another result', {}, [check('a', '13:59', { result: 'wait' })], undefined, true],
    ['another result, then the same', {}, [check('a', '13:59', { result: 'wait' }), check('b', '13:58')], 'b', false],
    ['a beginning is about a go-ahead', { result: null }, [check('a', '13:59', { result: 'wait' })], undefined, true],
    ['the one that it names, whenever it was', { sobrietyCheckId: 'a' }, [check('a', '09:00')], 'a', false],
    ['the one that it names is not there', { sobrietyCheckId: 'b' }, [check('a', '13:59')], undefined, false],
  ])('%s', (_, change, checks, expected, otherwise) => {
    expect(checkOf({ ...saw, ...change }, checks)?.id).toBe(expected)
    expect(saysOtherwise({ ...saw, ...change }, checks)).toBe(otherwise)
  })
})

test('the checks of a moment in the past are those of before, cleared where that was done by then', () => {
  const checks = [
    check('later', '15:00', { result: 'emergency' }),
    check('begun on', '14:01'),
    check('cleared later', '13:00', { clearedAt: at('14:30') }),
    check('cleared before', '12:00', { clearedAt: at('12:30') }),
  ]
  expect(checksAt(checks, 'begun on', at('14:00')).map(({ id, clearedAt }) => [id, clearedAt])).toEqual([
    ['begun on', null],
    ['cleared later', null],
    ['cleared before', at('12:30')],
  ])
})
