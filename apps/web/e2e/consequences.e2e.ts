import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openSection, saved } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

test('consequences show their dangers, and a consequence that another person contradicts', async ({ browser }) => {
  test.setTimeout(240_000)
  const { karen, rosa, dana, planUrl } = await newPreparedFamily(browser)

  await test.step('an example fills the form, and becomes the speaker’s own', async () => {
    await openSection(karen, planUrl, 'consequences')
    await expectAccessible(karen, 'consequences-empty')
    await karen.getByRole('link', { name: 'Write a limit' }).click()
    await karen.getByRole('button', { name: 'Begin from an example' }).click()
    await karen.getByLabel('Examples about').selectOption({ label: 'Bills' })
    await expectAccessible(karen, 'consequences-examples')
    await karen.getByRole('button', { name: /Use this as a start: After the July payment/ }).click()
    await expect(karen.getByLabel('If the answer is no, I will…')).toHaveValue(/^After the July payment/)
    await karen.getByRole('button', { name: 'Continue' }).click()
    await expect(karen.getByRole('checkbox', { name: 'rent' })).toBeChecked()
    await expectAccessible(karen, 'consequences-new')
    await karen.goBack()
    await expect(karen.getByLabel('If the answer is no, I will…')).toHaveValue(/^After the July payment/)
    await karen.getByRole('button', { name: 'Add it as it is' }).click()
    await karen.getByRole('button', { name: 'Read it' }).click()
    await expect(karen.getByRole('heading', { level: 1, name: 'My limit' })).toBeVisible()
    await expect(karen.locator('article', { hasText: 'After the July payment' })).toBeVisible()
    await expectAccessible(karen, 'consequences-mine')
    await karen.getByRole('link', { name: 'Change the words' }).click()
  })

  await test.step('dangerous words are kept, explained while typing, and cannot be agreed on', async () => {
    await karen.getByLabel('If the answer is no, I will…').fill('I will take you off my health insurance.')
    await expect(karen.getByText('Insurance is the way into treatment.')).toBeVisible()
    await expect(karen.getByText('Nobody can agree to them as they are.')).toBeVisible()
    await saved(karen)
    await expectAccessible(karen, 'consequences-danger')
    await openLimit(rosa, planUrl, 'Karen Ortiz')
    await rosa.getByRole('radio', { name: /^I agree/ }).click()
    await expect(rosa.getByText('These words carry a danger')).toBeVisible()
    await expectAccessible(rosa, 'consequences-read')
  })

  await test.step('a danger is signed for by the interventionist', async () => {
    await karen.getByLabel('If the answer is no, I will…').fill('You can no longer live here after July.')
    await expect(karen.getByText('The interventionist looks at them before they count.')).toBeVisible()
    await saved(karen)
    await openLimit(dana, planUrl, 'Karen Ortiz')
    await dana.getByLabel('Why is it all right as it is?').fill('Karen’s lease ends in July.')
    await dana.getByRole('button', { name: 'Sign that it is all right' }).click()
    await expect(dana.getByText('Karen’s lease ends in July.')).toBeVisible()
    await expect(dana.getByRole('button', { name: 'Sign that it is all right' })).toBeHidden()
  })

  await test.step('one ends the rent, another pays it', async () => {
    await openSection(rosa, planUrl, 'consequences/supports')
    await rosa.getByRole('link', { name: 'Note what I give' }).click()
    await rosa.getByLabel('What is paid or done today?').selectOption({ label: 'rent' })
    await rosa.getByLabel('A note, if you like').fill('400 a month')
    await expectAccessible(rosa, 'consequences-give')
    await rosa.getByRole('button', { name: 'Note it' }).click()
    await expect(rosa.getByRole('heading', { level: 1, name: 'What becomes of it?' })).toBeVisible()
    await rosa.getByRole('button', { name: 'Done' }).click()
    const gives = rosa.locator('section.card')
    await expect(gives.getByRole('cell', { name: 'left open' })).toBeVisible()
    await gives.getByRole('button', { name: 'Table', exact: true }).click()
    await expect(gives.getByText('Left open', { exact: true })).toBeVisible()
    await becomes(rosa, 'It stays, whatever the answer is')
    await openSection(rosa, planUrl, 'consequences')
    await expect(rosa.getByText('Karen Ortiz ends rent, and Rosa Ortiz goes on giving it.')).toBeVisible()
    await expectAccessible(rosa, 'consequences-contradicted')
    await openSection(rosa, planUrl, 'consequences/supports')
    await becomes(rosa, 'It ends if the answer is no')
    await openSection(rosa, planUrl, 'consequences')
    await expect(rosa.getByText('Rosa Ortiz still gives rent', { exact: false })).toBeVisible()
    await rosa.getByRole('link', { name: 'Write a limit' }).click()
    await rosa.getByLabel('If the answer is no, I will…').fill('I will no longer pay the rent after July.')
    const on = () => rosa.getByRole('button', { name: 'Continue' }).click()
    await on()
    await rosa.getByLabel('What is it about?').selectOption({ label: 'Bills' })
    await rosa.getByRole('group', { name: 'What does it end?' }).getByRole('checkbox', { name: 'rent' }).check()
    await on()
    await rosa.getByRole('checkbox', { name: 'the phone' }).check()
    await on()
    await on()
    await rosa.getByRole('button', { name: 'Add this limit' }).click()
    await rosa.getByRole('button', { name: 'Read it' }).click()
    await expect(rosa.getByRole('heading', { level: 1, name: 'My limit' })).toBeVisible()
    await openSection(rosa, planUrl, 'consequences/supports')
    await gives.getByRole('button', { name: 'Table', exact: true }).click()
    await expect(rosa.getByText('Ends it: Karen Ortiz, Rosa Ortiz')).toBeVisible()
    await expectAccessible(rosa, 'consequences-supports')
    await openSection(rosa, planUrl, 'consequences')
    await rosa.getByRole('link', { name: 'Side by side' }).click()
    await expect(rosa.getByText('Goes on giving: the phone')).toBeVisible()
    await expectAccessible(rosa, 'consequences-together')
  })
})

/** Opens the limit of one person from the list of all. */
async function openLimit(page: Page, planUrl: string, name: string): Promise<void> {
  await openSection(page, planUrl, 'consequences')
  await page.getByRole('main').getByRole('listitem').filter({ hasText: name }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: `The limit of ${name}` })).toBeVisible()
}

/** Says what becomes of the rent that Rosa gives. */
async function becomes(rosa: Page, future: string): Promise<void> {
  await rosa
    .getByRole('main')
    .getByRole('link', { name: /^(?:\S+ )*rent/ })
    .first()
    .click()
  const kept = rosa.waitForResponse((answer) => answer.url().includes('/enabling') && answer.ok())
  await rosa.getByRole('radio', { name: future }).check()
  await kept
  await rosa.getByRole('button', { name: 'Done' }).click()
}
