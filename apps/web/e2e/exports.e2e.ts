import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newPreparedFamily } from './prepared-family.ts'
import { PASSWORD } from './sign-up.ts'

/** Saves the file that this page offers, once it is shown that it is them where that is asked. */
async function takeAlong(page: Page, heading: string): Promise<string> {
  await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save for a program (JSON)' }).click()
  const dialog = page.getByRole('dialog')
  const done = page.getByText('The file is with your downloads.')
  await expect(dialog.or(done)).toBeVisible()
  if (await dialog.isVisible()) {
    await expectAccessible(page, 'asked to show that it is you')
    await dialog.getByLabel('Your own passphrase or password').fill(PASSWORD)
    await dialog.getByRole('button', { name: 'It is me: go on' }).click()
  }
  await expect(done).toBeVisible()
  return readFileSync(await (await saving).path(), 'utf8')
}

test('somebody takes along what is theirs, and a case, once they have shown that it is them', async ({ browser }) => {
  const { karen, caseUrl } = await newPreparedFamily(browser)
  await karen.goto('/account')
  const own = await takeAlong(karen, 'Take along what is yours')
  expect(own).toContain('"displayName": "Karen')
  expect(own).not.toContain('Rosa')
  await expectAccessible(karen, 'the account with what can be taken along')
  await karen.goto(`${caseUrl}/more`)
  const ofCase = await takeAlong(karen, 'Take this case along')
  expect(ofCase).toContain('Rosa')
  await expectAccessible(karen, 'more about a case')
})
