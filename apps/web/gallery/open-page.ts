import type { Page } from '@playwright/test'

/** Opens an address, and waits for nothing but what the page asks for itself. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.getByText(/^(One moment…|Un momento…)$/).waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
}
