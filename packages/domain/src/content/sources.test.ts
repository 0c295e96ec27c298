import { describe, expect, test } from 'vitest'
import { sourceLine, sourcesOf, worksOf } from './sources.ts'

describe('worksOf', () => {
  test.each([
    ['S2.13, docs/practice.md 7.1', ['S2']],
    ['mayo, docs/practice.md 3', ['mayo']],
    ['docs/practice.md 2.2, 2.4', ['arise']],
    ['S1.4, S1.5, S3', ['S1', 'S3']],
    ['docs/practice.md 7.3', []],
  ])('%s', (ref, ids) => {
    expect(worksOf(ref).map(({ id }) => id)).toEqual(ids)
  })
})

describe('sourcesOf', () => {
  test.each([
    ['mayo', 'sourced', ['mayo']],
    ['S1, docs/practice.md 5.1', 'guidance', ['S1', 'holdfast']],
    ['docs/practice.md 7.3', 'guidance', ['holdfast']],
  ] as const)('%s, %s', (ref, standing, ids) => {
    expect(sourcesOf({ ref, standing }, 'en').map(({ id }) => id)).toEqual(ids)
  })

  test('never shows a page of this repository', () => {
    expect(sourceLine({ ref: 'S2.8, docs/practice.md 2.5', standing: 'guidance' }, 'es')).toBe(
      'Detox.com; Holdfast, Orientación editorial (2026-11-25)',
    )
  })
})
