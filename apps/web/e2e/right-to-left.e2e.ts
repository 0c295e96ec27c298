import { expect, test } from '@playwright/test'
import { CASE_PAGES, PLAN_PAGES } from '../gallery/plan-pages.ts'
import { expectAccessible } from './accessible.ts'
import { speakPseudoLanguage } from './pseudo-language.ts'

/** Pages that open without an account and without a link. */
const PUBLIC_PAGES = ['', 'sign-in', 'sign-up', 'crisis', 'cards']

test('every page stands in a longer language that is written from right to left', async ({ page, context }) => {
  test.setTimeout(600_000)
  await speakPseudoLanguage(page)
  const read = async (path: string, name: string) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('م')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByText(/^Oneم\S* momentم/)).toHaveCount(0)
    await expectAccessible(page, `rtl-${name.replaceAll('/', '-') || 'first'}`)
  }
  for (const path of PUBLIC_PAGES) await read(`/${path}`, path)
  const sample = await context.newPage()
  await sample.goto('/')
  await sample.getByRole('button', { name: 'See a sample' }).click()
  await expect(sample).toHaveURL(/\/c\//, { timeout: 60_000 })
  const home = new URL(sample.url()).pathname
  await sample.getByRole('link', { name: 'Open the plan' }).click()
  await expect(sample).toHaveURL(/\/p\//)
  const plan = new URL(sample.url()).pathname
  await sample.close()

  for (const path of CASE_PAGES) await read(`${home}/${path}`, `case-${path}`)
  for (const path of PLAN_PAGES) await read(`${plan}/${path}`, `plan-${path}`)

  // arrows point the way that is read
  await page.goto(plan)
  await expect(page.locator('.i.flip').first()).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)')
})
