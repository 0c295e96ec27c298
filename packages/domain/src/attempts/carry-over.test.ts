import { describe, expect, it } from 'vitest'
import { CARRY_OVER, carryRow, type FieldRule } from './carry-over.ts'

const same = (id: string) => (id === 'ana' ? 'ana again' : null)

describe('carryRow', () => {
  it.each<[string, Record<string, FieldRule>, Record<string, unknown>, Record<string, unknown>]>([
    ['kept', { a: 'kept' }, { a: 1, b: 2 }, { a: 1 }],
    ['asked again', { a: 'asked again' }, { a: 1 }, {}],
    [
      'the same person',
      { a: 'same person', b: 'same person', c: 'same person' },
      { a: 'ana', b: 'gone', c: null },
      { a: 'ana again', b: null, c: null },
    ],
    ['inside a field', { a: { b: 'asked again' } }, { a: { b: 1, c: 2 } }, { a: { c: 2 } }],
    [
      'a person inside a field',
      { a: { b: 'same person', sure: 'cleared' } },
      { a: { b: 'ana', sure: true } },
      { a: { b: 'ana again', sure: false } },
    ],
  ])('%s', (_, rules, row, carried) => {
    expect(carryRow(rules, row, same)).toEqual(carried)
  })
})

describe('CARRY_OVER', () => {
  it('clears what was true of the last day alone', () => {
    const asked = Object.entries(CARRY_OVER).flatMap(([table, rules]) =>
      typeof rules === 'string'
        ? []
        : Object.entries(rules as Record<string, FieldRule>)
            .filter(([, rule]) => rule === 'asked again')
            .map(([field]) => `${table}.${field}`),
    )
    expect(asked).toEqual(
      expect.arrayContaining([
        'about.agreesToScript',
        'consequences.startsOn',
        'consequences.confidence',
        'treatmentOptions.bedHeldUntil',
        'treatmentOptions.insuranceVerifiedOn',
        'contingencies.rehearsed',
        'logistics.startsAt',
        'logistics.exitsClear',
        'safetyPlan.shared',
      ]),
    )
  })
})
