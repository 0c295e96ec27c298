import { expect, test } from '@playwright/test'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { participantRoutes } from '@holdfast/contracts/participants'
import { inDays } from '@holdfast/scenarios/times'
import { as } from './api-call.ts'
import { newPreparedFamily } from './prepared-family.ts'

test('one meeting has one hour on every page, and names its clock; a name turns nothing around', async ({
  browser,
}) => {
  const { karen, rosa, caseUrl, planUrl, family } = await newPreparedFamily(browser)
  const day = inDays(60)
  await as(karen)(logisticsRoutes.update, {
    params: family.inPlan,
    body: { startsAt: `${day}T18:00:00Z`, timeZone: 'America/New_York', venue: 'At home' },
    ifMatch: 1,
  })
  const context = await browser.newContext({
    timezoneId: 'America/Los_Angeles',
    storageState: await rosa.context().storageState(),
  })
  const page = await context.newPage()
  const hours = new Set<string>()
  for (const url of ['/home', caseUrl, `${planUrl}/day`, `${planUrl}/logistics/poll`]) {
    await page.goto(url)
    const said = page
      .getByRole('main')
      .getByText(/\d:\d\d\s[AP]M E[SD]T/)
      .first()
    await expect(said, url).toBeVisible()
    hours.add((await said.innerText()).match(/\d+:\d\d\s[AP]M E[SD]T/)?.[0] ?? '')
    expect(await page.getByRole('main').innerText()).not.toMatch(/\d\s[AP]M P[SD]T/)
  }
  expect(hours.size).toBe(1)

  await as(karen)(participantRoutes.create, {
    params: family.inPlan,
    body: { name: 'Ana\u202e sirhC', relationship: 'friend', adult: true, dayRoles: [] },
  })
  await page.goto(`${planUrl}/people`)
  const name = page.getByText('Ana').first()
  await expect(name).toBeVisible()
  // the sign ends where the name ends
  const box = await name.evaluate((element) => getComputedStyle(element).unicodeBidi)
  expect(box).toMatch(/isolate|plaintext/)
})
