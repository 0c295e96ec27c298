import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openSection, saved, unfold } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

test('consequences show their dangers, and a consequence that another person contradicts', async ({ browser }) => {
  test.setTimeout(240_000)
  const { karen, rosa, dana, planUrl } = await newPreparedFamily(browser)

  await test.step('an example fills the form, and becomes the speaker’s own', async () => {
    await openSection(karen, planUrl, 'consequences')
    const form = await unfold(karen, 'Write a limit')
    const examples = await unfold(form, 'Begin from an example')
    await examples.getByLabel('Examples about').selectOption({ label: 'Bills' })
    await expectAccessible(karen, 'consequences-empty')
    await examples.getByRole('button', { name: /Use this as a start: After the July payment/ }).click()
    await expect(form.getByLabel('If the answer is no, I will…')).toHaveValue(/^After the July payment/)
    await expect(form.getByRole('checkbox', { name: 'rent' })).toBeChecked()
    await form.getByRole('button', { name: 'Add this limit' }).click()
    const card = karen.locator('article', { hasText: 'After the July payment' })
    await expect(card).toBeVisible()
    await card.getByRole('link', { name: 'Change What it ends' }).click()
  })

  await test.step('dangerous words are kept, explained while typing, and cannot be agreed on', async () => {
    await karen.getByLabel('If the answer is no, I will…').fill('I will take you off my health insurance.')
    await expect(karen.getByText('Insurance is the way into treatment.')).toBeVisible()
    await expect(karen.getByText('Nobody can agree to them as they are.')).toBeVisible()
    await saved(karen)
    await expectAccessible(karen, 'consequences-danger')
    await openSection(rosa, planUrl, 'consequences')
    const read = rosa.locator('article', { hasText: 'Karen Ortiz' })
    await read.getByLabel('I agree', { exact: false }).first().check()
    await read.getByRole('button', { name: 'Give my answer' }).click()
    await expect(read.getByText('These words carry a danger')).toBeVisible()
    await expectAccessible(rosa, 'consequences-read')
  })

  await test.step('a danger is signed for by the interventionist', async () => {
    await karen.getByLabel('If the answer is no, I will…').fill('You can no longer live here after July.')
    await expect(karen.getByText('The interventionist looks at them before they can stand.')).toBeVisible()
    await saved(karen)
    await openSection(dana, planUrl, 'consequences')
    const signing = dana.locator('article', { hasText: 'Karen Ortiz' })
    await signing.getByLabel('Why is it all right as it is?').fill('Karen’s lease ends in July.')
    await signing.getByRole('button', { name: 'Sign that it is all right' }).click()
    await expect(signing.getByText('Karen’s lease ends in July.')).toBeVisible()
    await expect(signing.getByRole('button', { name: 'Sign that it is all right' })).toBeHidden()
  })

  await test.step('one ends the rent, another pays it', async () => {
    await openSection(rosa, planUrl, 'consequences')
    await rosa.getByLabel('What is paid or done today?').selectOption({ label: 'rent' })
    await rosa.getByLabel('A note, if you like').fill('400 a month')
    await rosa.getByRole('button', { name: 'Note it' }).click()
    await expect(rosa.getByText('Left open', { exact: true })).toBeVisible()
    await rosa.getByRole('radio', { name: 'It stays, whatever the answer is' }).check()
    await expect(rosa.getByText('Karen Ortiz ends rent, and Rosa Ortiz goes on giving it.')).toBeVisible()
    await expectAccessible(rosa, 'consequences-contradicted')
    await rosa.getByRole('radio', { name: 'It ends if the answer is no' }).check()
    await expect(rosa.getByText('Rosa Ortiz still gives rent', { exact: false })).toBeVisible()
    const form = await unfold(rosa, 'Write a limit')
    await form.getByLabel('If the answer is no, I will…').fill('I will no longer pay the rent after July.')
    await form.getByLabel('What is it about?').selectOption({ label: 'Bills' })
    await form.getByRole('group', { name: 'What does it end?' }).getByRole('checkbox', { name: 'rent' }).check()
    const stays = await unfold(form, 'What you go on giving')
    await stays.getByRole('checkbox', { name: 'the phone' }).check()
    await form.getByRole('button', { name: 'Add this limit' }).click()
    await expect(rosa.getByText('Ends it: Karen Ortiz, Rosa Ortiz')).toBeVisible()
    await expect(rosa.getByRole('heading', { name: 'Side by side' })).toBeVisible()
    await expect(rosa.getByText('Goes on giving', { exact: true })).toBeVisible()
    await expectAccessible(rosa, 'consequences-together')
  })
})
