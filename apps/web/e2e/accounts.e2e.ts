import { organizationRoutes } from '@holdfast/contracts/organizations'
import { sessionRoutes } from '@holdfast/contracts/session'
import { expect, type Page, test } from '@playwright/test'
import { TOTP } from 'otpauth'
import { expectAccessible } from './accessible.ts'
import { asOwner } from './database.ts'
import { newProfile, signOut } from './family.ts'
import { peopleOf } from './prepared-family.ts'
import { PASSWORD, signUp } from './sign-up.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

const STEP = 30_000

/** What an app shows that has this secret, so many steps from now. */
const codeOf = (secret: string, steps = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * STEP })

async function proveWith(page: Page, password: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Show that it is you' })
  await dialog.getByLabel('Your own passphrase or password').fill(password)
  await dialog.getByRole('button', { name: 'It is me: go on' }).click()
  await expect(dialog).toBeHidden()
}

test('somebody changes name and address, and signs in with codes of an app', async ({ browser }) => {
  const page = await newProfile(browser)
  const { email, password } = await signUp(page, 'Karen Ortiz')
  let secret = ''
  let recovery = ''

  await test.step('the name and the address have a page each', async () => {
    await page.goto('/account')
    await expectAccessible(page, 'account')
    await page.getByRole('link', { name: 'Change Your name' }).click()
    await page.getByLabel('Your name').fill('Karen O. Ortiz')
    await page.getByRole('button', { name: 'Save the name' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Karen O. Ortiz' })).toBeVisible()
    await page.getByRole('link', { name: 'Change E-mail address' }).click()
    await page.getByLabel('E-mail address').fill(email)
    await page.getByRole('button', { name: 'Send a link there' }).click()
    await expect(page.getByText('This is your address now. Enter another one.')).toBeVisible()
    await page.getByLabel('E-mail address').fill(`new-${email}`)
    await page.getByRole('button', { name: 'Send a link there' }).click()
    await proveWith(page, password)
    await expect(page.getByText('An e-mail is on its way', { exact: false })).toBeVisible()
  })

  await test.step('an app is set up with its secret and a code', async () => {
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('link', { name: 'Change Codes of an app' }).click()
    await page.getByRole('button', { name: 'Set it up' }).click()
    const shown = page.getByLabel('Or type this into the app')
    secret = (await shown.inputValue()).replaceAll(' ', '')
    await expect(page.getByRole('img', { name: 'The secret as a picture, for the camera of your app' })).toBeVisible()
    await expectAccessible(page, 'account-codes')
    await page.getByRole('button', { name: 'Use this app from now on' }).click()
    await expect(page.getByText('Enter the six digits.')).toBeVisible()
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, -1))
    await page.getByRole('button', { name: 'Use this app from now on' }).click()
    await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
    recovery = (await page.getByRole('listitem').first().textContent()) ?? ''
    await expectAccessible(page, 'account-recovery-codes')
    await page.getByRole('link', { name: 'I have kept them' }).click()
    await expect(page.getByText('Asked for; 10 recovery codes left')).toBeVisible()
  })

  await test.step('the password alone no longer signs in', async () => {
    await signOut(page)
    await page.waitForURL('/')
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByText('Your account also asks for a code of your app.')).toBeVisible()
    await expectAccessible(page, 'sign-in-code')
    await page.getByLabel('Code', { exact: true }).fill('000000')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByText('is not a code that works now')).toBeVisible()
    await page.getByLabel('Code', { exact: true }).fill(recovery)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page).toHaveURL(/\/home$/)
  })

  await test.step('a code shows who it is, and the app is removed', async () => {
    await page.goto('/account?step=codes')
    await expect(page.getByText('9 recovery codes are left.')).toBeVisible()
    await page.getByRole('button', { name: 'Remove the app' }).click()
    await page.getByRole('button', { name: 'Remove it' }).click()
    const dialog = page.getByRole('dialog', { name: 'Show that it is you' })
    await dialog.getByLabel('Code', { exact: true }).fill(codeOf(secret))
    await dialog.getByRole('button', { name: 'It is me: go on' }).click()
    await expect(page.getByText('Not set up')).toBeVisible()
  })
})

test('whoever works for a practice is told, then led to a second factor, and shows it', async ({ browser }) => {
  const people = peopleOf(browser)
  const { page, ...owner } = await people.account('Olive Owner')
  const { id } = await owner.call(organizationRoutes.create, { body: { kind: 'practice', name: 'Harbor Practice' } })
  await addAuthenticator(page)
  const { email } = (await owner.call(sessionRoutes.get, {})).user
  const signIn = async () => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill(email ?? '')
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  }

  await test.step('in the first week the practice says so', async () => {
    await page.goto(`/o/${id}`)
    await expect(page.getByRole('link', { name: 'Set it up now' })).toBeVisible()
    await asOwner((database) =>
      database.query(`UPDATE holdfast.organizations SET second_factor_from = now() WHERE organization_id = '${id}'`),
    )
    await signOut(page)
    await page.waitForURL('/')
  })

  await test.step('then the password alone leads to one page', async () => {
    await signIn()
    await expect(page.getByRole('heading', { name: 'One more step to sign in' })).toBeVisible()
    await expectAccessible(page, 'second-factor')
    await page.getByRole('link', { name: /^A passkey/ }).click()
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await proveWith(page, PASSWORD)
    await expect(page.getByText('It is added. Every other device is signed out.')).toBeVisible()
    await page.goto(`/o/${id}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Harbor Practice' })).toBeVisible()
    await signOut(page)
    await page.waitForURL('/')
  })

  await test.step('the passkey is shown after the password', async () => {
    await signIn()
    await expect(page.getByText('Your passkey is lost?', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Use my passkey' }).click()
    await expect(page).toHaveURL(/\/home$/)
    await expect(page.getByRole('link', { name: 'Harbor Practice' })).toBeVisible()
  })
})
