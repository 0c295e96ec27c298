import { expect, test } from '@playwright/test'
import { openSection } from './family.ts'
import { draftCount } from './stored.ts'
import { newPreparedSample } from './prepared-family.ts'

test.use({ serviceWorkers: 'allow' })

test('a form keeps its text after the page is closed and its answer is lost, and is sent once', async ({ page }) => {
  test.setTimeout(120_000)
  const { planUrl } = await newPreparedSample(page)
  const trigger = 'A neighbor rings at the door'
  const field = page.getByLabel('What could happen?')
  await openSection(page, planUrl, 'contingencies/new')
  await field.fill(trigger)
  // a program closes the page faster than anybody
  await expect.poll(() => draftCount(page)).toBe(1)
  await page.reload()
  await expect(field).toHaveValue(trigger)

  // the server does it, and the answer is lost on its way
  await page.route(
    '**/contingencies',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('alert')).toContainText('Nothing is lost')
  await expect(field).toHaveValue(trigger)
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByLabel('Who acts?')).toBeVisible()
  await openSection(page, planUrl, 'contingencies')
  await expect(page.getByRole('link', { name: trigger })).toHaveCount(1)
  await openSection(page, planUrl, 'contingencies/new')
  await expect(field).toHaveValue('')
})
