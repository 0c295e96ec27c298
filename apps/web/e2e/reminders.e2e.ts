import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { peopleOf } from './prepared-family.ts'

test('somebody decides what reminds them, when and where', async ({ browser }) => {
  const { page } = await peopleOf(browser).account('Karen Ortiz')
  const toggle = (name: RegExp | string) => page.getByRole('switch', { name })
  // tapped as a finger does: what lies above the control is its line
  const turn = (name: RegExp | string, on: boolean) => toggle(name).setChecked(on)
  const saved = () => page.waitForResponse((answer) => answer.url().endsWith('/reminder-settings') && answer.ok())

  await test.step('from the page about themselves', async () => {
    await page.goto('/account')
    await page.getByRole('link', { name: 'Change reminders' }).click()
    await expect(page.getByRole('heading', { name: 'Reminders', level: 1 })).toBeVisible()
    await expect(toggle(/^Something of mine is due/)).toBeChecked()
    await expect(toggle(/^A week in one e-mail/)).not.toBeChecked()
    await expect(page.getByText('Nothing in the last 90 days.')).toBeVisible()
    await expectAccessible(page, 'reminders')
  })

  await test.step('every choice is kept at once', async () => {
    for (const change of [
      () => turn(/^I have not said which days/, false),
      () => turn(/^A week in one e-mail/, true),
      () => page.getByRole('combobox', { name: 'Day of the week' }).selectOption('Monday'),
      () => turn('The week says how many days are left', true),
      () => page.getByRole('combobox', { name: 'From' }).selectOption('22:00'),
    ]) {
      const kept = saved()
      await change()
      await kept
    }
    await page.reload()
    await expect(toggle(/^I have not said which days/)).not.toBeChecked()
    await expect(toggle('The week says how many days are left')).toBeChecked()
    await expect(page.getByRole('combobox', { name: 'Day of the week' })).toHaveValue('1')
    await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('22:00')
    await expectAccessible(page, 'reminders-chosen')
  })

  await test.step('and nothing is written to them at all', async () => {
    const kept = saved()
    await turn(/^E-mails to /, false)
    await kept
    await page.reload()
    await expect(toggle(/^E-mails to /)).not.toBeChecked()
  })

  await test.step('a link that is damaged ends nothing, and says so', async () => {
    await page.goto(`/no-emails#${'x'.repeat(60)}`)
    await expectAccessible(page, 'no-emails')
    await page.getByRole('button', { name: 'Stop these e-mails' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/link/i)
  })
})
