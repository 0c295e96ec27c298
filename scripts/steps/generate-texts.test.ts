import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeholdersOf } from '@holdfast/domain/text'
import { describe, expect, test } from 'vitest'
import { root } from '../root.ts'
import { textFiles, textModules } from './generate-texts.ts'

const texts = join(root, 'packages/content/texts')
const names = readdirSync(texts)
const wordsOf = (feature: string, locale: string): Record<string, string> =>
  JSON.parse(readFileSync(join(texts, `${feature}.${locale}.json`), 'utf8'))

test('the modules in packages/content/src are those of the texts: run `npm run generate`', () => {
  for (const [path, code] of textModules(names))
    expect(readFileSync(join(root, 'packages/content/src', path), 'utf8'), path).toBe(code)
})

describe.each(textFiles(names).features)('the texts of %s', (feature) => {
  const standard = wordsOf(feature, 'en')
  test.each(textFiles(names).locales)('in %s have the same keys and the same open places', (locale) => {
    const words = wordsOf(feature, locale)
    expect(Object.keys(words)).toEqual(Object.keys(standard))
    const differ = Object.entries(words).filter(
      ([key, text]) =>
        placeholdersOf(text).toSorted().join() !==
        placeholdersOf(standard[key] ?? '')
          .toSorted()
          .join(),
    )
    expect(differ).toEqual([])
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

describe('textFiles', () => {
  test('names what a language lacks', () => {
    expect(() => textFiles(['plans.en.json', 'plans.fr.json', 'tasks.en.json'])).toThrow('tasks.fr.json is missing')
  })

  test('refuses a file that is named otherwise', () => {
    expect(() => textFiles(['plans.json'])).toThrow('FEATURE.LANGUAGE.json')
  })

  test('puts English first', () => {
    expect(textFiles(['plans.de.json', 'plans.en.json'])).toEqual({ features: ['plans'], locales: ['en', 'de'] })
  })
})

/** The places of all texts in a JSON file: `people.rosa.name`. */
const pathsIn = (value: unknown, at = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, `${at}.${name}`))
    : [at]

describe.each(['case', 'worksheets'])('the file %s of the sample case', (name) => {
  const read = (locale: string): unknown =>
    JSON.parse(readFileSync(join(root, `packages/content/samples/${name}.${locale}.json`), 'utf8'))

  test.each(textFiles(names).locales)('has the same places in %s as in English', (locale) => {
    expect(pathsIn(read(locale))).toEqual(pathsIn(read('en')))
  })
})
