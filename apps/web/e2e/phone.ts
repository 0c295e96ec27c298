import { mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/steps/chromium.ts'

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>

/** A phone with a memory of its own: its browser can be killed, and comes back with what was on the disk. */
export type Phone = { page: Page; context: BrowserContext; kill: () => Promise<void>; close: () => Promise<void> }

async function launch(profile: string, options: Options): Promise<Phone> {
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: CHROMIUM_FLAGS,
    locale: 'en-US',
    ...options,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    context,
    close: () => context.close(),
    kill: async () => {
      const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
      // the lock of a profile names the process that holds it: machine-pid
      process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL')
      await closed
    },
  }
}

/** A phone, and a way to start its browser again after it was killed. */
export function newPhone(options: Options): { start: () => Promise<Phone>; discard: () => void } {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-phone-'))
  return {
    start: () => launch(profile, options),
    discard: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  }
}
