import { expect, type Locator, type Page } from '@playwright/test'

/** Opens what may happen in the meeting, if it is not open yet. */
export async function happens(page: Page): Promise<Locator> {
  const sheet = page.getByRole('dialog', { name: 'Something happens' })
  if (!(await sheet.isVisible())) await page.getByRole('button', { name: 'Something happens' }).click()
  await expect(sheet).toBeVisible()
  return sheet
}

/** Shuts it again. */
export const shut = (page: Page) => page.getByRole('button', { name: 'Close', exact: true }).click()

/** Turns the pages of the letter that is read aloud from this phone, and says that it is read. */
export async function readOwnWords(page: Page): Promise<void> {
  const read = page.getByRole('button', { name: 'I have read it' })
  const onward = page.getByRole('button', { name: /^Page \d+ of \d+/ })
  await expect(read.or(onward)).toBeVisible()
  while (!(await read.isVisible())) await onward.click()
  await read.click()
}

/** All of it is on the screen as the page opens, above the dock: nobody scrolls in the meeting. */
export async function expectAboveDock(page: Page, parts: Locator): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  const dock = await page.locator('.livedock').boundingBox()
  for (const part of await parts.all()) {
    const box = await part.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0)
  }
}
