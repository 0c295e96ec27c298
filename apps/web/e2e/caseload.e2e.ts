import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { joinCase } from '@holdfast/scenarios/family-case'
import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import { inDays } from '@holdfast/scenarios/times'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { unfold } from './family.ts'
import { peopleOf } from './prepared-family.ts'

const QUIET = ['Ana', 'Theo', 'José', 'Maximiliano Alejandro de la Cruz Fernández', 'Lee', 'Jo']

test('an interventionist finds the most dangerous case, hands two over, goes away and comes back', async ({
  browser,
}) => {
  const { page: dana, call } = await peopleOf(browser).account('Dana Whitfield')
  const organizationId = await foundPractice({ call }, 'Whitfield Family Practice')
  for (const name of QUIET) await openPracticeCase({ call }, organizationId, name, 'low')
  const sam = await openPracticeCase({ call }, organizationId, 'Sam', 'high')
  await call(logisticsRoutes.update, {
    params: { organizationId, planId: sam.planId },
    ifMatch: 1,
    body: { startsAt: `${inDays(6)}T15:00:00Z` },
  })
  await call(caseStageRoutes.move, { params: sam, body: { stage: 'planning' } })
  const max = await openPracticeCase({ call }, organizationId, 'Max', 'imminent')
  const people = peopleOf(browser)
  const lee = await people.account('Lee Park')
  const sameLee = { account: async () => lee, guest: people.guest }
  for (const one of [max, sam]) await joinCase(sameLee, { ...one, lead: { call } }, 'interventionist', 'Lee Park')
  const cases = dana.locator('.casecard')

  await test.step('danger stands first, with the way to it', async () => {
    await dana.goto('/home')
    await expect(dana.getByText('Max’s family needs you first.')).toBeVisible()
    await expect(cases).toHaveCount(6)
    await expect(cases.nth(0)).toContainText('Max')
    await expect(cases.nth(1)).toContainText('in 6 days')
    await expectAccessible(dana, 'caseload')
    await dana.getByRole('link', { name: 'Open what could be dangerous' }).click()
    await expect(dana.getByRole('heading', { name: 'What could be dangerous', level: 1 })).toBeVisible()
    await dana.goto('/home')
  })

  await test.step('every case can be reached', async () => {
    await dana.getByRole('button', { name: 'Show more cases' }).click()
    await expect(cases).toHaveCount(8)
    await expect(dana.getByRole('button', { name: 'Show more cases' })).toBeHidden()
  })

  await test.step('a case is found by name, stage and danger', async () => {
    const filter = await unfold(dana, 'Search and filter')
    await filter.getByRole('searchbox', { name: 'Name' }).fill('jose')
    await expect(cases).toHaveCount(1)
    await expect(cases).toContainText('José')
    await filter.getByRole('searchbox', { name: 'Name' }).fill('')
    await filter.getByRole('combobox', { name: 'Stage' }).selectOption('planning')
    await expect(cases).toHaveCount(1)
    await expect(cases).toContainText('Sam')
    await filter.getByRole('combobox', { name: 'Danger' }).selectOption('imminent')
    await expect(dana.getByText('No case fits. Ask for less, or show all.')).toBeVisible()
  })

  await test.step('two cases are handed over for a time, and the colleague takes them over', async () => {
    await dana.goto('/home')
    await dana.getByRole('link', { name: 'Hand cases over' }).click()
    await dana.getByRole('button', { name: 'Ask them' }).click()
    await expect(dana.getByText('Tick the cases that you hand over.')).toBeVisible()
    await dana.getByRole('checkbox', { name: 'Ana' }).check()
    await dana.getByRole('button', { name: 'Ask them' }).click()
    await expect(dana.getByText('No colleague is in all of these cases. Invite one there first.')).toBeVisible()
    await expectAccessible(dana, 'hand-over-several')
    await dana.getByRole('checkbox', { name: 'Ana' }).uncheck()
    for (const name of ['Max', 'Sam']) await dana.getByRole('checkbox', { name, exact: true }).check()
    await dana.getByLabel('Until which day? Leave it open for good.').fill(inDays(10))
    await dana.getByRole('textbox', { name: 'What should they know?' }).fill('I am away for a week.')
    await dana.getByRole('button', { name: 'Ask them' }).click()
    await expect(dana.getByRole('heading', { name: 'Your cases' })).toBeVisible()
    await lee.page.goto('/home')
    await expect(lee.page.getByText('Dana Whitfield asks you to look after')).toHaveCount(2)
    await expectAccessible(lee.page, 'caseload-asked')
    for (const left of [1, 0]) {
      await lee.page.getByRole('button', { name: 'I take it over' }).first().click()
      await expect(lee.page.getByRole('button', { name: 'I take it over' })).toHaveCount(left)
    }
    await lee.page.getByRole('button', { name: 'I look after' }).click()
    await expect(lee.page.locator('.casecard')).toHaveCount(2)
    await dana.reload()
    await dana.getByRole('button', { name: 'I look after' }).click()
    await expect(cases.getByText('Max', { exact: true })).toHaveCount(0)
  })

  await test.step('whoever comes back early takes a case back', async () => {
    await dana.goto(`/o/${organizationId}/c/${sam.caseId}/more`)
    await expect(dana.getByText('Lee Park stands in for Dana Whitfield.')).toBeVisible()
    await dana.getByRole('button', { name: 'I am back: take the case back' }).click()
    await expect(dana.getByRole('button', { name: 'I am back: take the case back' })).toBeHidden()
    await dana.goto('/home')
    await dana.getByRole('button', { name: 'I look after' }).click()
    await expect(cases.getByText('Sam', { exact: true })).toHaveCount(1)
  })

  await test.step('who runs the practice sees that nobody is forgotten, and reads no case', async () => {
    await dana.goto('/home')
    await dana.getByRole('link', { name: 'Whitfield Family Practice' }).click()
    await dana.getByRole('link', { name: 'Nobody is forgotten' }).click()
    await expect(dana.getByText('No case is about to be forgotten.')).toBeVisible()
    await dana.getByRole('button', { name: 'All cases' }).click()
    await expect(cases).toHaveCount(8)
    await expect(cases.first()).toContainText('Dana Whitfield')
    await expect(dana.getByText('Maximiliano')).toHaveCount(0)
    await expectAccessible(dana, 'practice-cases')
  })
})
