import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../scripts/steps/chromium.ts'

/** The screen of a phone. */
export const PHONE = { width: 390, height: 844 }

/** What the page itself saw, in milliseconds since it began to open. */
export type Seen = { form?: number; submitted?: number; words?: number }

/** A browser that is started for this and ended after it, with a profile that stays. */
export async function withBrowser<T>(
  profile: string,
  act: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions(),
    locale: 'en-US',
    viewport: PHONE,
  })
  try {
    return await act(context.pages()[0] ?? (await context.newPage()), context)
  } finally {
    await context.close()
  }
}

// looks at each frame, and counts what is in the picture, not what is in the document
function watch(): void {
  const seen: Seen = {}
  Object.assign(window, { seen })
  addEventListener('submit', () => (seen.submitted = performance.now()), { capture: true })
  const isThere = (selector: string) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility())
  const look = (): void => {
    if (isThere('input[type=password]')) seen.form ??= performance.now()
    if (isThere('.spoken')) seen.words ??= performance.now()
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Opens an address in a new browser without a network, and enters the passphrase of the offline copy where it is asked for. */
export const openCold = (profile: string, url: string, words?: string): Promise<Seen> =>
  withBrowser(profile, async (page, context) => {
    await context.setOffline(true)
    await page.addInitScript(watch)
    await page.goto(url)
    if (words !== undefined) {
      await page.locator('input[type=password]').fill(words)
      await page.locator('main form button[type=submit]').click()
    }
    await page.locator('.spoken').first().waitFor()
    await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.words !== undefined)
    return page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  })

/** How long the key of a passphrase takes to derive, on the same machine at the same time. */
export const timeKey = (profile: string, url: string, rounds: number): Promise<number> =>
  withBrowser(profile, async (page) => {
    await page.goto(url)
    return page.evaluate(async (iterations) => {
      const raw = await crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(16)), 'PBKDF2', false, [
        'deriveBits',
      ])
      const began = performance.now()
      const salt = crypto.getRandomValues(new Uint8Array(16))
      await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, raw, 256)
      return performance.now() - began
    }, rounds)
  })
