import { invitationRoutes } from '@holdfast/contracts/invitations'
import { participantRoutes } from '@holdfast/contracts/participants'
import { STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newProfile, openSection, saved } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'
import { signUp } from './sign-up.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

const WORDS = 'You taught me to swim.'
const LOVE = STATEMENT_GUIDE.love.label.en

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.waitForURL('/')
}

test('a guest joins with a passkey, leaves, comes back with it and reads their own letter', async ({ browser }) => {
  const { family } = await newPreparedFamily(browser)
  const { lead, inCase, inPlan } = family
  const { id: participantId } = await lead.call(participantRoutes.create, {
    params: inPlan,
    body: { name: 'Nora Lind', relationship: 'friend', dayRoles: ['greeter'], adult: true },
  })
  const { link } = await lead.call(invitationRoutes.create, {
    params: inCase,
    body: { name: 'Nora Lind', role: 'participant', participantId },
  })
  const nora = await newProfile(browser)
  const { session, authenticatorId } = await addAuthenticator(nora)
  await nora.goto(link ?? '')
  await nora.getByLabel('With this device: a passkey').check()
  await expect(nora.getByLabel('Your own passphrase')).toBeHidden()
  await expectAccessible(nora, 'join-with-passkey')
  await nora.getByLabel('I am 18 or older').check()
  await nora.getByLabel('I am not the person this plan is about').check()
  await nora.getByRole('button', { name: 'Take part' }).click()
  await nora.getByRole('link', { name: 'Go on' }).click()
  await expect(nora.getByRole('heading', { level: 1, name: /^Helping / })).toBeVisible()
  const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId })
  expect(credentials.map(({ rpId, isResidentCredential }) => [rpId, isResidentCredential])).toEqual([
    ['localhost', true],
  ])

  const planUrl = `/o/${inPlan.organizationId}/p/${inPlan.planId}`
  await openSection(nora, planUrl, 'statements')
  await nora.getByLabel(LOVE, { exact: true }).fill(WORDS)
  await saved(nora)
  await signOut(nora)

  await nora.goto('/sign-in')
  await expectAccessible(nora, 'sign-in-with-passkey')
  await nora.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(nora).toHaveURL(/\/home$/)
  await openSection(nora, planUrl, 'statements')
  await expect(nora.getByLabel(LOVE, { exact: true })).toHaveValue(WORDS)
})

test('an account adds a passkey, signs in by it, renames and removes it', async ({ browser }) => {
  const page = await newProfile(browser)
  const { session, authenticatorId } = await addAuthenticator(page)
  const { password } = await signUp(page, 'Karen Ortiz')
  await page.goto('/account')
  await page.getByLabel('A name for it (if you like)').fill('My phone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  const dialog = page.getByRole('dialog', { name: 'Show that it is you' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page, 'prove-for-passkey')
  await dialog.getByLabel('Your own passphrase or password').fill(password)
  await dialog.getByRole('button', { name: 'It is me: go on' }).click()
  await expect(page.getByText('It is added. Every other device is signed out.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'My phone' })).toBeVisible()
  await expectAccessible(page, 'account-passkeys')

  await signOut(page)
  await page.goto('/sign-in')
  // somebody puts the question of the device off
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByText('No passkey was used.', { exact: false })).toBeVisible()
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page).toHaveURL(/\/home$/)

  await page.goto('/account')
  const row = page.getByRole('listitem').filter({ hasText: 'Used last' })
  await row.getByText('Rename').click()
  await row.getByLabel('New name').fill('The old phone')
  await row.getByRole('button', { name: 'Save the name' }).click()
  await expect(row.getByText('The old phone', { exact: true })).toBeVisible()
  await row.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Use my passkey' }).click()
  await expect(row).toBeHidden()

  await signOut(page)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByText('This passkey was not accepted.', { exact: false })).toBeVisible()
})
