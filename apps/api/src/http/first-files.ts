import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLocale, SOURCE_LOCALE } from '@holdfast/domain/text'

/** A page by its address, with the files that it needs when it is opened first, in each language, the largest first. */
type FirstPage = {
  path: string
  files: Record<string, readonly string[]>
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}/?$`)

/** The language that a browser asks for first, among ours. */
const languageOf = (accepted: string | undefined): string =>
  (accepted ?? '')
    .split(',')
    .map((one) => one.trim().slice(0, 2))
    .find(isLocale) ?? SOURCE_LOCALE

/** How many files are asked for before the first answers of the API, where a browser asks for few things at the same time. */
const LARGE = 3

const linksTo = (files: readonly string[]): string =>
  files
    .map(
      (file, at) => `<link rel="modulepreload" crossorigin${at < LARGE ? '' : ' fetchpriority="low"'} href="${file}">`,
    )
    .join('')

/** The page of every address, with the files named that this one needs first; as it is where the build knows of none. */
export function readFirstPage(root: string): (pathname: string, accepted: string | undefined) => string {
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const list = join(root, 'first-files.json')
  const pages = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as FirstPage[]) : []
  const known = pages.map(({ path, files }) => ({ pattern: patternOf(path), files }))
  return (pathname, accepted) => {
    const { files: inEach } = known.find(({ pattern }) => pattern.test(pathname)) ?? {}
    const files = inEach?.[languageOf(accepted)] ?? []
    const missing = files.filter((file) => !page.includes(`"${file}"`))
    return page.replace('</head>', `${linksTo(missing)}</head>`)
  }
}
