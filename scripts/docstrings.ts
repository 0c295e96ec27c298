import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import { root } from './root.ts'

/** Where an export is for others to use. Tests and fixtures, texts, and pages, which the router alone opens, are left out. */
const DOCUMENTED = [
  'packages/{domain,contracts,scenarios}/src/**/*.{ts,tsx}',
  'apps/api/src/{db,features,http,jobs,kernel,plan}/**/*.ts',
  'apps/web/src/{api,app,autosave,features,i18n,offline,plan,ui}/**/*.{ts,tsx}',
]
const LEFT_OUT = /\.(test|fixture)\.tsx?$|\/generated\//

const EXPORT = /^export (?:default )?(?:async )?(?:function\*?|const|type|class) (\w+)/
const IS_COMMENT_END = /\*\/$/

/** The exports of a source without a docstring of their own. One docstring is enough for what stands together without a blank line. */
export function undocumented(source: string): string[] {
  const missing: string[] = []
  let isDocumented = false
  for (const line of source.split('\n')) {
    if (line === '') isDocumented = false
    if (IS_COMMENT_END.test(line)) isDocumented = true
    const [, name] = EXPORT.exec(line) ?? []
    if (name !== undefined && !isDocumented) missing.push(name)
  }
  return missing
}

/** Every export without a docstring, as `file: name`. */
export function undocumentedExports(): string[] {
  return globSync(DOCUMENTED, { cwd: root })
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted()
    .flatMap((file) => undocumented(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`))
}
