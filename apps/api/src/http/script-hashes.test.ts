import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hashesOfScripts } from './script-hashes.ts'

const withPage = (html: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'page-'))
  writeFileSync(join(root, 'index.html'), html)
  return root
}

it('names the scripts that stand in the page itself, and none that are files', () => {
  const hash = createHash('sha256').update('ask()').digest('base64')
  const page = '<head><script>ask()</script><script type="module" src="/main.js"></script></head>'
  expect(hashesOfScripts(withPage(page))).toEqual([`sha256-${hash}`])
})

it('names none where the app is not built', () => {
  expect(hashesOfScripts('none')).toEqual([])
})
