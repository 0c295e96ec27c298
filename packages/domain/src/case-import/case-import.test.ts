import { expect, it } from 'vitest'
import { columnOf } from './case-import.ts'

it.each([
  ['Reference', 'reference'],
  [' Referencia ', 'reference'],
  ['Nombre', 'alias'],
  ['ALIAS', 'alias'],
  ['Notes', 'notes'],
])('reads the column %s as %s', (header, column) => {
  expect(columnOf(header)).toBe(column)
})
