import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The places of a page that can be cited: `7.2`, `ruling 3`, `promise 15`, `row 12`, `S1.16`, `F27`. */
export type Places = ReadonlySet<string>

const TEXT = /\.(ts|tsx|mjs|js|prisma|sql|css|md|html|ya?ml|json)$|Dockerfile$/
const LISTED = /(?:,| and| to)? (?:(ruling|promise|row)s? )?(\d+(?:\.\d+)*)/g

/** The text files of the repository, with their paths; generated and locked ones are left out. */
export function textFiles(root: string): { path: string; text: string }[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  return listed
    .split('\n')
    .filter((path) => TEXT.test(path) && path !== 'package-lock.json' && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** What can be cited of a page: numbered headings and lists, rows of numbered tables, and ids of requirements and features. */
export function placesOf(page: string): Places {
  const places = new Set<string>()
  let section = ''
  for (const line of page.split('\n')) {
    const heading = /^#+ (\d+(?:\.\d+)*|S\d|Rulings)\b/.exec(line)?.[1]
    if (heading) places.add((section = heading))
    const item = /^(\d+)\. /.exec(line)?.[1]
    if (item) places.add(section === 'Rulings' ? `ruling ${item}` : `${section}.${item}`)
    const id = /^(?:- \*\*|\| )((?:S\d\.|F)\d+[a-z]?)\b/.exec(line)?.[1]
    if (id) places.add(id)
    for (const row of rowsOf(line)) places.add(`row ${row}`).add(`promise ${row}`)
  }
  return places
}

function rowsOf(line: string): number[] {
  const [, first, mark, last] = /^\| (\d+)(?:(–|, )(\d+))? \|/.exec(line) ?? []
  if (!first) return []
  const end = Number(mark ? last : first)
  return Array.from({ length: end - Number(first) + 1 }, (_, index) => Number(first) + index)
}

/** Citations of pages in `docs/`, as `{ page, place }`; a page alone has the place `''`. */
export function citationsOf(text: string): { page: string; place: string }[] {
  const inOneLine = text.replace(/\n[ \t]*(?:\*|\/\/\/?|--|#)? */g, ' ')
  return [
    ...inOneLine.matchAll(/docs\/([\w/-]+\.md)((?:(?:,| and| to)? (?:(?:ruling|promise|row)s? )?\d+(?:\.\d+)*\b)*)/g),
  ].flatMap(([, page = '', list = '']) => {
    let kind = ''
    const places = [...list.matchAll(LISTED)].map(([, named, number = '']) => {
      kind = number.includes('.') ? '' : (named ?? kind)
      return kind ? `${kind} ${number}` : number
    })
    return (places.length === 0 ? [''] : places).map((place) => ({ page, place }))
  })
}

/** Requirements (`S1.16`, `S1`), feature rows (`F27`) and causes of the review (`cause F04`) that a text names. */
export function idsOf(text: string): { id: string; cause: boolean }[] {
  return [...text.matchAll(/(?<![\w'"#.-])(cause )?(S[0-4](?:\.\d{1,2})?|F(?!0\b)\d{1,2}[a-z]?)(?![\w'"-]|\.\d)/g)].map(
    ([, cause, id = '']) => ({ id, cause: cause !== undefined }),
  )
}

/** Relative links of a page in Markdown that lead to nothing; in `docs/`, also paths of this repository between backticks. */
export function brokenLinksOf(root: string, path: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(([, to = '']) =>
    join(dirname(path), to),
  )
  const inDocs = path.startsWith('docs/') ? text : ''
  const named = [...inDocs.matchAll(/`((?:apps|packages|scripts|prisma|docs|examples)\/[\w./-]+)`/g)].map(
    ([, to = '']) => to,
  )
  return [...links, ...named].filter((to) => !exists(join(root, to)))
}

const exists = (at: string): boolean => statSync(at, { throwIfNoEntry: false }) !== undefined
