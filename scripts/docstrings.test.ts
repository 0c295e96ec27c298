import { expect, it, test } from 'vitest'
import { undocumented, undocumentedExports } from './docstrings.ts'

test.each([
  ['a docstring of its own', '/** The length. */\nexport const LENGTH = 1', []],
  ['a docstring of several lines', '/**\n * The length.\n */\nexport function lengthOf() {}', []],
  ['one for what stands together', '/** Lengths. */\nexport const A = 1\nexport const B = 2', []],
  ['none after a blank line', '/** Lengths. */\nexport const A = 1\n\nexport type B = 2', ['B']],
  ['none at all', 'export async function act() {}', ['act']],
  ['nothing that others use', 'const A = 1', []],
])('%s', (_, source, missing) => {
  expect(undocumented(source)).toEqual(missing)
})

it('says of each export what it is', () => {
  expect(undocumentedExports()).toEqual([])
})
