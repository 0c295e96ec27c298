import type { Page } from '@playwright/test'

const PASSWORD = 'river stone lantern moss 42'
let people = 0

/** Someone new opens an account and stands on the page that follows. */
export async function signUp(page: Page, name: string): Promise<{ email: string; password: string }> {
  people += 1
  const email = `person-${Date.now()}-${process.pid}-${people}@example.org`
  await page.goto('/sign-up')
  await page.getByLabel('What should others call you?').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Open my account' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-up'))
  return { email, password: PASSWORD }
}
