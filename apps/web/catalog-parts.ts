import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import type { Plugin } from 'vite'

const WEB = import.meta.dirname
/** What somebody sees before the first case is open; everything else is inside. */
const DOORS = ['welcome', 'sign-up', 'sign-in', 'reset', 'invited', 'join', 'return', 'not-found'].map(
  (name) => `src/pages/public/${name}-page.tsx`,
)

/** These files and all that they import, other than by `import()`. */
function withImports(entries: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const follow = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const code = readFileSync(join(WEB, file), 'utf8')
    for (const [, path = ''] of code.matchAll(/from '(\.[^']+\.tsx?)'/g))
      follow(relative(WEB, join(WEB, dirname(file), path)))
  }
  for (const entry of entries) follow(entry)
  return seen
}

async function idsOfDoors(): Promise<Set<string>> {
  const files = withImports(['src/main.tsx', ...DOORS])
  const [catalog] = await getCatalogs(getConfig({ cwd: WEB }))
  const known = Object.entries((await catalog?.read('en')) ?? {})
  return new Set(known.flatMap(([id, { origin }]) => (origin?.some(([file]) => files.has(file)) ? [id] : [])))
}

/**
 * Parts a catalog in two, `messages.po?doors?lingui` and `messages.po?inside?lingui`, so that the first page does not wait
 * for the words of all the others.
 */
export function catalogParts(): Plugin {
  return {
    name: 'catalog-parts',
    enforce: 'post',
    transform: {
      filter: { id: /\.po\?(doors|inside)\?lingui$/ },
      async handler(code, id) {
        const written = /JSON\.parse\((".*")\)/.exec(code)?.[1]
        if (!written) throw new Error(`No messages in ${id}`)
        const messages = JSON.parse(JSON.parse(written) as string) as Record<string, unknown>
        const doors = await idsOfDoors()
        const part = Object.entries(messages).filter(([key]) => doors.has(key) === id.includes('?doors'))
        return {
          code: `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(part)))})`,
          map: null,
        }
      },
    },
  }
}
