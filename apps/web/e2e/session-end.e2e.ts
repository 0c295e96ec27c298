import { memberRoutes } from '@holdfast/contracts/members'
import { sessionRoutes } from '@holdfast/contracts/session'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { newProfile, openFromPlan, openPart, openSection, saved, signOut, unfold } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'
import { newAccount } from './sign-up.ts'
import { draftCount, storedText } from './stored.ts'

const { password } = newAccount()
const HAS_ENDED = 'Your session has ended.'
const love = (page: Page) => page.getByLabel('Love', { exact: true })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const emailOf = async (page: Page) => (await as(page)(sessionRoutes.get, {})).user.email ?? ''

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Ends every session of this person but that of `elsewhere`, over the API. */
async function endOthers(elsewhere: Page, email: string): Promise<void> {
  const call = as(elsewhere)
  await call(sessionRoutes.signIn, { body: { email, password } })
  const { items } = await call(sessionRoutes.list, { query: {} })
  for (const { id, isCurrent } of items) if (!isCurrent) await call(sessionRoutes.end, { params: { sessionId: id } })
}

async function expectNothingOfTheCase(page: Page): Promise<void> {
  await expect(heading(page, 'Welcome back')).toBeVisible()
  expect(await page.locator('body').innerText()).not.toMatch(/Sam|Karen|Rosa|Dana|swim/)
}

test('a session that is ended from the list of devices hides the letter on the other device at once', async ({
  browser,
}) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  const email = await emailOf(karen)
  await openSection(karen, planUrl, '')
  await openFromPlan(karen, 'Find the words', 'Letters')
  await karen.getByRole('link', { name: 'Begin the letter' }).click()
  await love(karen).fill('You taught me to swim.')
  await saved(karen)
  const phone = await newProfile(browser)
  await as(phone)(sessionRoutes.signIn, { body: { email, password } })
  await phone.goto('/account')
  // what is typed and cannot be sent any more
  await karen.route('**/statements/**', (route) => route.abort())
  await love(karen).fill('You taught me to swim. I was six.')
  await expect.poll(() => draftCount(karen)).toBe(1)
  await phone.getByRole('button', { name: 'Sign out there' }).click()

  await expectNothingOfTheCase(karen)
  await expect(karen.getByText(HAS_ENDED, { exact: false })).toBeVisible()
  await expect(karen.getByText('for whoever typed it alone', { exact: false })).toBeVisible()
  await expectAccessible(karen, 'session-ended')
  await karen.unroute('**/statements/**')

  // nothing is left in memory either: without the server, the page before shows nothing
  await karen.route('**/api/v1/organizations/**', (route) => route.abort())
  await karen.evaluate(() => history.back())
  await expect(karen).toHaveURL(`${planUrl}/statements`)
  await expect(karen.getByText(/cannot be reached|One moment|Welcome back/).first()).toBeVisible()
  expect(await karen.locator('body').innerText()).not.toMatch(/Sam|Rosa|Dana|swim/)
  await karen.unroute('**/api/v1/organizations/**')
  await karen.goto(`${planUrl}/statements?part=love`)

  await signIn(karen, email)
  await expect(karen).toHaveURL(`${planUrl}/statements?part=love`)
  await expect(love(karen)).toHaveValue('You taught me to swim. I was six.')
  await expect.poll(() => draftCount(karen)).toBe(0)
  await karen.reload()
  await expect(love(karen)).toHaveValue('You taught me to swim. I was six.')
})

test('a letter that was open as the session ended is sent once, by the form that is open afterward', async ({
  browser,
}) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  const email = await emailOf(karen)
  await openPart(karen, planUrl, 'love')
  await love(karen).fill('You taught me to swim.')
  await saved(karen)
  await karen.clock.install()
  await karen.route('**/statements/**', (route) => route.abort())
  await love(karen).fill('You taught me to swim. I was six.')
  await expect(karen.locator('.bar .save')).toHaveAttribute('data-state', 'on-device')
  await endOthers(await newProfile(browser), email)
  await expectNothingOfTheCase(karen)
  await karen.unroute('**/statements/**')
  const answers: number[] = []
  karen.on('response', (answer) => {
    if (answer.request().method() !== 'GET' && /\/statements\/[^/]+$/.test(answer.url())) answers.push(answer.status())
  })

  await signIn(karen, email)
  await expect(love(karen)).toHaveValue('You taught me to swim. I was six.')
  await expect.poll(() => draftCount(karen)).toBe(0)
  // far longer than any form waits before it tries again
  await karen.clock.fastForward('02:00')
  await love(karen).fill('You taught me to swim. I was six years old.')
  await saved(karen)
  await expect.poll(() => draftCount(karen)).toBe(0)
  expect(answers).toEqual([200, 200])
})

