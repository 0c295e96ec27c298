import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inEach, LOCALES } from '@holdfast/domain/text'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './root.ts'
import { generateTexts } from './steps/generate-texts.ts'

// Zulu: a language that Holdfast does not speak yet, and the last of the alphabet
const NEW = 'zu'
let folder: string

/** The texts of this folder in the new language: each file of English beside itself, every text marked. */
function translate(texts: string): void {
  for (const name of readdirSync(texts).filter((one) => one.endsWith('.en.json'))) {
    const words: Record<string, string> = JSON.parse(readFileSync(join(texts, name), 'utf8'))
    const marked = Object.entries(words).map(([key, text]) => [key, `${NEW} ${text}`])
    writeFileSync(join(texts, name.replace('.en.', `.${NEW}.`)), JSON.stringify(Object.fromEntries(marked)))
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-content-'))
  cpSync(join(root, 'packages/content'), folder, { recursive: true })
  translate(join(folder, 'texts'))
  writeFileSync(join(folder, `languages/${NEW}.json`), '{ "name": "isiZulu", "direction": "ltr" }')
  generateTexts(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs code in a process of its own in which the content is that of the folder, and answers with what it exports. */
function withNewLanguage(code: string): unknown {
  const hooks = `import { registerHooks } from 'node:module'
    import { pathToFileURL } from 'node:url'
    const at = pathToFileURL(${JSON.stringify(join(folder, 'src/'))}).href
    registerHooks({ resolve: (specifier, context, next) => {
      const [, name] = /^@holdfast\\/content\\/(.+)$/.exec(specifier) ?? []
      return next(name ? at + name + '.ts' : specifier, context)
    } })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`, '--input-type=module', '--eval', code]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: join(root, 'apps/api'), encoding: 'utf8' }))
}

test('another language is spoken by the rules as soon as its files are there', () => {
  const seen = withNewLanguage(`
    const { LOCALES, LANGUAGES, localizedText, inEveryLanguage } = await import('@holdfast/domain/text')
    const { REFUSALS } = await import('@holdfast/domain/permissions/case-abilities')
    const { contentRecords } = await import('@holdfast/domain/plan/content-registry')
    console.log(JSON.stringify({
      locales: LOCALES, language: LANGUAGES.${NEW}, refusal: localizedText(REFUSALS.not_yours, '${NEW}'),
      untranslated: contentRecords().filter(({ text }) => !text.${NEW}).length,
      older: inEveryLanguage(${JSON.stringify(inEach((locale) => `County line (${locale})`))}).${NEW},
    }))`)
  expect(seen).toEqual({
    locales: [...LOCALES, NEW],
    language: { name: 'isiZulu', direction: 'ltr' },
    refusal: expect.stringMatching(new RegExp(`^${NEW} `)),
    untranslated: 0,
    older: 'County line (en)',
  })
})

test('another language is taken by the API: for accounts, in own words, and in contacts', () => {
  const withoutNew = { ...inEach(() => 'Say where.'), source: 'Our team', reviewBy: '2027-01-01' }
  const override = { ...withoutNew, [NEW]: 'Say where.' }
  const seen = withNewLanguage(`
    const { sessionRoutes } = await import('@holdfast/contracts/session')
    const { contentRoutes } = await import('@holdfast/contracts/content')
    const { OwnContact } = await import('@holdfast/contracts/crisis-contacts')
    console.log(JSON.stringify({
      account: sessionRoutes.changeUser.body.safeParse({ locale: '${NEW}' }).success,
      unknown: sessionRoutes.changeUser.body.safeParse({ locale: 'xh' }).success,
      own: contentRoutes.override.body.safeParse(${JSON.stringify(override)}).success,
      incomplete: contentRoutes.override.body.safeParse(${JSON.stringify(withoutNew)}).success,
      label: Object.keys(OwnContact.shape.label.shape),
    }))`)
  expect(seen).toEqual({ account: true, unknown: false, own: true, incomplete: false, label: [...LOCALES, NEW] })
})

test('a file that the language lacks is named', () => {
  const missing = join(folder, `texts/plan.${NEW}.json`)
  const words = readFileSync(missing, 'utf8')
  rmSync(missing)
  expect(() => generateTexts(folder)).toThrow(`packages/content/texts/plan.${NEW}.json is missing`)
  writeFileSync(missing, words)
})
