import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../../../scripts/steps/chromium.ts'

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>

/** A phone with a memory of its own: its browser can be killed, and comes back with what was on the disk. */
export type Phone = { page: Page; context: BrowserContext; kill: () => Promise<void>; close: () => Promise<void> }

async function launch(profile: string, options: Options): Promise<Phone> {
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions(),
    locale: 'en-US',
    ...options,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const pid = await processOf(context)
  return {
    page,
    context,
    close: () => context.close(),
    kill: async () => {
      const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
      process.kill(pid, 'SIGKILL')
      await closed
    },
  }
}

/** The process of the browser itself, beside those of its pages. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  await session?.detach()
  const pid = processInfo.find(({ type }) => type === 'browser')?.id
  if (pid === undefined) throw new Error('The browser does not name its process')
  return pid
}

/** A phone, and a way to start its browser again after it was killed. */
export function newPhone(options: Options): { start: () => Promise<Phone>; discard: () => void } {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-phone-'))
  return {
    start: () => launch(profile, options),
    discard: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  }
}
