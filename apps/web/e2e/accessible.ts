import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The page as it is now, and with everything unfolded: axe finds nothing, nothing is wider than the screen. A picture of both
 * is kept with the results.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const picture = (state: string) =>
    page.screenshot({ path: `test-results/pages/${name}-${page.viewportSize()?.width}${state}.png`, fullPage: true })
  await picture('')
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  await picture('-open')
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect
    .soft(
      violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`),
      `axe on ${name}`,
    )
    .toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(overflow, `pixels that ${name} is wider than the screen`).toBeLessThanOrEqual(0)
}
