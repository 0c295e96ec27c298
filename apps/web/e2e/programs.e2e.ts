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

  await test.step('a webhook is added, and its secret shown once', async () => {
    await page.getByRole('link', { name: 'Webhooks' }).click()
    await expect(page.getByText('Nobody is told yet.')).toBeVisible()
    await page.getByRole('link', { name: 'New webhook' }).click()
    await page.getByLabel('Address').fill('https://10.0.0.1/hook')
    await page.getByLabel('The case: opened').check()
    await page.getByRole('button', { name: 'Add the webhook' }).click()
    await expect(page.getByText(/must be a public address/i)).toBeVisible()
    await expectAccessible(page, 'webhook-new')
    await page.getByLabel('Address').fill('https://93.184.216.34/hook')
    await page.getByRole('button', { name: 'Add the webhook' }).click()
    await expect(page.getByRole('textbox', { name: 'Secret' })).toHaveValue(/^whsec_/)
    await page.getByRole('button', { name: 'I have copied it' }).click()
    await page.getByRole('link', { name: '93.184.216.34' }).click()
    await expect(page.getByText('Nothing yet.')).toBeVisible()
    await expectAccessible(page, 'webhook-log')
    await page.getByRole('button', { name: 'Pause it' }).click()
    await expect(page.getByText('It is paused: nothing is sent.', { exact: false })).toBeVisible()
  })

  await test.step('a file of cases is checked, mended and taken in', async () => {
    await page.goto(`/o/${organizationId}/programs`)
    await page.getByRole('link', { name: 'Import cases' }).click()
    const give = (text: string) =>
      page.getByLabel('File').setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await give('reference,alias,relationship\nA-1,Sam,client\n')
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByRole('rowheader', { name: '2' })).toBeVisible()
    await expectAccessible(page, 'case-import-errors')
    await give('reference,alias\nA-1,Sam\nA-2,Max\n')
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByRole('button', { name: 'Open the cases' }).click()
    await expect(page.getByText('Done. Opened: 2. Opened before: 0.')).toBeVisible({ timeout: 15_000 })
    await expectAccessible(page, 'case-import-done')
  })

  await test.step('a person finds their own tokens under their account', async () => {
    await page.goto('/account')
    await page.getByRole('link', { name: 'Look at them' }).click()
    await expect(page.getByText('A program acts for you, with no more rights than you have.')).toBeVisible()
    await expectAccessible(page, 'account-tokens')
  })
})
