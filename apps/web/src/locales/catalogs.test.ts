import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { beforeAll, describe, expect, it } from 'vitest'

type Messages = Record<string, { message?: string; translation?: string; origin?: [string, ...unknown[]][] }>
const WEB = join(import.meta.dirname, '../..')
const CATALOGS = ['public', 'aside', 'home', 'letters', 'people', 'offers', 'safety', 'day', 'after', 'cases'] as const
/** The catalogs of the parts of the app, which are loaded with their pages. */
const PARTS = CATALOGS.slice(3)
const used: Record<string, Messages> = {}
const spanish: Record<string, Messages> = {}

beforeAll(async () => {
  for (const catalog of await getCatalogs(getConfig({ cwd: WEB }))) {
    const name = catalog.path.split('/').at(-1) ?? ''
    used[name] = (await catalog.collect()) ?? {}
    spanish[name] = (await catalog.read('es')) ?? {}
  }
}, 60_000)

describe.each(CATALOGS)('the catalog %s', (name) => {
  it('has each text of its files, and no other (npx lingui extract --clean)', () => {
    expect(Object.keys(used[name] ?? {}).length).toBeGreaterThan(50)
    expect(Object.keys(spanish[name] ?? {}).toSorted()).toEqual(Object.keys(used[name] ?? {}).toSorted())
  })

  it('says every text in Spanish', () => {
    const missing = Object.values(spanish[name] ?? {}).filter(({ translation }) => !translation)
    expect(missing.map(({ message }) => message)).toEqual([])
  })

  it('keeps what is filled in and what is marked up', () => {
    const parts = (text = '') => (text.match(/\{\w+(?=[,}])|<\/?\d+\/?>/g) ?? []).toSorted()
    const different = Object.values(spanish[name] ?? {}).filter(
      ({ message, translation }) => parts(message).join() !== parts(translation).join(),
    )
    expect(different).toEqual([])
  })
})

/** A file and all that it imports, other than by `import()`. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(join(WEB, file), 'utf8').matchAll(/from '(\.[^']+\.tsx?)'/g))
    withImports(relative(WEB, join(WEB, dirname(file), path)), seen)
  return seen
}

const textsOf = (catalog: string, files: ReadonlySet<string>) =>
  Object.values(used[catalog] ?? {}).flatMap(({ message, origin }) =>
    origin?.some(([file]) => files.has(file)) ? [message] : [],
  )

/** What these files say that none of the catalogs has. */
function missingFrom(catalogs: readonly string[], files: ReadonlySet<string>): unknown[] {
  const there = new Set(catalogs.flatMap((catalog) => textsOf(catalog, files)))
  return CATALOGS.flatMap((catalog) => textsOf(catalog, files)).filter((text) => !there.has(text))
}

it('has the texts of the public pages, in the catalogs that they load', () => {
  const table = readFileSync(join(WEB, 'src/app/public-pages.ts'), 'utf8')
  const pages = [...table.matchAll(/import\('(\.[^']+)'\)/g)].map(([, path = '']) => join('src/app', path))
  expect(pages.length).toBeGreaterThan(8)
  const [aside, plain] = [true, false].map((isAside) => pages.filter((page) => page.endsWith('-public.ts') === isAside))
  const first = new Set(['src/app/start.tsx', ...(plain ?? [])].flatMap((file) => [...withImports(file)]))
  expect(first.size).toBeGreaterThan(50)
  expect(missingFrom(['public'], first)).toEqual([])
  expect(missingFrom(['public', 'aside'], new Set(aside?.flatMap((file) => [...withImports(file)])))).toEqual([])
})

it('has the texts of the first pages of the app, in the catalogs that come with it', () => {
  const pages = ['home', 'case', 'start', 'public/not-found'].map((page) => `src/pages/${page}-page.tsx`)
  const late = ['covered-screen', 'signed-out-cover'].map((part) => `src/app/${part}.tsx`)
  const first = new Set(['src/app/app.tsx', ...pages, ...late].flatMap((file) => [...withImports(file)]))
  expect(first.size).toBeGreaterThan(100)
  expect(missingFrom(['public', 'home'], first)).toEqual([])
})

it('has the texts of each page of a part, in the catalogs that it loads', () => {
  const router = readFileSync(join(WEB, 'src/app/router.tsx'), 'utf8')
  const pages = [...router.matchAll(/'(\w+)',\s*\(\) =>\s*import\('\.\.\/([^']+)'\)/g)]
  expect(new Set(pages.map(([, part]) => part))).toEqual(new Set<string | undefined>(PARTS))
  const missing = pages.flatMap(([, part = '', page = '']) =>
    missingFrom(['public', 'home', part], withImports(`src/${page}`)),
  )
  expect(missing).toEqual([])
})
