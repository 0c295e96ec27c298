import { expect, type Page, test } from '@playwright/test'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { withCoreAnswers } from '@holdfast/scenarios/risk-answers'
import { inDays } from '@holdfast/scenarios/times'
import { expectAccessible } from './accessible.ts'
import { openSection } from './family.ts'
import { newPreparedFamily, PARTS, peopleOf } from './prepared-family.ts'

/** The heading near the top, something to tap in the first screen, and no more than two and a half screens. */
async function expectShort(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  const { height } = page.viewportSize() ?? { height: 0 }
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox()
  expect(heading?.y).toBeLessThanOrEqual(112)
  const answer = await page.locator('.answer').first().boundingBox()
  const tabs = await page.locator('nav.tabs').boundingBox()
  expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual(tabs?.y ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height * 2.5)
}

const go = (page: Page) => page.getByRole('button', { name: /^Go/ })
const notTomorrow = (page: Page) => page.getByRole('button', { name: /^Not tomorrow/ })

test('each says on their own phone whether it happens, and one no is enough', async ({ browser }) => {
  const family = await newLockedFamily(peopleOf(browser), PARTS)
  const { participant, interventionist, inCase, inPlan } = family
  await interventionist.call(riskRoutes.assess, { params: inPlan, body: { areas: withCoreAnswers() } })
  const planUrl = `/o/${inPlan.organizationId}/p/${inPlan.planId}`
  const [rosa, dana] = [participant.page, interventionist.page]

  // the one thing that Rosa's home offers
  await rosa.goto(`/o/${inCase.organizationId}/c/${inCase.caseId}`)
  const now = rosa.locator('.now')
  await expect(now.getByRole('heading', { name: 'Say whether it happens tomorrow' })).toBeVisible()
  await now.getByRole('link').first().click()
  await expect(rosa.getByRole('heading', { name: 'Does it happen tomorrow?' })).toBeVisible()
  await expect(rosa.getByText('0 of 3 have answered')).toBeVisible()
  await expect(rosa.getByRole('heading', { name: 'Sign for everybody' })).toHaveCount(0)
  await expectAccessible(rosa, 'eve-asked')
  await expectShort(rosa)

  // Dana looks at the same page, and below it signs
  await openSection(dana, planUrl, 'day/eve')
  await go(dana).first().click()
  await expect(go(dana).first()).toHaveAttribute('aria-pressed', 'true')
  await expect(rosa.locator('.votes')).toContainText('Dana WhitfieldGo')

  // one says no: it is there without a reload, and no go can be signed
  await notTomorrow(rosa).click()
  await rosa.getByLabel('Why, if you like').fill('He came home late and angry.')
  await rosa.getByRole('button', { name: 'Say why' }).click()
  await expect(rosa.getByText('He came home late and angry.')).toBeVisible()
  await expect(dana.locator('.votes')).toContainText('Rosa OrtizNot tomorrow')
  await expect(dana.getByText('Rosa Ortiz: He came home late and angry.')).toBeVisible()
  await expect(dana.getByText('While somebody says no, a go cannot be signed.')).toBeVisible()
  await expect(dana.getByRole('button', { name: 'Sign: go' })).toHaveCount(0)
  await expectAccessible(dana, 'eve-one-says-no')
  await expectShort(dana)

  // they talked, Rosa sees it differently now, and it is signed
  await go(rosa).first().click()
  await expect(dana.locator('.votes')).toContainText('Rosa OrtizGo')
  await expectAccessible(dana, 'eve-to-sign')
  await expectShort(dana)
  await dana.getByRole('button', { name: 'Sign: go' }).click()
  await expect(dana.getByText('Call the place and ask.')).toBeVisible()
  await dana.getByLabel('The place says that the bed is held').check()
  await dana.getByLabel('Driver, car and escort are ready').check()
  await dana.getByLabel('Karen Ortiz').check()
  await dana.getByRole('button', { name: 'Sign: go' }).click()
  await expect(dana.getByRole('heading', { name: 'Go: we hold it' })).toBeVisible()
  await expect(rosa.getByRole('heading', { name: 'Go: we hold it' })).toBeVisible()
  await expect(notTomorrow(rosa)).toHaveCount(0)
  await expectAccessible(rosa, 'eve-signed')
})

test('before its time the page says when everybody is asked, and leads back to the day', async ({ browser }) => {
  const { karen, rosa, dana, planUrl, family } = await newPreparedFamily(browser)
  const back = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Back to the day' })
  await openSection(karen, planUrl, 'day/eve')
  await expect(karen.getByText('No day is set.')).toBeVisible()
  await expect(back(karen)).toBeVisible()
  await family.lead.call(logisticsRoutes.update, {
    params: family.inPlan,
    body: { startsAt: `${inDays(60)}T18:00:00Z` },
    ifMatch: 1,
  })
  for (const page of [karen, rosa, dana]) {
    await openSection(page, planUrl, 'day/eve')
    await expect(page.getByText(/^Everybody who comes is asked the day before/)).toBeVisible()
    await expectAccessible(page, 'eve-early')
    await back(page).click()
    await expect(page).toHaveURL(`${planUrl}/day`)
  }
})
