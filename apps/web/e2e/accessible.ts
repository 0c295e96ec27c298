import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** With `E2E_RECORD=1` a picture of each page, as it is and unfolded, is kept with the results. */
async function keepPicture(page: Page, name: string, state = ''): Promise<void> {
  if (!process.env.E2E_RECORD) return
  const path = `test-results/pages/${name}-${page.viewportSize()?.width}${state}.png`
  await page.screenshot({ path, fullPage: true })
}

/** The page as it is now, with everything unfolded: axe finds nothing, nothing is wider than the screen. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  // what is still loading has no heading yet
  await expect(page.locator('h1').first()).toBeAttached()
  await expect(page.getByText(/^(One moment…|Un momento…)$/)).toHaveCount(0)
  await keepPicture(page, name)
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  await keepPicture(page, name, '-open')
  // no page has frames of another origin, so one run in the page sees all of it; the nodes that pass are not described
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
  const { violations } = await axe.analyze()
  expect
    .soft(
      violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`),
      `axe on ${name}`,
    )
    .toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(overflow, `pixels that ${name} is wider than the screen`).toBeLessThanOrEqual(0)
}
