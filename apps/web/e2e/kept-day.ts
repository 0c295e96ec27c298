import { expect, type Locator, type Page } from '@playwright/test'
import { answerQuestions, openQuestions, recordLook } from './check.ts'

/** What the people of these stories lock their offline copies with. */
export const PASSPHRASE = 'harbor otter lamp'

/** A phone that can keep the app and a day for when there is no network. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  serviceWorkers: 'allow',
} as const

/** Taps the first button of this name. */
export const tap = (page: Page | Locator, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** Saves an offline copy of a day on this device, and waits until the app itself is kept, too. */
export async function keepTheDay(page: Page, { planUrl }: { planUrl: string }): Promise<void> {
  await page.goto(`${planUrl}/day`)
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await tap(page, 'Keep it here')
  await expect(page.getByRole('heading', { name: 'This day is kept on this device' })).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
}

/** Types the passphrase where a page or its cover asks for it. */
export async function unlock(page: Page): Promise<void> {
  // a cover hides the form of the page below it
  await page.getByLabel('Your passphrase').filter({ visible: true }).fill(PASSPHRASE)
  await tap(page, 'Unlock')
}

/** Opens a page of a plan without a network, from the offline copy. */
export async function openCold(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await unlock(page)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Unlock the day')
}

/** Does the sobriety check on this phone: a clear head, and willing to listen. */
export async function look(page: Page): Promise<void> {
  await openQuestions(page)
  await answerQuestions(page)
  await recordLook(page)
}
