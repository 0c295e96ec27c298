import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newPreparedSample } from './prepared-family.ts'
import { signUp } from './sign-up.ts'

test.describe('public pages', () => {
  for (const [name, path] of [
    ['welcome', '/'],
    ['sign-up', '/sign-up'],
    ['sign-in', '/sign-in'],
    ['reset', '/reset'],
    ['invited', '/invited'],
    ['not-found', '/nowhere'],
  ] as const) {
    test(`${name} is accessible and has a neutral title`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page).toHaveTitle(/^[\w\s]+$/)
      await expect(page).not.toHaveTitle(/intervention|addict|drug|alcohol/i)
      await expectAccessible(page, name)
    })
  }

  test('neither the app nor the reference of the API does what the content security policy forbids', async ({
    page,
  }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Security Policy|Trusted/.test(message.text())) refused.push(message.text())
    })
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(refused).toEqual([])
    const writeHtml = () => page.evaluate(() => (document.body.innerHTML = '<p>Written by a script.</p>'))
    await expect(writeHtml()).rejects.toThrow('TrustedHTML')
    refused.splice(0)
    await page.goto('/api/docs')
    await expect(page.locator('.opblock-tag').first()).toBeVisible()
    expect(refused).toEqual([])
  })

  test('whoever is not signed in sees no error in the console', async ({ page }) => {
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
    })
    for (const path of ['/', '/sign-in', '/sign-up', '/invited', '/sample']) {
      const asked = page.waitForResponse(/current-session$/)
      await page.goto(path)
      expect((await asked).status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
    }
    expect(errors).toEqual([])
  })

  test('an address with an id that cannot be one shows that nothing is there', async ({ page }) => {
    await signUp(page, 'Karen Ortiz')
    const { planUrl } = await newPreparedSample(page)
    const organizationUrl = planUrl.replace(/\/p\/.*/, '')
    for (const path of [
      '/o/not-an-id/content',
      '/o/not-an-id/facilities/new',
      `${organizationUrl}/facilities/not-an-id`,
      `${organizationUrl}/c/not-an-id`,
      `${organizationUrl}/p/not-an-id`,
      `${planUrl}/people/not-an-id`,
    ]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('This page is not here')
      await expect(page.getByText('must be an id')).toHaveCount(0)
    }
    await page.goto(`${organizationUrl}/facilities/${crypto.randomUUID()}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here')
  })

  test('a person signs up, signs out, is refused with a wrong password, and signs in', async ({ page }) => {
    const { email, password } = await signUp(page, 'Karen Ortiz')
    await page.goto('/home')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, 'home')
    await page.goto('/account')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, 'account')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page.getByRole('button', { name: 'See a sample' })).toBeVisible()
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill(`${password} wrong`)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByText('do not belong together', { exact: false })).toBeVisible()
    await expect(page.getByLabel('Password')).toBeFocused()
    await expectAccessible(page, 'sign-in-refused')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible()
  })

  test('an idle page is locked, and opens with the password; nothing typed is lost', async ({ page }) => {
    test.setTimeout(120_000)
    await page.clock.install()
    const { password } = await signUp(page, 'Karen Ortiz')
    const { planUrl } = await newPreparedSample(page)
    await page.goto(`${planUrl}/contingencies/new`)
    await page.getByLabel('What could happen?').fill('The bell rings')
    await page.clock.fastForward('10:30')
    await expect(page.getByRole('heading', { name: 'This page is locked' })).toBeVisible()
    await expect(page.getByText('The bell rings')).toBeHidden()
    await expectAccessible(page, 'covered')
    await page.reload()
    await page.getByLabel(/Your password/).fill('something else')
    await page.getByRole('button', { name: 'Show the page' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByLabel(/Your password/).fill(password)
    await page.getByRole('button', { name: 'Show the page' }).click()
    await expect(page.getByLabel('What could happen?')).toHaveValue('The bell rings')
  })
})
