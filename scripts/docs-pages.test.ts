import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SETTING_NAMES } from '../apps/api/src/config.ts'
import { ready, run, useInstallation } from './installation.ts'
import { root } from './root.ts'

const here = useInstallation()
const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8')
const canTour = ['bash', 'curl'].every((tool) => spawnSync(tool, ['--version']).status === 0)

test.skipIf(!canTour)(
  'the API tour runs as it stands',
  async () => {
    await ready(here, run(here))
    const tour = page('api-tour.md').match(/<!-- tour -->\s+```bash\n([\s\S]+?)```/)?.[1] ?? ''
    const { status, stdout, stderr } = spawnSync('bash', ['-eu', '-o', 'pipefail', '-c', tour], {
      encoding: 'utf8',
      timeout: 100_000,
      env: { ...process.env, HOLDFAST: `http://localhost:${here.port}`, OUTBOX: join(here.folder, 'outbox') },
    })
    expect(stderr.split('\n').filter((line) => !line.includes('error: 409') && !line.includes('error: 422'))).toEqual([
      '',
    ])
    expect(status).toBe(0)
    expect(stdout).toContain('refused, with the reason')
    expect(stdout).toContain('Rehearse the hard answers.\nPrepare for bargaining about the place.\nSet a second date')
    expect(stdout).toContain('added: ')
  },
  120_000,
)

test('the page about configuration names every setting', () => {
  for (const name of SETTING_NAMES) expect(page('configuration.md')).toContain(`\`${name}\``)
})
