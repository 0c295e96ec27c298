import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

const FILE = /^([a-z][a-z-]*)\.([a-z]{2})\.json$/
const MADE = '// Made by `npm run generate` from the files in packages/content/texts.\n'

/** What a language calls itself, and in which direction it is read. */
export type Language = { name: string; direction: 'ltr' | 'rtl' }

/** The features and languages of these file names (`plans.en.json`); a feature that lacks a language is named. */
export function textFiles(names: readonly string[]): { features: string[]; locales: string[] } {
  const found = names.flatMap((name) => {
    const [, feature, locale] = FILE.exec(name) ?? []
    if (!feature || !locale) throw new Error(`packages/content/texts/${name} is not named FEATURE.LANGUAGE.json`)
    return [{ feature, locale }]
  })
  const features = [...new Set(found.map(({ feature }) => feature))].sort()
  // English comes first: it is the language of those who write, and the one that is shown where another is not known
  const locales = [...new Set(found.map(({ locale }) => locale))].sort((a, b) =>
    a === 'en' ? -1 : b === 'en' ? 1 : a.localeCompare(b),
  )
  for (const feature of features)
    for (const locale of locales)
      if (!names.includes(`${feature}.${locale}.json`))
        throw new Error(`packages/content/texts/${feature}.${locale}.json is missing: translate ${feature}.en.json`)
  return { features, locales }
}

/** The file `languages/LANGUAGE.json` of each language; one that is missing or incomplete is named. */
function languagesOf(locales: readonly string[], at: string): Record<string, Language> {
  return Object.fromEntries(
    locales.map((locale) => {
      const path = `languages/${locale}.json`
      if (!existsSync(join(at, path)))
        throw new Error(`packages/content/${path} is missing: give the name and the direction of the language`)
      const { name, direction } = JSON.parse(readFileSync(join(at, path), 'utf8'))
      if (typeof name !== 'string' || (direction !== 'ltr' && direction !== 'rtl'))
        throw new Error(`packages/content/${path} needs a name, and a direction that is ltr or rtl`)
      return [locale, { name, direction }]
    }),
  )
}

const CONTENT = join(root, 'packages/content')

/** The modules that carry the texts into the code, by their path in packages/content/src; `at` is the folder of the content. */
export function textModules(names: readonly string[], at = CONTENT): Map<string, string> {
  const { features, locales } = textFiles(names)
  const modules = new Map<string, string>()
  const listed = locales.map((locale) => `'${locale}'`).join(', ')
  const languages = Object.entries(languagesOf(locales, at)).map(
    ([locale, { name, direction }]) =>
      `  ${locale}: { name: ${JSON.stringify(name).replaceAll('"', "'")}, direction: '${direction}' },\n`,
  )
  modules.set(
    'locales.ts',
    `${MADE}
/** The languages that Holdfast speaks. */
export const LOCALES = [${listed}] as const
/** A language without a region; what is not spoken here is answered in \`SOURCE_LOCALE\`. */
export type Locale = (typeof LOCALES)[number]
/** The language in which texts are first written, and in which they are shown where another is not known. */
export const SOURCE_LOCALE = '${locales[0]}' satisfies Locale

/** What each language calls itself, and in which direction it is read. */
export const LANGUAGES: Readonly<Record<Locale, { readonly name: string; readonly direction: 'ltr' | 'rtl' }>> = {
${languages.join('')}}

/** Whether Holdfast speaks the language of this code. */
export const isLocale = (code: string): code is Locale => (LOCALES as readonly string[]).includes(code)
`,
  )
  for (const feature of features) {
    const imports = locales.map(
      (locale) => `import ${locale} from '../texts/${feature}.${locale}.json' with { type: 'json' }`,
    )
    modules.set(
      `${feature}.ts`,
      `${MADE}${imports.join('\n')}
import { textsOf } from './texts.ts'

/** The texts of ${feature}, by key. */
export const text = textsOf({ ${locales.join(', ')} })
`,
    )
  }
  return modules
}

/** Writes the modules for the texts that are in this folder of content, and removes those of features that are gone. */
export function generateTexts(at = CONTENT): void {
  const modules = textModules(readdirSync(join(at, 'texts')), at)
  for (const [path, code] of modules) {
    const file = join(at, 'src', path)
    if (!existsSync(file) || readFileSync(file, 'utf8') !== code) writeFileSync(file, code)
  }
  for (const name of readdirSync(join(at, 'src')))
    if (readFileSync(join(at, 'src', name), 'utf8').startsWith(MADE) && !modules.has(name))
      rmSync(join(at, 'src', name))
}
