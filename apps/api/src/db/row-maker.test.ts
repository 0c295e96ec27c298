import { expect, test } from 'vitest'
import { type FieldSource, rowMaker } from './row-maker.ts'

test('makes rows of cells, of values of the statement, and with room for parts, whatever its fields are called', () => {
  const makeRow = rowMaker(
    new Map<string, FieldSource>([
      ['title', { cell: 1 }],
      ['at', { cell: 0, read: (cell) => new Date(cell as string) }],
      ['planId', { value: 1 }],
      ['it"s \\', null],
    ]),
  )
  expect(makeRow(['2026-12-04T15:00:00Z', 'A letter', 'more'], ['organization', 'plan'])).toEqual({
    title: 'A letter',
    at: new Date('2026-12-04T15:00:00Z'),
    planId: 'plan',
    'it"s \\': null,
  })
})
