import { invitationRoutes } from '@holdfast/contracts/invitations'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { confirmLinkFor } from './confirm-address.ts'
import { newProfile, unfold } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'
import { signUp } from './sign-up.ts'

test('names that are alike are pointed out, and a professional confirms their address before they join', async ({
  browser,
}) => {
  const { karen, caseUrl, family } = await newPreparedFamily(browser)
  await karen.goto(`${caseUrl}/more`)
  const form = await unfold(karen, 'Invite someone')
  await form.getByLabel('Name', { exact: true }).fill('Rosa Ortíz')
  await form.getByRole('button', { name: 'Make an invitation' }).click()
  await expect(form.getByText('This name is like: Rosa Ortiz.', { exact: false })).toBeVisible()
  await expectAccessible(karen, 'similar-names')

  const { link } = await family.lead.call(invitationRoutes.create, {
    params: family.inCase,
    body: { name: 'Eve Moss', role: 'interventionist' },
  })
  const eve = await newProfile(browser)
  const { email } = await signUp(eve, 'Eve Moss')
  await eve.goto(link ?? '')
  await eve.getByRole('button', { name: 'I take part' }).click()
  await eve.getByLabel('Your training or credential').fill('LCSW')
  await eve.getByLabel('I am 18 or older').check()
  await eve.getByLabel('I am not the person this plan is about').check()
  const join = eve.getByRole('button', { name: 'Continue' })
  await join.click()
  await expect(eve.getByText('Confirm your address first', { exact: false })).toBeVisible()
  await expectAccessible(eve, 'address-unconfirmed')
  await eve.getByRole('button', { name: 'Send me an e-mail to confirm my address' }).click()
  await expect(eve.getByText('An e-mail is on its way.', { exact: false })).toBeVisible()
  await expectAccessible(eve, 'address-mail-sent')

  const page = await eve.context().newPage()
  await page.goto(await confirmLinkFor(email))
  await expect(page.getByRole('button', { name: 'Confirm my address' })).toBeVisible()
  await expectAccessible(page, 'confirm-address')
  await page.getByRole('button', { name: 'Confirm my address' }).click()
  await expect(page.getByText('Your address is confirmed.', { exact: false })).toBeVisible()
  await expectAccessible(page, 'address-confirmed')

  await join.click()
  await eve.getByRole('link', { name: 'Go on' }).click()
  await expect(eve.getByRole('heading', { level: 1, name: /^Helping / })).toBeVisible()
})

test('whoever is asked says "not now" in one line, and those who lead read it', async ({ browser }) => {
  const { karen, caseUrl, family } = await newPreparedFamily(browser)
  const { link } = await family.lead.call(invitationRoutes.create, {
    params: family.inCase,
    body: { name: 'Lucia Vega', role: 'participant' },
  })
  const lucia = await newProfile(browser)
  await lucia.goto(link ?? '')
  await expect(lucia.getByRole('heading', { level: 1, name: 'Karen Ortiz asks you to take part' })).toBeVisible()
  expect(await lucia.locator('main').innerText()).not.toMatch(/Sam|Rosa|Dana/)
  await expectAccessible(lucia, 'asked')
  await lucia.getByRole('button', { name: 'Not now' }).click()
  await lucia.getByLabel('I would like to talk first').check()
  await lucia.getByLabel('A word to Karen Ortiz, if you like').fill('Call me after six.')
  await expectAccessible(lucia, 'not-now')
  await lucia.getByRole('button', { name: 'Send to Karen Ortiz' }).click()
  await expect(lucia.getByRole('heading', { level: 1, name: 'Karen Ortiz knows' })).toBeVisible()
  await expectAccessible(lucia, 'told')
  await karen.goto(`${caseUrl}/more`)
  await expect(karen.getByText('Lucia Vega: I would like to talk first.')).toBeVisible()
  await expect(karen.getByText('Call me after six.')).toBeVisible()
})
