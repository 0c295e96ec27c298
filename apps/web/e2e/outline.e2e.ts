import { expect, test } from '@playwright/test'
import { newPreparedFamily } from './prepared-family.ts'

test('a page shows its outline while its words are on their way', async ({ browser }) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  let answer = (): void => undefined
  const held = new Promise<void>((resolve) => (answer = resolve))
  await karen.route(/\/api\/v1\/organizations\/[^/]+\/plans\/[^/]+$/, async (route) => {
    await held
    await route.continue()
  })
  await karen.goto(`${planUrl}/people`)
  await expect(karen.getByRole('status').filter({ hasText: 'One moment…' })).toBeAttached()
  await expect(karen.locator('.shape-row')).toHaveCount(4)
  await expect(karen.locator('.shape-title')).toBeInViewport()
  answer()
  await expect(karen.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
  await expect(karen.locator('.skeleton')).toHaveCount(0)
})
