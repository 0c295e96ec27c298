import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a browser loads before a page is drawn: how many files of script, and their size with gzip in bytes. */
export type FirstLoad = { requests: number; bytes: number }

type Page = { path: string; files: Record<string, string[]> }

/** The page with its address and its files in each language, as the build of the web app wrote them down (`apps/web/first-files.ts`). */
export function firstPages(dist: string): Page[] {
  return JSON.parse(readFileSync(join(dist, 'first-files.json'), 'utf8')) as Page[]
}

/** What the page with this address loads when it is opened first, in the language that needs most. */
export function firstLoad(dist: string, path: string): FirstLoad {
  const page = firstPages(dist).find((one) => one.path === path)
  if (!page) throw new Error(`The built app has no page ${path}`)
  const loads = Object.values(page.files).map((files) => ({
    requests: files.length,
    bytes: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0),
  }))
  return {
    requests: Math.max(...loads.map(({ requests }) => requests)),
    bytes: Math.max(...loads.map(({ bytes }) => bytes)),
  }
}
