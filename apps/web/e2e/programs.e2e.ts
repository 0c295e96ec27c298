import { foundPractice } from '@holdfast/scenarios/practice'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { PASSWORD } from './sign-up.ts'
import { peopleOf } from './prepared-family.ts'

async function prove(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Show that it is you' })
  await dialog.getByLabel('Your own passphrase or password').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'It is me: go on' }).click()
}

test('an owner lets programs in and keeps an eye on them', async ({ browser }) => {
  const people = peopleOf(browser)
  const { page, ...owner } = await people.account('Olive Owner')
  const organizationId = await foundPractice(owner)

  await test.step('a token of the practice is made after a proof, and shown once', async () => {
    await page.goto(`/o/${organizationId}/programs`)
    await expect(page.getByText('No program has access.')).toBeVisible()
    await expectAccessible(page, 'programs-none')
    await page.getByRole('link', { name: 'New token' }).click()
    await page.getByRole('button', { name: 'Make the token' }).click()
    await expect(page.getByText('Choose at least one.')).toBeVisible()
    await page.getByLabel('What it is for').fill('Monthly figures')
    await page.getByLabel('Read the outcome report, without a name').check()
    await expectAccessible(page, 'programs-new-token')
    await page.getByRole('button', { name: 'Make the token' }).click()
    await prove(page)
    await expect(page.getByRole('textbox', { name: 'Refresh token' })).toHaveValue(/^holdfast_/)
    await expectAccessible(page, 'programs-token-made')
    await page.getByRole('button', { name: 'I have copied it' }).click()
    await expect(page.getByText('Not used yet.')).toBeVisible()
    await expectAccessible(page, 'programs-tokens')
    await page.getByRole('button', { name: 'Revoke Monthly figures' }).click()
    await page.getByRole('button', { name: 'Revoke it' }).click()
    await expect(page.getByText('It is revoked.')).toBeVisible()
  })

  await test.step('a person finds their own tokens under their account', async () => {
    await page.goto('/account')
    await page.getByRole('link', { name: 'Look at them' }).click()
    await expect(page.getByText('A program acts for you, with no more rights than you have.')).toBeVisible()
    await expectAccessible(page, 'account-tokens')
  })
})
