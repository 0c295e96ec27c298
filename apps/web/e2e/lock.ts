import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openSection } from './family.ts'

/** Locks a plan from the plan at a glance: what is recommended and open is ticked one by one. */
export async function lockPlan(page: Page, planUrl: string, name?: string): Promise<void> {
  await openSection(page, planUrl, '')
  await page.getByRole('link', { name: 'Look it over, and lock' }).click()
  await expect(page.getByRole('heading', { name: 'From here on, everyone relies on this' })).toBeVisible()
  const lock = page.getByRole('button', { name: 'Lock the plan' })
  // where much is open, what stands has a page of its own before it
  const open = page.getByRole('link', { name: 'See what is open' })
  await expect(lock.or(open)).toBeVisible()
  if (await open.isVisible()) await open.click()
  await expect(lock).toBeVisible()
  const gaps = page.locator('.openlist').getByRole('checkbox')
  if ((await gaps.count()) > 0) {
    await lock.click()
    await expect(page.getByText('Tick it, or do it now.')).toHaveCount(1)
  }
  if (name) await expectAccessible(page, name)
  for (const one of await gaps.all()) await one.check()
  await lock.click()
  await expect(page.getByRole('heading', { name: 'The plan is locked' })).toBeVisible()
}
