import { expect, type Page } from '@playwright/test'

/** Of everybody who signs up in the stories. */
export const PASSWORD = 'river stone lantern moss 42'
let people = 0

/** The e-mail address and password of an account that nobody has opened yet. */
export function newAccount(): { email: string; password: string } {
  people += 1
  return { email: `person-${Date.now()}-${process.pid}-${people}@example.org`, password: PASSWORD }
}

/** Someone new opens an account and stands on the page that follows. */
export async function signUp(page: Page, name: string): Promise<{ email: string; password: string }> {
  const account = newAccount()
  await page.goto('/sign-up')
  await page.getByLabel('What should others call you?').fill(name)
  await page.getByLabel('E-mail address').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Open my account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Who are you worried about?' })).toBeVisible()
  return account
}
