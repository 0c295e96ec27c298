import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ready, run, useInstallation } from './installation.ts'
import { root } from './root.ts'

const here = useInstallation()
const cwd = mkdtempSync(join(tmpdir(), 'holdfast-examples-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }), 60_000)

test('the typed client in examples/ is generated, compiles and runs the story, and the document passes Redocly', async () => {
  await ready(here, run(here))
  cpSync(join(root, 'examples'), cwd, { recursive: true, filter: (path) => !path.includes('node_modules') })
  const step = (...npm: string[]): string => {
    const { status, stdout, stderr } = spawnSync('npm', npm, {
      cwd,
      encoding: 'utf8',
      timeout: 100_000,
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
        HOLDFAST: `http://localhost:${here.port}`,
        OUTBOX: join(here.folder, 'outbox'),
        REDOCLY_TELEMETRY: 'off',
      },
    })
    expect({ npm, status, said: status === 0 ? '' : stdout + stderr }).toEqual({ npm, status: 0, said: '' })
    return stdout + stderr
  }
  step('ci')
  step('run', 'generate')
  step('run', 'types')
  const warnings = [...step('run', 'lint').matchAll(/have (\d+) warning/g)].map(([, count]) => Number(count))
  expect(Math.max(0, ...warnings)).toBeLessThan(50)
  const story = step('run', 'tour')
  expect(story).toContain('refused, with the reason')
  expect(story).toContain('Rehearse the hard answers.')
  expect(story).toContain('added: ')
}, 180_000)
