import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'

const SECTIONS = [
  'people',
  'people/about-me',
  'people/my-safety',
  'people/awareness',
  'statements',
  'statements?part=whatISaw',
  'statements/order',
  'consequences',
  'treatment',
  'needs',
  'risk',
  'risk/substances',
  'safety',
  'safety/card',
  'contingencies',
  'sobriety',
  'logistics',
  'logistics/poll',
  'logistics/seating',
  'logistics/arrival',
  'logistics/transport',
  'logistics/home',
  'logistics/lists',
  'logistics/afterwards',
  'rehearsals',
  'approach',
  'day',
  'outcome',
  'review',
  'compare',
  'print',
]

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a visitor looks at the sample at once, page by page, in both attempts, and changes nothing', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/')
  await page.getByRole('button', { name: 'See a sample' }).click()
  // the first of all visitors may come while it is being made
  await expect(heading(page)).toHaveText(/Helping Sam/, { timeout: 60_000 })
  await expect(page.getByText('Sample, read only')).toBeVisible()
  await expectAccessible(page, 'case')
  await page.getByRole('link', { name: 'Open the plan' }).click()
  await expect(page.getByRole('heading', { name: 'Everything needed before the day is there' })).toBeVisible()
  await expectAccessible(page, 'plan')
  const second = page.url()
  for (const section of SECTIONS) {
    await page.goto(`${second}/${section}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, `second-${section.replace(/[/?=]/g, '-')}`)
  }
  await page.goto(`${second}/print`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the PDF' }).click()
  expect((await download).suggestedFilename()).toBe('plan.pdf')
  await expect(page.getByText('The PDF is ready.')).toBeVisible()
  const first = await page.evaluate(async () => {
    const [, , organizationId, , planId] = location.pathname.split('/')
    const answer = await fetch(`/api/v1/organizations/${organizationId}/plans/${planId}`)
    const { previousPlanId } = (await answer.json()) as { previousPlanId: string }
    return `/o/${organizationId}/p/${previousPlanId}`
  })
  for (const section of ['', 'day', 'outcome', 'review']) {
    await page.goto(`${first}/${section}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, `first-${section || 'plan'}`)
  }
})

test('a visitor makes a copy of the sample to try things, and begins their own', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await page.getByRole('button', { name: 'See a sample' }).click()
  await expect(heading(page)).toHaveText(/Helping Sam/, { timeout: 60_000 })
  const looked = page.url()
  await page.getByRole('link', { name: 'Make a copy', exact: true }).click()
  await expectAccessible(page, 'sample-copy')
  await page.getByRole('button', { name: 'Make my copy' }).click()
  await expect(heading(page)).toHaveText(/Helping Sam/, { timeout: 60_000 })
  expect(page.url()).not.toBe(looked)
  await expect(page.getByText('Sample, read only')).toHaveCount(0)
})