test('a comment that was being typed as the session ended waits for its author, and goes once it is sent', async ({
  browser,
}) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  const email = await emailOf(karen)
  const open = () => unfold(karen, 'Comments on this part')
  await openSection(karen, planUrl, 'people')
  await (await open()).getByLabel('Your comment').fill('Is Thursday too early for you?')
  await expect.poll(() => draftCount(karen)).toBe(1)
  await endOthers(await newProfile(browser), email)
  await expectNothingOfTheCase(karen)
  expect(await storedText(karen)).not.toContain('Thursday')

  await signIn(karen, email)
  await expect(karen).toHaveURL(`${planUrl}/people`)
  await expect((await open()).getByLabel('Your comment')).toHaveValue('Is Thursday too early for you?')
  await karen.reload()
  const comments = await open()
  await expect(comments.getByLabel('Your comment')).toHaveValue('Is Thursday too early for you?')
  await comments.getByRole('button', { name: 'Add this comment' }).click()
  await expect(comments.locator('.spoken')).toHaveText('Is Thursday too early for you?')
  await expect(comments.getByLabel('Your comment')).toHaveValue('')
  await expect.poll(() => draftCount(karen)).toBe(0)

  // words over those that are there: what was sent stands until they are sent, also after they are left alone
  await comments.getByRole('button', { name: 'Change it' }).click()
  await comments.getByLabel('Your comment').first().fill('Is Friday better?')
  await expect.poll(() => draftCount(karen)).toBe(1)
  await karen.reload()
  await open()
  await expect(comments.getByLabel('Your comment').first()).toHaveValue('Is Friday better?')
  await comments.getByRole('button', { name: 'Save the comment' }).click()
  await expect(comments.locator('.spoken')).toHaveText('Is Friday better?')
  await expect.poll(() => draftCount(karen)).toBe(0)
})

test('a link that is tapped after the session ended leads to sign-in, and from there to its page', async ({
  browser,
}) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  const email = await emailOf(karen)
  // a network that lets no live stream through
  await karen.route('**/changes', (route) => route.abort())
  await openSection(karen, planUrl, '')
  await endOthers(await newProfile(browser), email)
  await openFromPlan(karen, 'Gather your people', 'Name who helps')
  await expectNothingOfTheCase(karen)
  await signIn(karen, email)
  await expect(karen).toHaveURL(`${planUrl}/people`)
  await expect(heading(karen, /People|takes part/)).toBeVisible()
})

test('a page that was out of sight while the session ended is hidden as soon as it is seen', async ({ browser }) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  const email = await emailOf(karen)
  await karen.route('**/changes', (route) => route.abort())
  await openSection(karen, planUrl, 'people')
  await endOthers(await newProfile(browser), email)
  await karen.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expectNothingOfTheCase(karen)
  await expect(karen.getByText(HAS_ENDED, { exact: false })).toBeVisible()
  await expect(karen.getByText('for whoever typed it alone', { exact: false })).toBeHidden()
})

test('after signing out, Back shows nothing of the case and says nothing of unsent words', async ({ browser }) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  await openPart(karen, planUrl, 'love')
  await love(karen).fill('You taught me to swim.')
  await saved(karen)
  await signOut(karen)
  await karen.waitForURL('/')
  await karen.goBack()
  await expectNothingOfTheCase(karen)
  await expect(karen.getByText(HAS_ENDED, { exact: false })).toBeHidden()
  await expect(karen.getByText('typed', { exact: false })).toBeHidden()
})

test('a new personal link ends the session of the guest, whose page goes on when they are back', async ({
  browser,
}) => {
  const { rosa, planUrl, family } = await newPreparedFamily(browser)
  const { lead, inCase } = family
  await openSection(rosa, planUrl, 'people')
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const memberId = items.find(({ displayName }) => displayName === 'Rosa Ortiz')?.id ?? ''
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { ...inCase, memberId } })
  await expectNothingOfTheCase(rosa)
  const otherTab = await rosa.context().newPage()
  await otherTab.goto(personalLink ?? '')
  await otherTab.getByLabel('Your own passphrase').fill(PASSPHRASE)
  await otherTab.getByRole('button', { name: 'Go on' }).click()
  await expect(heading(otherTab, /^Helping/)).toBeVisible()
  await rosa.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(rosa).toHaveURL(`${planUrl}/people`)
})

test('whoever loses their place in the case is led home with one sentence', async ({ browser }) => {
  const { dana, planUrl, family } = await newPreparedFamily(browser)
  const { lead, inCase } = family
  await openSection(dana, planUrl, 'people')
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const member = items.find(({ displayName }) => displayName === 'Dana Whitfield')
  await lead.call(memberRoutes.remove, {
    params: { ...inCase, memberId: member?.id ?? '' },
    ifMatch: member?.version ?? 0,
  })
  await expect(heading(dana, 'Your cases')).toBeVisible()
  await expect(dana.getByText('The case that was open is no longer open to you.')).toBeVisible()
  expect(await dana.locator('main').innerText()).not.toMatch(/Sam|Karen|Rosa/)
  await expectAccessible(dana, 'case-lost')
})
