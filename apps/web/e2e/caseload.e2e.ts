import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import { inDays } from '@holdfast/scenarios/times'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { unfold } from './family.ts'
import { peopleOf } from './prepared-family.ts'

const QUIET = ['Ana', 'Theo', 'José', 'Maximiliano Alejandro de la Cruz Fernández', 'Lee', 'Jo', 'Pat', 'Uwe']

test('an interventionist finds the most dangerous case first, and every other one', async ({ browser }) => {
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
  await openPracticeCase({ call }, organizationId, 'Max', 'imminent')
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
    await expect(cases).toHaveCount(10)
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
    await expectAccessible(dana, 'caseload-none')
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
