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
const ASIDE = ['src/app/join-public.ts', 'src/app/disclosure-public.ts', 'src/app/cover-of-left.ts']

/** What a professional's home loads by itself, with the texts of cases: no other page that opens first needs them. */
const CASELOAD = 'src/pages/caseload/caseload.tsx'

const pageFile = (page: string): string => `src/pages/${page}-page.tsx`

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
/** The app with what it loads beside a page, and the pages that come first. */
const ofHome = filesFrom(
  [APP, 'src/pages/plan/plan-layout.tsx', ...['home', 'case', 'start', 'public/not-found'].map(pageFile)],
  [...inFrame, CASELOAD],
)
const aside = filesFrom(ASIDE, [APP, ...inFrame])

/** The pages of each part of the app, as the router has them, and what they need beside. */
function filesOfParts(): ReadonlyMap<string, readonly string[]> {
  const router = readFileSync(join(import.meta.dirname, ROUTER), 'utf8')
  const pages = [...router.matchAll(/'(\w+)',\s*\(\) =>\s*import\('\.\.\/([^']+)'\)/g)]
  const byPart = Map.groupBy(pages, ([, part = '']) => part)
  return new Map(
    [...byPart].map(([part, found]) => [
      part,
      filesFrom(
        [...found.map(([, , page = '']) => `src/${page}`), ...(part === 'cases' ? [CASELOAD] : [])],
        [...inFrame, ...ofHome],
      ),
    ]),
  )
}
const parts = filesOfParts()
const count = Map.groupBy([...parts.values()].flat(), (file) => file)
// what several parts need comes with the app
const shared = [...count].flatMap(([file, { length }]) => (length > 1 ? [file] : []))
const inRoot = (files: readonly string[]): string[] => files.map((file) => `<rootDir>/${file}`)
const catalog = (name: string, files: readonly string[]) => ({
  path: `<rootDir>/src/locales/{locale}/${name}`,
  include: inRoot(files),
})

export default defineConfig({
  sourceLocale: SOURCE_LOCALE,
  locales: [...LOCALES],
  catalogs: [
    catalog('public', inFrame),
    catalog('aside', aside),
    catalog('home', [...ofHome, ...shared]),
    ...[...parts].map(([part, files]) =>
      catalog(
        part,
        files.filter((file) => !shared.includes(file)),
      ),
    ),
  ],
  format: formatter({ origins: false }),
})
