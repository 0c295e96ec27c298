import { expect, type Page, test } from '@playwright/test'
import { sessionRoutes } from '@holdfast/contracts/session'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { newProfile, openHelp, openPart, openSection, saved } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'
import { newAccount } from './sign-up.ts'
import { draftCount, storedText } from './stored.ts'

const { password } = newAccount()
const WORDS = 'I will no longer keep quiet about the summer at the lake.'
const field = (page: Page) => page.getByLabel('If the answer is no, I will…')
const love = (page: Page) => page.getByLabel('Love', { exact: true })
const emailOf = async (page: Page) => (await as(page)(sessionRoutes.get, {})).user.email ?? ''

/** Ends the session of somebody's browser, as thirty quiet minutes would. */
async function endSession(page: Page, elsewhere: Page, email: string): Promise<void> {
  const { sessionId } = await as(page)(sessionRoutes.get, {})
  await as(elsewhere)(sessionRoutes.signIn, { body: { email, password } })
  await as(elsewhere)(sessionRoutes.end, { params: { sessionId } })
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Somebody else signs in on the same device. */
const handOver = async (page: Page, other: Page) => page.context().addCookies(await other.context().cookies())

test('what one person typed and did not send is theirs alone on a device that several use', async ({ browser }) => {
  const { karen, rosa, planUrl, family } = await newPreparedFamily(browser)
  const email = await emailOf(karen)
  await openSection(karen, planUrl, 'consequences/new')
  await field(karen).fill(WORDS)
  await expect.poll(() => draftCount(karen)).toBe(1)
  await endSession(karen, await newProfile(browser), email)
  expect(await storedText(karen)).not.toContain('the lake')

  await test.step('somebody else finds an empty form, and sends nothing of it', async () => {
    await handOver(karen, rosa)
    await openSection(karen, planUrl, 'consequences/new')
    await expect(field(karen)).toHaveValue('')
    await field(karen).fill('I will not drive you.')
    await expect.poll(() => draftCount(karen)).toBe(2)
    const { consequences } = await as(rosa)(workspaceRoutes.get, { params: family.inPlan })
    expect(consequences).toEqual([])
  })

  await test.step('the author finds the words again', async () => {
    await karen.context().clearCookies()
    await karen.goto(`${planUrl}/consequences/new`)
    await expect(karen.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible()
    await expect(karen.getByText('Your session has ended')).toBeHidden()
    await signIn(karen, email)
    await expect(karen).toHaveURL(`${planUrl}/consequences/new`)
    await expect(field(karen)).toHaveValue(WORDS)
  })
})

test('whoever signs in on a device of somebody else is shown as themselves, and their page stays', async ({
  browser,
}) => {
  const { karen: page, dana } = await newPreparedFamily(browser)
  const people = {
    'Karen Ortiz': await emailOf(page),
    'Dana Whitfield': await emailOf(dana),
  }
  for (const [path, before, next] of [
    ['/home', 'Karen Ortiz', 'Dana Whitfield'],
    ['/account', 'Dana Whitfield', 'Karen Ortiz'],
    ['/start', 'Karen Ortiz', 'Dana Whitfield'],
  ] as const) {
    const named = (name: string) => page.getByRole('banner').getByRole('link', { name })
    await page.goto(`/sign-in?from=${path}`)
    await expect(named(before)).toBeVisible()
    // a page that is loaded anew loses the mark
    await page.evaluate(() => document.documentElement.setAttribute('data-mark', 'here'))
    await signIn(page, people[next])
    await expect(page).toHaveURL(path)
    await expect(named(next)).toBeVisible()
    await expect(named(before)).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-mark', 'here')
  }
})

test('a device without any room still sends what is typed, and a part that fails leaves the numbers', async ({
  browser,
}) => {
  const { karen, planUrl, family } = await newPreparedFamily(browser)
  await karen.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('No room is left', 'QuotaExceededError')
    }
    Storage.prototype.setItem = refuse
    IDBObjectStore.prototype.put = refuse
  })
  await openPart(karen, planUrl, 'love')
  await love(karen).pressSequentially('I love you and I was afraid.')
  await saved(karen)
  await expect(love(karen)).toHaveValue('I love you and I was afraid.')
  await openSection(karen, planUrl, 'consequences/new')
  await field(karen).pressSequentially('I will move out.')
  await expect(field(karen)).toHaveValue('I will move out.')
  await karen.getByRole('button', { name: 'Add it as it is' }).click()
  await karen.getByRole('button', { name: 'Read it' }).click()
  await expect(karen.getByText('“I will move out.”')).toBeVisible()
  const { consequences } = await as(karen)(workspaceRoutes.get, { params: family.inPlan })
  expect(consequences.map(({ iWill }) => iWill)).toContain('I will move out.')

  // a script that does not arrive
  await openSection(karen, planUrl, 'consequences')
  await karen.route('**/assets/**', (route) => route.abort())
  await karen.getByRole('main').getByRole('link', { name: 'The whole plan' }).last().click()
  await expect(karen.getByRole('heading', { name: 'This page does not open right now' })).toBeVisible()
  await expect(karen.getByRole('main')).toHaveCount(1)
  await openHelp(karen)
  await expect(karen.getByRole('dialog', { name: 'Help now' })).toContainText('988')
})

test('after leaving, Back shows a cover on every page', async ({ browser }) => {
  const { karen, rosa, planUrl, caseUrl } = await newPreparedFamily(browser)
  for (const page of [karen, rosa]) {
    await page.route('https://www.weather.gov/', (route) => route.fulfill({ body: '<h1>Weather</h1>' }))
    await page.goto('/home')
    await openSection(page, planUrl, 'people')
    await openSection(page, planUrl, '')
    await page.getByRole('link', { name: 'Leave this page' }).click()
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
    for (let back = 0; back < 2; back += 1) {
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1, name: 'Weather' })).toBeVisible()
      await expect(page).toHaveTitle('Weather')
      expect(await page.locator('body').innerText()).not.toMatch(/Sam|Karen|Rosa|Holdfast|intervention/i)
    }
    await page.goto(caseUrl)
    await expectAccessible(page, 'left')
    // without a connection nobody knows who is signed in, and it stays closed
    await page.route('**/api/**', (route) => route.abort())
    await page.reload()
    const places = page.getByRole('button', { name: 'Saved places' })
    await places.click()
    await expect(page.getByText('Your places cannot be loaded', { exact: false })).toBeVisible()
    await expectAccessible(page, 'left-offline')
    await page.unroute('**/api/**')
    await page.reload()
    await places.click()
  }
  await expect(rosa.getByRole('heading', { name: 'Helping Sam' })).toBeVisible()
  await expect(karen.getByRole('heading', { level: 1, name: 'Saved places' })).toBeVisible()
  await expectAccessible(karen, 'left-places')
  await karen.getByLabel('Code').fill('something else')
  await karen.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(karen.getByText('This code does not fit.')).toBeVisible()
  await karen.getByLabel('Code').fill(password)
  await karen.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(karen.getByRole('heading', { name: 'Helping Sam' })).toBeVisible()
})
