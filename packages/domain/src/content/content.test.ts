import { describe, expect, test } from 'vitest'
import { filled, localizedText } from '../text.ts'
import { content } from './content.ts'
import { recordsOf } from './records.ts'

const table = content('consequence-examples', {
  rent: { words: { en: 'I pay no rent from {day}.', es: 'No pago la renta desde el {day}.' }, weight: 2 },
  list: [
    { code: 'C1', label: { en: 'First', es: 'Primero' }, source: { ref: 'S1.4', standing: 'sourced' } },
    { label: { en: 'Second', es: 'Segundo' } },
  ],
})

describe('content', () => {
  test('gives every text its own key and changes nothing else', () => {
    expect(table.rent.weight).toBe(2)
    expect(recordsOf(table).map(({ key, source }) => [key, source.ref])).toEqual([
      ['consequence-examples.rent.words', 'S2.15, docs/practice.md 5.3'],
      ['consequence-examples.list.C1.label', 'S1.4'],
      ['consequence-examples.list.1.label', 'S2.15, docs/practice.md 5.3'],
    ])
    expect(recordsOf(table)[0]).toMatchObject({ kind: 'example', asOf: '2026-11-25', reviewBy: '2027-11-25' })
  })

  test('refuses a table without dates', () => {
    expect(() => recordsOf({ label: { en: 'a', es: 'b' } })).toThrow('not a table of content')
  })
})

describe('wordsOf', () => {
  const text = filled(table.rent.words, { day: { en: 'July 1', es: '1 de julio' } })
  const own = new Map([
    ['consequence-examples.rent.words', { en: 'From {day} on, no rent.', es: 'Sin renta desde el {day}.' }],
  ])

  test.each([
    ['en', undefined, 'I pay no rent from July 1.'],
    ['es', undefined, 'No pago la renta desde el 1 de julio.'],
    ['en', own, 'From July 1 on, no rent.'],
    ['es', own, 'Sin renta desde el 1 de julio.'],
  ] as const)('in %s', (locale, wording, expected) => {
    expect(localizedText(text, locale, wording)).toBe(expected)
  })

  test('uses the wording of the organization in placeholders too', () => {
    const { label } = content('failure-modes', { label: { en: 'Walks out', es: 'Se va' } })
    const asked = filled({ en: '{mode}: {lacks}', es: '{mode}: {lacks}' }, { mode: label, lacks: [label, text] })
    expect(localizedText(asked, 'en')).toBe('Walks out: Walks out I pay no rent from July 1.')
    const wording = new Map([...own, ['failure-modes.label', { en: 'Goes home', es: 'Vuelve a casa' }]])
    expect(localizedText(asked, 'en', wording)).toBe('Goes home: Goes home From July 1 on, no rent.')
  })

  test.each([
    [1, 'one hour', 'una hora'],
    [2, '2 hours', '2 horas'],
    [1000, '1000 hours', '1000 horas'],
  ])('takes the plural form of %i', (hours, en, es) => {
    const left = filled(
      { en: '{hours, plural, one {one hour} other {# hours}}', es: '{hours, plural, one {una hora} other {# horas}}' },
      { hours },
    )
    expect([left.en, left.es]).toEqual([en, es])
  })

  test('keeps placeholders without a value', () => {
    expect(filled({ en: '{a} {b}', es: '' }, { a: 1 }).en).toBe('1 {b}')
  })
})
