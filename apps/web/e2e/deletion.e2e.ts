import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newPreparedFamily } from './prepared-family.ts'
import { PASSWORD } from './sign-up.ts'

/** Shows that it is them where that is asked. */
async function prove(page: Page, done: ReturnType<Page['getByText']>): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog.or(done)).toBeVisible()
  if (!(await dialog.isVisible())) return
  await dialog.getByLabel('Your own passphrase or password').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'It is me: go on' }).click()
}

test('somebody takes along what is theirs to read, keeps a case from every erasing, and deletes their account', async ({
  browser,
}) => {
  const { karen, caseUrl } = await newPreparedFamily(browser)

  await test.step('what is theirs, as a PDF', async () => {
    await karen.goto('/account')
    const saving = karen.waitForEvent('download')
    await karen.getByRole('button', { name: 'Save to read (PDF)' }).click()
    await prove(karen, karen.getByText('The file is with your downloads.'))
    expect((await saving).suggestedFilename()).toBe('my-data.pdf')
  })

  await test.step('a hold wins over a deletion, and is lifted', async () => {
    await karen.goto(`${caseUrl}/hold`)
    await expect(karen.getByText('Nothing is on hold.')).toBeVisible()
    await karen.getByRole('link', { name: 'Put this case on hold' }).click()
    await karen.getByRole('button', { name: 'Put it on hold' }).click()
    await expect(karen.getByText('Say why.')).toBeVisible()
    await karen.getByRole('textbox', { name: 'Why' }).fill('A court asked for the records.')
    await expectAccessible(karen, 'hold-new')
    await karen.getByRole('button', { name: 'Put it on hold' }).click()
    await expect(karen.getByRole('button', { name: 'Lift the hold' })).toBeVisible()
    await expectAccessible(karen, 'hold')
    await karen.goto('/account/delete')
    await expect(karen.getByText('This case is on hold')).toBeVisible()
    await expectAccessible(karen, 'account-delete-held')
    await karen.goto(`${caseUrl}/hold`)
    await karen.getByRole('button', { name: 'Lift the hold' }).click()
    await karen.getByRole('dialog').getByRole('button', { name: 'Lift the hold' }).click()
    await expect(karen.getByText('Nothing is on hold.')).toBeVisible()
  })

  await test.step('what it means is said first; then the account ends unless she signs in', async () => {
    await karen.goto('/account')
    await karen.getByRole('link', { name: /^Delete your account/ }).click()
    await expect(karen.getByRole('heading', { name: 'Delete your account', level: 1 })).toBeVisible()
    await expectAccessible(karen, 'account-delete')
    await karen.getByRole('button', { name: 'Go on' }).click()
    await expect(karen.getByRole('heading', { name: 'How should your account end?' })).toBeVisible()
    const stay = karen.getByRole('radio', { name: /^They stay/ })
    if (await stay.isVisible()) await stay.check()
    await expectAccessible(karen, 'account-delete-how')
    await karen.getByRole('button', { name: 'Delete my account' }).click()
    await prove(karen, karen.getByRole('link', { name: 'Sign in' }))
    await expect(karen).toHaveURL('/')
    await karen.goto('/account')
    await expect(karen).toHaveURL(/\/sign-in/)
  })
})
