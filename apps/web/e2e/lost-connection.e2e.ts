import { expect, test } from '@playwright/test'
import { openSection, unfold } from './family.ts'
import { draftCount } from './stored.ts'
import { newPreparedSample } from './prepared-family.ts'

test.use({ serviceWorkers: 'allow' })

test('a form keeps its text after the page is closed and its answer is lost, and is sent once', async ({ page }) => {
  test.setTimeout(120_000)
  const { planUrl } = await newPreparedSample(page)
  const trigger = 'A neighbor rings at the door'
  const open = async () => {
    await openSection(page, planUrl, 'contingencies')
    return unfold(page, 'Write one of your own')
  }
  await (await open()).getByLabel('What could happen?').fill(trigger)
  // a program closes the page faster than anybody
  await expect.poll(() => draftCount(page)).toBe(1)
  await page.reload()
  const form = await open()
  await expect(form.getByLabel('What could happen?')).toHaveValue(trigger)

  // the server does it, and the answer is lost on its way
  await page.route(
    '**/contingencies',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await form.getByRole('button', { name: 'Add it' }).click()
  await expect(form.getByRole('alert')).toContainText('Nothing is lost')
  await expect(form.getByLabel('What could happen?')).toHaveValue(trigger)
  await form.getByRole('button', { name: 'Add it' }).click()
  await expect(form.getByLabel('What could happen?')).toHaveValue('')
  await page.reload()
  await expect(page.locator('summary', { hasText: trigger })).toHaveCount(1)
  await expect((await open()).getByLabel('What could happen?')).toHaveValue('')
})
