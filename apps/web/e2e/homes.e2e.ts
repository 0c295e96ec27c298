import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { unfold } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

/** Where a heading may begin on a phone, and how many screens a page may have. */
const LOWEST_HEADING = 112
const MOST_SCREENS = 2.5

async function expectInReach(page: Page, isPhone: boolean): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (!isPhone) return
  const { top, screens } = await page.evaluate(() => ({
    top: document.querySelector('h1')?.getBoundingClientRect().top ?? Infinity,
    screens: document.documentElement.scrollHeight / innerHeight,
  }))
  expect(top).toBeLessThanOrEqual(LOWEST_HEADING)
  expect(screens).toBeLessThanOrEqual(MOST_SCREENS)
}

test('each person has a home of their own, and the plan on one page', async ({ browser }, { project }) => {
  const isPhone = project.name === 'phone'
  const { karen, rosa, dana, caseUrl, planUrl } = await newPreparedFamily(browser)

  await test.step('the lead sees what is next, and whom the plan waits for', async () => {
    await karen.goto(caseUrl)
    await expect(karen.getByRole('heading', { name: 'Waiting for' })).toBeVisible()
    await expect(karen.getByRole('complementary', { name: 'People and questions' })).toBeVisible({ visible: !isPhone })
    await expectInReach(karen, isPhone)
    await expectAccessible(karen, 'home-lead')
  })

  await test.step('the lead reminds others of what waits for them, once a day', async () => {
    await karen.getByRole('button', { name: 'Ask Dana Whitfield' }).click()
    await expect(karen.getByText(/^Reminded at /)).toBeVisible()
    await karen.getByRole('button', { name: 'Remind Rosa Ortiz' }).click()
    await expect(karen.getByRole('alert')).toContainText('There is no e-mail address of this person here.')
    await expectAccessible(karen, 'home-lead-reminded')
    await karen.reload()
    await expect(karen.getByText(/^Reminded at /)).toBeVisible()
  })

  await test.step('the professional sees the danger, what waits for them, and when they last heard of anybody', async () => {
    await dana.goto(caseUrl)
    await expect(dana.getByText('Nothing waits for your yes.')).toBeVisible()
    await expect(dana.getByRole('heading', { name: 'What could be dangerous', exact: true })).toBeVisible()
    const heard = dana.getByRole('heading', { name: 'Last heard from the others' })
    await expect(heard.locator('..')).toContainText('Karen Ortiz')
    // how many, not who or what
    const alone = dana.locator('section.card', { has: dana.getByRole('heading', { name: 'Asked alone' }) })
    await expect(alone.locator('.tally')).toHaveText('2 open')
    await expectInReach(dana, isPhone)
    await expectAccessible(dana, 'home-professional')
    await alone.getByRole('button', { name: 'Table' }).click()
    await expect(alone.getByRole('row', { name: 'Still open 2' })).toBeVisible()
    await expectAccessible(dana, 'home-professional-table')
  })

  await test.step('whoever takes part sees their own part', async () => {
    await rosa.goto(caseUrl)
    await expect(rosa.getByRole('heading', { name: 'Your part' })).toBeVisible()
    await expectInReach(rosa, isPhone)
    await expectAccessible(rosa, 'home-own-part')
  })

  await test.step('whoever has joined says not now, which the lead reads, and takes it back', async () => {
    await rosa.goto(caseUrl)
    const form = await unfold(rosa, 'I would rather not take part now')
    await form.getByRole('radio', { name: 'I can help in another way' }).check()
    await form.getByLabel('A word to them, if you like').fill('I can drive.')
    await form.getByRole('button', { name: 'Tell those who lead' }).click()
    await expect(rosa.getByText('You told those who lead', { exact: false })).toBeVisible()
    await expectAccessible(rosa, 'home-not-now')
    await karen.goto(caseUrl)
    await expect(karen.getByText('Rosa Ortiz: I can help in another way.')).toBeVisible()
    await expect(karen.getByText('I can drive.')).toBeVisible()
    await rosa.getByRole('button', { name: 'Take it back' }).click()
    await expect(rosa.getByText('I would rather not take part now')).toBeVisible()
    await karen.reload()
    await expect(karen.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(karen.getByText('I can drive.')).toHaveCount(0)
  })

  await test.step('the plan has its seven steps, one of them open', async () => {
    await karen.goto(planUrl)
    const steps = karen.getByRole('navigation', { name: 'Pages of this plan' })
    await expect(steps.getByText('Find your way')).toBeVisible()
    await expectInReach(karen, isPhone)
    await steps.getByText('Is everyone safe?').click()
    await expect(steps.getByRole('link', { name: 'Emergency card' })).toBeVisible()
    await expectAccessible(karen, 'plan-steps')
  })
})
