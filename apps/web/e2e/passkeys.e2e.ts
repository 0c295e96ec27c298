import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sessionRoutes } from '@holdfast/contracts/session'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newProfile, openPart, openSection, saved, signOut } from './family.ts'
import { newPreparedFamily, peopleOf } from './prepared-family.ts'
import { newAccount, signUp } from './sign-up.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

const WORDS = 'You taught me to swim.'

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
  await nora.getByRole('button', { name: 'I take part' }).click()
  await nora.getByLabel('With this device: a passkey').check()
  await expect(nora.getByLabel('Your own passphrase')).toBeHidden()
  await expectAccessible(nora, 'join-with-passkey')
  await nora.getByLabel('I am 18 or older').check()
  await nora.getByLabel('I am not the person this plan is about').check()
  await nora.getByRole('button', { name: 'Continue' }).click()
  await nora.getByRole('link', { name: 'Go on' }).click()
  await expect(nora.getByRole('heading', { level: 1, name: /^Helping / })).toBeVisible()
  const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId })
  expect(credentials.map(({ rpId, isResidentCredential }) => [rpId, isResidentCredential])).toEqual([
    ['localhost', true],
  ])

  const planUrl = `/o/${inPlan.organizationId}/p/${inPlan.planId}`
  await (await openPart(nora, planUrl, 'love')).fill(WORDS)
  await saved(nora)
  await signOut(nora)
  await nora.waitForURL('/')

  await nora.goto('/sign-in')
  await expectAccessible(nora, 'sign-in-with-passkey')
  await nora.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(nora).toHaveURL(/\/home$/)
  await openSection(nora, planUrl, 'statements')
  await expect(nora.getByRole('article')).toContainText(WORDS)
})

test('an account adds a passkey, signs in by it, renames and removes it', async ({ browser }) => {
  const page = await newProfile(browser)
  const { session, authenticatorId } = await addAuthenticator(page)
  const { password } = await signUp(page, 'Karen Ortiz')
  await page.goto('/account')
  await page.getByRole('link', { name: 'Change Passkeys' }).click()
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
  await page.waitForURL('/')
  await page.goto('/sign-in')
  // somebody puts the question of the device off
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByText('No passkey was used.', { exact: false })).toBeVisible()
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page).toHaveURL(/\/home$/)

  await page.goto('/account')
  await page.getByRole('link', { name: 'Change Passkeys' }).click()
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
  await page.waitForURL('/')
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByText('This passkey was not accepted.', { exact: false })).toBeVisible()
})

test('a guest opens their link, what is theirs, and signs as the second adult, with a passkey', async ({ browser }) => {
  const family = await newLockedFamily(peopleOf(browser))
  const { lead, interventionist, inCase, inPlan } = family
  const planUrl = `/o/${inPlan.organizationId}/p/${inPlan.planId}`
  const { page } = interventionist
  const { user } = await interventionist.call(sessionRoutes.get, {})
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const memberId = items.find(({ displayName }) => displayName === 'Ben Lee')?.id ?? ''
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { ...inCase, memberId } })
  const { session, authenticatorId } = await addAuthenticator(page)
  const openLink = async () => {
    await page.goto('/')
    await page.goto(personalLink ?? '')
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible()
  }
  const caseOpens = () => expect(page.getByRole('heading', { level: 1, name: /^Helping / })).toBeVisible()

  await test.step('they come back with their passphrase once, and add a passkey', async () => {
    await openLink()
    await page.getByLabel('Your own passphrase').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Go on' }).click()
    await caseOpens()
    await page.goto('/account')
    await page.getByRole('link', { name: 'Change Passkeys' }).click()
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    const dialog = page.getByRole('dialog', { name: 'Show that it is you' })
    await dialog.getByLabel('Your own passphrase or password').fill(PASSPHRASE)
    await dialog.getByRole('button', { name: 'It is me: go on' }).click()
    await expect(page.getByText('It is added. Every other device is signed out.')).toBeVisible()
    await signOut(page)
    await page.waitForURL('/')
  })

  await test.step('their link opens with it, also after it was put off', async () => {
    await openLink()
    await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.getByRole('button', { name: 'Use the passkey of this device' }).click()
    await expect(page.getByText('No passkey was used.', { exact: false })).toBeVisible()
    await expectAccessible(page, 'return-passkey-put-off')
    await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    await page.getByRole('button', { name: 'Use the passkey of this device' }).click()
    await caseOpens()
    await expect(page.getByText('You came in by your link alone.')).toBeHidden()
    await signOut(page)
    await page.waitForURL('/')
  })

  await test.step('what is theirs opens with it after the link alone', async () => {
    await openLink()
    await page.getByRole('button', { name: 'Open what is shared only' }).click()
    await expect(page.getByText('You came in by your link alone.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Use my passkey' })).toBeVisible()
    await expectAccessible(page, 'link-only-with-passkey')
    await page.getByRole('button', { name: 'Use my passkey' }).click()
    await expect(page.getByText('You came in by your link alone.')).toBeHidden()
    await page.goto('/account')
    await page.getByRole('link', { name: 'Change Passkeys' }).click()
    await expect(page.getByRole('heading', { name: 'Passkeys' })).toBeVisible()
    await signOut(page)
    await page.waitForURL('/')
  })

  await test.step('in the browser of the first adult they sign with it', async () => {
    await interventionist.call(sessionRoutes.signIn, {
      body: { email: user.email ?? '', password: newAccount().password },
    })
    await interventionist.call(sobrietyRoutes.record, {
      params: inPlan,
      body: { answersCoherent: true, consentsToTalk: true, result: 'proceed' },
    })
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect(page).toHaveURL(/\/home$/)
    await openSection(page, planUrl, 'day/look')
    await page.getByRole('button', { name: /^Clear/ }).click()
    const dialog = page.getByRole('dialog', { name: 'The second person signs here' })
    await expect(dialog.getByRole('button', { name: 'Use my passkey' })).toBeVisible()
    await expectAccessible(page, 'two-people-with-passkey')
    await dialog.getByRole('button', { name: 'Use my passkey' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Both on one device')).toBeVisible()
  })
})

test('a page that was locked opens with a passkey, and what was written is still there', async ({ browser }) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  await addAuthenticator(karen)
  await karen.clock.install()
  await karen.goto('/account')
  await karen.getByRole('link', { name: 'Change Passkeys' }).click()
  await karen.getByRole('button', { name: 'Add a passkey' }).click()
  const dialog = karen.getByRole('dialog', { name: 'Show that it is you' })
  await dialog.getByLabel('Your own passphrase or password').fill(newAccount().password)
  await dialog.getByRole('button', { name: 'It is me: go on' }).click()
  await expect(karen.getByText('It is added. Every other device is signed out.')).toBeVisible()
  await openSection(karen, planUrl, 'consequences/new')
  await karen.getByLabel('If the answer is no, I will…').fill(WORDS)
  await karen.clock.fastForward('10:30')
  await expect(karen.getByRole('heading', { name: 'This page is locked' })).toBeVisible()
  await expect(karen.getByRole('button', { name: 'Use my passkey' })).toBeVisible()
  await expectAccessible(karen, 'covered-with-passkey')
  await karen.getByRole('button', { name: 'Use my passkey' }).click()
  await expect(karen.getByLabel('If the answer is no, I will…')).toHaveValue(WORDS)
})
