import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { happens, shut } from './live.ts'
import { saved, signOut } from './family.ts'
import { newPreparedSample } from './prepared-family.ts'
import { keepTheDay, look, openCold, PASSPHRASE, unlock } from './kept-day.ts'
import { draftCount, storedCount, storedText } from './stored.ts'

test.use({ serviceWorkers: 'allow' })

test('an offline copy opens in a new browser without a network, and sign-out deletes it', async ({ page, context }) => {
  test.setTimeout(240_000)
  const { lead, organizationId, planId, planUrl: plan } = await newPreparedSample(page)
  await lead.call(planStepRoutes.lock, { params: { organizationId, planId }, body: {} })

  await test.step('an offline copy is saved on this device', async () => {
    await page.goto(`${plan}/day`)
    await page.getByLabel('Passphrase', { exact: true }).fill('short')
    await page.getByRole('button', { name: 'Keep it here' }).click()
    await expect(page.getByText('Use at least 8 characters.')).toBeVisible()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Keep it here' }).click()
    await expect(page.getByRole('heading', { name: 'This day is kept on this device' })).toBeVisible()
    await expectAccessible(page, 'day-kept')
    await page.evaluate(() => navigator.serviceWorker.ready)
  })

  await test.step('nothing of the plan is readable on the device', async () => {
    const stored = await storedText(page)
    expect(stored.length).toBeGreaterThan(1000)
    expect(stored).not.toMatch(/Rosa|Harbor Light|Sam sees/)
  })

  await test.step('without a network the copy is unlocked with its passphrase', async () => {
    await context.setOffline(true)
    await page.goto(`${plan}/day`)
    await expect(page.getByRole('heading', { name: 'Unlock the day' })).toBeVisible()
    await expectAccessible(page, 'day-locked')
    await page.getByLabel('Your passphrase').fill('another otter')
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(page.getByText('This passphrase does not open it.')).toBeVisible()
    await unlock(page)
    await expect(page.getByRole('list', { name: 'How far the day has come' })).toBeVisible()
    await expectAccessible(page, 'day-offline')
    await page.goto('/home')
    await expect(page.getByRole('heading', { name: 'On this device' })).toBeVisible()
    await page.getByRole('link', { name: 'Open the day' }).click()
    await expect(page.getByRole('heading', { name: 'Unlock the day' })).toBeVisible()
  })

  await test.step('a phone without a network opens the meeting after the check, and no sooner', async () => {
    await page.goto(`${plan}/run`)
    await unlock(page)
    await expect(
      page.getByText('Without a network this phone is not told when it begins.', { exact: false }),
    ).toBeVisible()
    await expect(page.getByText('It has begun, on another phone')).toBeHidden()
    await expectAccessible(page, 'run-not-begun-offline')
    await page.getByRole('main').getByRole('link', { name: 'The day' }).first().click()
    await expect(page.getByText('Do the sobriety check first. Two adults do it together.')).toBeVisible()
    await look(page)
    await expect(page.getByText('It needs two of you.', { exact: false })).toBeVisible()
    await page.getByLabel('Who is the second adult?').selectOption({ label: 'Dana Whitfield' })
    await page.getByRole('button', { name: 'I am Dana Whitfield, and I saw the same: sign' }).click()
    await expectAccessible(page, 'day-offline-signed')
    await page.getByRole('button', { name: 'Begin the meeting' }).click()
    // the plan says tomorrow
    await page.getByRole('button', { name: 'Begin today' }).click()
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
    await expect((await happens(page)).getByText('Limits stay closed.')).toBeVisible()
    await shut(page)
    await page.getByRole('button', { name: 'Welcome said' }).click()
    await expect(
      page.getByText(/^4 things are on this phone only\. They are sent once there is a network and/),
    ).toBeVisible()
  })

  await test.step('the offline copy opens after the session has ended', async () => {
    await context.setOffline(false)
    const cookies = await context.cookies()
    await context.clearCookies()
    await page.goto(`${plan}/run`)
    await expect(page.getByText('You are signed out. The plan is kept on this device.')).toBeVisible()
    await expectAccessible(page, 'day-locked-signed-out')
    await unlock(page)
    await expect(page.getByText(/^4 things are on this phone only\./)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Sign in again' })).toBeVisible()
    // as after ten minutes without a touch
    await page.evaluate(() => sessionStorage.setItem('holdfast.covered', '1'))
    await page.goto(`${plan}/day`)
    await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
    await expectAccessible(page, 'covered-signed-out')
    await expect(page.getByRole('main').getByRole('link', { name: 'Sign in', exact: true })).toHaveAttribute(
      'href',
      new RegExp(`from=${encodeURIComponent(`${plan}/day`)}`),
    )
    await unlock(page)
    await expect(page.getByRole('heading', { name: 'Unlock the day' })).toBeVisible()
    await context.addCookies(cookies)
  })

  await test.step('sign-out names the events that only this device has', async () => {
    await signOut(page)
    const dialog = page.getByRole('dialog', { name: /^[1-4] things? that you recorded (is|are) on this device only/ })
    await expect(dialog).toBeVisible()
    await expectAccessible(page, 'sign-out-unsent')
    await dialog.getByRole('button', { name: 'Stay signed in' }).click()
    await expect(dialog).toBeHidden()
    await page.goto(`${plan}/run`)
    await expect(
      page.getByRole('heading', { name: /^[1-4] things? that you recorded (is|are) locked on this phone/ }),
    ).toBeVisible()
    await expectAccessible(page, 'run-locked-waiting')
    await unlock(page)
    await expect(page.getByText('The server has the beginning of the meeting.', { exact: false })).toBeVisible()
    await expect(
      page
        .getByText(/^It waits for/)
        .or(page.getByText('It waits for', { exact: false }))
        .first(),
    ).toBeVisible()
    await expectAccessible(page, 'run-begun-waits')
  })

  await test.step('sign-out deletes everything, also without a network, and reaches the server later', async () => {
    await context.setOffline(true)
    await signOut(page)
    await page.getByRole('button', { name: /^Sign out and lose/ }).click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect([await storedCount(page), await draftCount(page)]).toEqual([0, 0])
    await context.setOffline(false)
    await page.reload()
    await expect(page.getByRole('button', { name: 'See a sample' })).toBeVisible()
    await expect.poll(async () => (await page.request.get('/api/v1/session')).status()).toBe(401)
  })
})

test('words typed on an offline copy are kept for whose copy it is, and sent when the network is back', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const { lead, organizationId, planId, planUrl } = await newPreparedSample(page)
  const params = { organizationId, planId }
  const { me } = await lead.call(workspaceRoutes.get, { params })
  await lead.call(planStepRoutes.lock, { params, body: {} })
  await keepTheDay(page, { planUrl })
  await context.setOffline(true)
  const companion = page.getByLabel('With whom?')
  const openOffline = async () => {
    await openCold(page, `${planUrl}/logistics/afterwards?at=${me.participantId}`)
    await expect(companion).toBeVisible()
  }
  await openOffline()
  await companion.fill('Somebody from the choir')
  await expect(page.getByText('Saved on this device. It will send when you are back online.')).toBeVisible()
  await expect.poll(() => draftCount(page)).toBe(1)
  expect(await storedText(page)).not.toContain('the choir')
  await openOffline()
  await expect(companion).toHaveValue('Somebody from the choir')
  await context.setOffline(false)
  await saved(page)
  await expect.poll(() => draftCount(page)).toBe(0)
})
