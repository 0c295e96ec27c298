import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDER } from '../apps/web/gallery/folder.ts'
import { writeOverview } from '../apps/web/gallery/overview.ts'
import { freePort } from './free-port.ts'
import { root } from './root.ts'
import { build } from './steps/build.ts'
import { ensureChromium } from './steps/chromium.ts'
import { generateClient } from './steps/generate-client.ts'
import { log, reasonOf } from './steps/log.ts'

// npm run gallery: pictures of every page at both sizes, and what a page on a phone does not meet; GALLERY_PAGES=people,risk for some
try {
  await generateClient()
  await build()
  ensureChromium()
  rmSync(FOLDER, { recursive: true, force: true })
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '-c', 'gallery/playwright.config.ts'],
    { cwd: join(root, 'apps/web'), stdio: 'inherit', env: { ...process.env, E2E_PORT: String(await freePort()) } },
  )
  log(`The pictures: ${writeOverview()}`)
  process.exitCode = status ?? 1
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
}
