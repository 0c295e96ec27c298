import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a browser loads before a page is drawn: how many files of script, and their size with gzip in bytes. */
export type FirstLoad = { requests: number; bytes: number }

const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[^"'();]*?from)?\s*["']\.\/([^"']+)["']/g
const SCRIPT_OF_PAGE = /(?:src|href)="\/assets\/([^"]+\.js)"/g

/** Follows the imports of the built app from its first page, with the chunks of one page and its texts (by the names they begin with). */
export function firstLoad(dist: string, chunks: readonly string[]): FirstLoad {
  const assets = join(dist, 'assets')
  const files = readdirSync(assets).filter((file) => file.endsWith('.js'))
  const sizes = new Map<string, number>()
  const load = (file: string): void => {
    if (sizes.has(file)) return
    const script = readFileSync(join(assets, file))
    sizes.set(file, gzipSync(script).length)
    for (const [, imported = ''] of script.toString().matchAll(IMPORT)) load(imported)
  }
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  for (const [, file = ''] of page.matchAll(SCRIPT_OF_PAGE)) load(file)
  for (const chunk of chunks) {
    // a catalog is there in each language: the larger one counts
    const [largest] = files
      .filter((file) => basename(file).replace(/-[\w-]{8}\.js$/, '') === chunk)
      .toSorted((a, b) => readFileSync(join(assets, b)).length - readFileSync(join(assets, a)).length)
    if (!largest) throw new Error(`The built app has no chunk ${chunk}`)
    load(largest)
  }
  return { requests: sizes.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) }
}
