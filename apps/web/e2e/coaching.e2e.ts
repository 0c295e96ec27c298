import { expect, test } from '@playwright/test'
import type { StatementPart } from '@holdfast/domain/statements/statement-parts'
import { choosePlaces } from '@holdfast/scenarios/preparation'
import { expectAccessible } from './accessible.ts'
import { newPreparedFamily } from './prepared-family.ts'
import { openPart, openSection, saved, unfold } from './family.ts'

test('the language coach gives hints, a hint can be dismissed, and danger leads to the safety pages', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { karen, planUrl, family } = await newPreparedFamily(browser)
  await choosePlaces(family, ['Harbor Light', 'Cedar Valley'])
  const part = (name: StatementPart) => openPart(karen, planUrl, name)

  await test.step('one hint at a time, with a question and an example', async () => {
    const saw = await part('whatISaw')
    await saw.fill('You always ruin Christmas for everybody. You’re just a drunk.')
    await expect(karen.getByText('This word names the person by the illness.')).toBeVisible()
    await expect(karen.getByText('Please change this before you share it.')).toBeVisible()
    await expect(karen.getByText('“I’ve seen you drinking before work.”')).toBeVisible()
    await expect(karen.getByText('Hint 1 of 2')).toBeVisible()
    await expect(karen.locator('mark.phrase')).toHaveText('You’re just a drunk.')
    await expectAccessible(karen, 'coach-hint')
    await karen.getByRole('button', { name: 'Change it' }).click()
    await expect(saw).toBeFocused()
    expect(await saw.evaluate((field: HTMLTextAreaElement) => field.value.slice(0, field.selectionStart))).toMatch(
      /a drunk\.$/,
    )
    await karen.getByRole('button', { name: 'Next hint' }).click()
    await expect(karen.getByText('This can be heard as blame.', { exact: false })).toBeVisible()
    await expect(karen.locator('mark.phrase')).toHaveText('You always ruin Christmas for everybody.')
  })

  await test.step('better words have no hint; a dismissed hint stays dismissed after a reload', async () => {
    await (await part('whatISaw')).fill('On May 12 I found you asleep in the car. It’s a phase.')
    await expect(karen.getByText('This makes it sound smaller than it is.')).toBeVisible()
    await karen.getByRole('button', { name: 'Keep it as it is' }).click()
    await expect(karen.getByText('This makes it sound smaller than it is.')).toBeHidden()
    await saved(karen)
    await (await part('effect')).fill('You’re pathetic.')
    await expect(karen.getByText('This word hurts, and it may be all that they hear.', { exact: false })).toBeVisible()
    await expect(await part('whatISaw')).toHaveValue(/It’s a phase/)
    await expect(karen.getByText('This makes it sound smaller than it is.')).toBeHidden()
    await expect(karen.locator('mark.phrase')).toHaveCount(0)
  })

  await test.step('the question names the chosen place and today', async () => {
    const ask = await part('ask')
    await ask.fill('Please get help.')
    await expect(karen.getByText('Name the place that is held, so that the ask is real.')).toBeVisible()
    await expect(karen.getByText('Say “today” in the ask.')).toBeVisible()
    await ask.fill('A place is held for you at Harbor Light today. Will you come?')
    await expect(karen.getByText('Name the place that is held, so that the ask is real.')).toBeHidden()
    await expect(karen.getByText('Say “today” in the ask.')).toBeHidden()
  })

  await test.step('a danger shows the safety notice instead of a style hint', async () => {
    await (await part('effect')).fill('You said that you wanted to die.')
    await expect(karen.getByText('This is more important than any wording.', { exact: false })).toBeVisible()
    await expectAccessible(karen, 'coach-danger')
    await karen.getByRole('link', { name: 'Open the risk questions' }).click()
    await expect(karen).toHaveURL(/\/risk/)
    await expect(karen.getByRole('heading', { level: 1, name: 'What could be dangerous' })).toBeVisible()
  })

  await test.step('the speaking order has its reasons and a last speaker', async () => {
    await openSection(karen, planUrl, 'statements/order')
    await karen.getByRole('button', { name: 'Rosa Ortiz speaks too' }).click()
    await karen.getByRole('button', { name: 'Karen Ortiz speaks too' }).click()
    await expect(karen.getByText('Rosa Ortiz speaks first.', { exact: false })).toBeVisible()
    const why = await unfold(karen, 'Why this order')
    await why.getByLabel('Why does the last speak last?').fill('Karen is hard to refuse.')
    await why.getByLabel('Who puts the question').selectOption({ label: 'Dana Whitfield' })
    await expectAccessible(karen, 'speaking-order')
    await why.getByRole('button', { name: 'Keep these reasons' }).click()
    await expect(why.getByText('These reasons are kept.')).toBeVisible()
    await openSection(karen, planUrl, 'statements/order')
    await expect(karen.getByLabel('Why does the last speak last?')).toHaveValue('Karen is hard to refuse.')
  })
})
