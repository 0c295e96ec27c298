import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES, SOURCE_LOCALE } from '@holdfast/domain/text'
import { describe, expect, test } from 'vitest'
import { root } from './root.ts'

/** Code that names a language for a reason, by file. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'apps/web/src/features/coaching/coach-hint.tsx': 'examples of hints are English',
  'scripts/steps/generate-texts.ts': 'says that English is the language of the source',
  'packages/domain/src/coaching/coach.ts': 'hints know English alone and tell it from Spanish',
}

const files = globSync('{apps/*/src,packages/{domain,contracts}/src,scripts}/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !/\.test\.tsx?$|\/test\/|generated/.test(path),
)

/**
 * Lines that name this language: `'es'`, `.es`, `es:` or `{ en, es }`. Of a text in the language of the source, `text.en` may
 * stand: each text has it, and lists are keyed and compared by it. Formats for machines may be those of that language.
 */
function linesNaming(locale: string, code: string): string[] {
  const names = [`['"\`]${locale}['"\`]`, `\\b${locale}\\??:\\s`, `[{,]\\s*${locale}\\s*[,}]`]
  if (locale !== SOURCE_LOCALE) names.push(`\\.${locale}\\b`)
  const pattern = new RegExp(names.join('|'))
  return code
    .split('\n')
    .filter((line) => pattern.test(line.replace(/Intl\.\w+\('en'/g, 'Intl')) && !/^\s*(\/\/|\/?\*)/.test(line))
}

const namesLanguage = (path: string): string[] => {
  const code = readFileSync(join(root, path), 'utf8')
  return LOCALES.flatMap((locale) => linesNaming(locale, code).map((line) => `${path}: ${line.trim()}`))
}

describe('the languages', () => {
  test('are named by no code', () => {
    expect(files.length).toBeGreaterThan(500)
    expect(files.filter((path) => !(path in EXCEPTIONS)).flatMap(namesLanguage)).toEqual([])
  })

  test.each(Object.keys(EXCEPTIONS))('are still named in %s', (path) => {
    expect(namesLanguage(path)).not.toEqual([])
  })

  test.each(["const other = 'es'", 'text.es', 'const a = { es: text }', 'const { en, es } = row', '  es?: string'])(
    'are found in %s',
    (line) => {
      expect(linesNaming('es', line)).toEqual([line])
    },
  )
})
