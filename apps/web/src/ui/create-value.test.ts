import { expect, test } from 'vitest'
import { createValue } from './create-value.ts'

test('a listener hears of each change until it leaves, and of nothing that changed nothing', () => {
  const value = createValue('a')
  const seen: string[] = []
  const leave = value.subscribe(() => seen.push(value.get()))
  for (const next of ['a', 'b', 'b', 'c']) value.set(next)
  leave()
  value.set('d')
  expect(seen).toEqual(['b', 'c'])
  expect(value.get()).toBe('d')
})
