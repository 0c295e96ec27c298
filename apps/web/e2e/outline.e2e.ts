import { expect, test } from '@playwright/test'
import { newPreparedFamily } from './prepared-family.ts'

test('a page shows its outline while its words are on their way', async ({ browser }) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  const answers: (() => void)[] = []
  await karen.route(/\/api\/v1\/organizations\/[^/]+\/plans\/[^/]+$/, async (route) => {
    await new Promise<void>((resolve) => answers.push(resolve))
    await route.continue()
  })
  await karen.goto(`${planUrl}/people`)
  await expect(karen.getByRole('status').filter({ hasText: 'One moment…' })).toBeAttached()
  await expect(karen.locator('.shape-row')).toHaveCount(4)
  await expect(karen.locator('.shape-title')).toBeInViewport()
  await karen.unroute(/\/api\/v1\/organizations\/[^/]+\/plans\/[^/]+$/)
  for (const answer of answers) answer()
  await expect(karen.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
  await expect(karen.locator('.skeleton')).toHaveCount(0)
})
