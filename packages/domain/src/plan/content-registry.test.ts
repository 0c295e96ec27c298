import { tables } from '@holdfast/content/tables'
import { describe, expect, test } from 'vitest'
import { CONTENT_KINDS, isContent, nameOfTable } from '../content/content.ts'
import { placeholdersOf } from '../text.ts'
import { refuseOverride } from '../content/override.ts'
import { CONTENT_TABLES, contentRecords } from './content-registry.ts'
import { worksOf } from '../content/sources.ts'

type Glob = { glob: (paths: string[], how: object) => Record<string, unknown> }
const modules = (import.meta as unknown as Glob).glob(['../**/*.ts', '!../**/*.test.ts'], {
  eager: true,
}) as Record<string, Record<string, unknown>>
const sources = (import.meta as unknown as Glob).glob(['../**/*.ts', '!../**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
}) as Record<string, string>

const records = contentRecords()
const wrong = (isWrong: (record: (typeof records)[number]) => boolean) => records.filter(isWrong).map(({ key }) => key)
// a line of an article, a section of the practice or of the product, or a work of the catalog
const isKnown = (token: string) =>
  /^(?:S[0-4](?:\.\d+)?|(?:docs\/(?:practice|product)\.md )?(?:ruling )?\d+(?:\.\d+)*)$/.test(token) ||
  worksOf(token).length > 0
const HOW = 'add it to CONTENT_TABLES in packages/domain/src/plan/content-registry.ts'

describe('every table made with content()', () => {
  const exported = Object.entries(modules).flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, value]) => (isContent(value) ? [{ file, name, value }] : [])),
  )

  test('is in the registry', () => {
    const missing = exported.filter(({ value }) => !CONTENT_TABLES.includes(value))
    expect(
      missing.map(({ file, name }) => `${file}: ${name} is not registered: ${HOW}`),
      'tables of content that no organization can see, reword or review',
    ).toEqual([])
  })

  test('has a row in packages/content/tables.json, and each row a table', () => {
    expect(Object.keys(tables).toSorted()).toEqual(
      [...new Set(CONTENT_TABLES.map((table) => String(nameOfTable(table))))].toSorted(),
    )
  })

  test('is exported under a name that the registry holds', () => {
    const known = new Set<string | undefined>(CONTENT_TABLES.map(nameOfTable))
    const called = Object.entries(sources).flatMap(([file, source]) =>
      [...source.matchAll(/\bcontent\(\s*'([^']+)'/g)].map(([, name]) => ({ file, name })),
    )
    const missing = called.filter(({ name }) => !known.has(name))
    expect(
      missing.map(({ file, name }) => `${file}: content('${name}') is not registered: export it and ${HOW}`),
    ).toEqual([])
    expect(called.length).toBeGreaterThanOrEqual(CONTENT_TABLES.length)
  })
})

describe('every rule of readiness', () => {
  const rules = Object.entries(modules)
    .filter(([file]) => file.endsWith('-rules.ts'))
    .flatMap(([, module]) => Object.entries(module))
    .flatMap(([name, table]) => (name.endsWith('_RULES') ? Object.keys(table as object) : []))

  test('can be reworded', () => {
    const keys = new Set(records.map(({ key }) => key))
    const missing = rules.filter((rule) => !keys.has(`readiness.${rule}.reason`) || !keys.has(`readiness.${rule}.fix`))
    expect(missing, "wrap the table with content('readiness', …) and register it").toEqual([])
    expect(rules.length).toBeGreaterThan(40)
  })
})

describe('every record', () => {
  test('has a key of its own', () => {
    const seen = new Map<string, number>()
    for (const { key } of records) seen.set(key, (seen.get(key) ?? 0) + 1)
    expect([...seen].filter(([, times]) => times > 1).map(([key]) => key)).toEqual([])
    expect(wrong(({ key }) => !/^[\w.-]{3,120}$/.test(key))).toEqual([])
  })

  test('is dated: checked on a day, due for review on a later one', () => {
    const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day)
    expect(wrong(({ asOf, reviewBy }) => !isDay(asOf) || !isDay(reviewBy) || reviewBy <= asOf)).toEqual([])
    expect(wrong(({ kind }) => !CONTENT_KINDS.includes(kind))).toEqual([])
  })

  test('names its source, and a published one where it is more than guidance', () => {
    expect(wrong(({ source }) => source.ref.trim() === '')).toEqual([])
    expect(wrong(({ source }) => source.standing === 'sourced' && worksOf(source.ref).length === 0)).toEqual([])
    expect(wrong(({ source }) => !source.ref.split(', ').every(isKnown))).toEqual([])
  })

  test('speaks both languages, with the same braces, in words that an organization could use', () => {
    const braces = (words: string) => placeholdersOf(words).toSorted().join()
    expect(wrong(({ text }) => text.en.trim() === '' || text.es.trim() === '')).toEqual([])
    expect(wrong(({ text }) => braces(text.en) !== braces(text.es))).toEqual([])
    expect(wrong(({ text }) => refuseOverride(text, text).length > 0)).toEqual([])
  })
})
