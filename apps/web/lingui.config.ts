import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { LOCALES, SOURCE_LOCALE } from '@holdfast/content/locales'
import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

const STATIC = /(?:^import (?!type )[^']*?from |^export [^']*?from )'(\.[^']+)'/gm
const ANY = /(?:^import (?!type )[^']*?from |^export [^']*?from |import\()'(\.[^']+)'/gm
/** The app itself, which brings the texts of all pages. */
const APP = 'src/app/app.tsx'
const FIRST = 'src/app/start.tsx'
/** It names every page, and needs the words of none. */
const ROUTER = 'src/app/router.tsx'
/** What few people need of what stands before the app. */
const ASIDE = ['src/app/join-public.ts', 'src/app/cover-of-left.ts']

/** The files that one needs, each with what it imports, but not these. */
function filesFrom(first: readonly string[], without: readonly string[]): string[] {
  const found = new Set<string>(without)
  const follow = (file: string): void => {
    if (found.has(file) || !existsSync(join(import.meta.dirname, file))) return
    found.add(file)
    const code = readFileSync(join(import.meta.dirname, file), 'utf8')
    for (const [, imported = ''] of code.matchAll(file === ROUTER ? STATIC : ANY))
      follow(relative('.', join(dirname(file), imported)))
  }
  first.forEach(follow)
  return [...found].filter((file) => !without.includes(file))
}
const inFrame = filesFrom([FIRST], [APP, ...ASIDE])
const besideFrame = filesFrom(ASIDE, [APP, ...inFrame])
/** The app with what it loads beside a page, and the pages that come first. */
const ofHome = filesFrom(
  [APP, ...['home', 'case', 'start', 'public/not-found'].map((page) => `src/pages/${page}-page.tsx`)],
  inFrame,
)
// what both need is there from the beginning
const beforeTheApp = [...inFrame, ...besideFrame.filter((file) => ofHome.includes(file))]
const aside = besideFrame.filter((file) => !ofHome.includes(file))
const home = ofHome.filter((file) => !besideFrame.includes(file))
const inRoot = (files: readonly string[]): string[] => files.map((file) => `<rootDir>/${file}`)

export default defineConfig({
  sourceLocale: SOURCE_LOCALE,
  locales: [...LOCALES],
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}/public', include: inRoot(beforeTheApp) },
    { path: '<rootDir>/src/locales/{locale}/aside', include: inRoot(aside) },
    { path: '<rootDir>/src/locales/{locale}/home', include: inRoot(home) },
    {
      path: '<rootDir>/src/locales/{locale}/pages',
      include: ['<rootDir>/src'],
      exclude: inRoot([...beforeTheApp, ...aside, ...home]),
    },
  ],
  format: formatter({ origins: false }),
})
