import { describe, expect, it, test } from 'vitest'
import { circlesIn, GUARDED, importsOf } from './import-circles.ts'

const edges = (...pairs: [string, string][]) => {
  const all = new Map<string, Map<string, string[]>>()
  for (const [from, to] of pairs) all.set(from, (all.get(from) ?? new Map<string, string[]>()).set(to, []))
  return all
}

test.each([
  ['a line', edges(['a', 'b'], ['b', 'c']), []],
  ['two ways to one end', edges(['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']), []],
  ['two that need each other', edges(['a', 'b'], ['b', 'a']), [['a', 'b']]],
  ['a circle behind a line', edges(['x', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a']), [['a', 'b', 'c']]],
])('%s', (_, given, expected) => {
  expect(circlesIn(given)).toEqual(expected)
})

describe.each(GUARDED)('$folder', ({ folder, leftOut }) => {
  it('has no circle of imports between its folders (npm run circles)', () => {
    const found = importsOf(folder, leftOut)
    expect(found.size).toBeGreaterThan(20)
    expect(circlesIn(found)).toEqual([])
  })
})
