import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { unfold } from './family.ts'
import { newPreparedSample } from './prepared-family.ts'

test('a case moves to another stage, and a comment on a consequence is made and resolved', async ({ page }) => {
  test.setTimeout(240_000)
  const { caseUrl } = await newPreparedSample(page)
  await page.goto(`${caseUrl}/more`)

  await test.step('the case is moved to another stage', async () => {
    await unfold(page, 'Move the case')
    await page.getByRole('radio', { name: /Getting to know the situation/ }).check()
    await page.getByLabel('Why, if you like').fill('Two more calls')
    await page.getByRole('button', { name: 'Move it there' }).click()
    await expect(page.getByText('Getting to know the situation.')).toBeVisible()
    await expectAccessible(page, 'case-stage')
  })

  await test.step('someone comments on one consequence, and settles it', async () => {
    await page.goto(caseUrl)
    await page.getByRole('link', { name: 'Open the plan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The plan at a glance' })).toBeVisible()
    const plan = page.url()
    await page.goto(`${plan}/consequences`)
    const comments = await unfold(page, 'Comments on this part')
    await comments.getByLabel('About').selectOption({ index: 1 })
    await comments.getByLabel('Your comment').fill('Is this small enough to keep?')
    await comments.getByRole('button', { name: 'Add this comment' }).click()
    await expect(comments.getByText('Is this small enough to keep?')).toBeVisible()
    await expectAccessible(page, 'comments')
    await comments.getByRole('button', { name: 'This is settled' }).click()
    await expect(comments.getByText('Settled: 1')).toBeVisible()

    await page.goto(`${plan}/versions`)
    await page.getByRole('button', { name: 'Keep this version' }).click()
    await page.getByRole('button', { name: /Compare 1 with now/ }).click()
    await expect(page.getByText('Nothing has changed since version 1.')).toBeVisible()
    await unfold(page, /things stayed the same$/)
    await expectAccessible(page, 'versions')
  })

  await test.step('the history says who did it', async () => {
    await page.goto(`${caseUrl}/more`)
    await page.getByRole('link', { name: 'Who changed what' }).click()
    await expect(page.getByText('A comment: settled').first()).toBeVisible()
    await expectAccessible(page, 'history')
  })
})
