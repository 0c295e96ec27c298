import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { beforeAll, describe, expect, it } from 'vitest'

type Messages = Record<string, { message?: string; translation?: string; origin?: [string, ...unknown[]][] }>
const WEB = join(import.meta.dirname, '../..')
const CATALOGS = ['public', 'pages'] as const
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
    expect(Object.keys(used[name] ?? {}).length).toBeGreaterThan(100)
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

it('has all texts of the public pages in the catalog that they load', () => {
  const loaded = readFileSync(join(WEB, 'src/app/router.tsx'), 'utf8').matchAll(
    /import\('\.\.\/(pages\/public\/[^']+)'\)/g,
  )
  const files = new Set(
    ['src/main.tsx', ...[...loaded].map(([, path]) => `src/${path}`)].flatMap((file) => [...withImports(file)]),
  )
  expect(files.size).toBeGreaterThan(30)
  const shown = Object.entries(used.pages ?? {}).filter(([, { origin }]) => origin?.some(([file]) => files.has(file)))
  expect(shown.map(([, { message }]) => message)).toEqual([])
})
