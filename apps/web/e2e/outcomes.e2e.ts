import { readFile } from 'node:fs/promises'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { seedFacts } from '@holdfast/scenarios/outcome-facts'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { asOwner } from './database.ts'
import { peopleOf } from './prepared-family.ts'

test('a reviewer answers from the screen alone what helps a second attempt', async ({ browser }) => {
  const people = peopleOf(browser)
  const { call } = await people.account('Olive Owner')
  const { id: organizationId } = await call(organizationRoutes.create, {
    body: { kind: 'practice', name: 'Harbor Practice' },
  })
  const params = { organizationId }
  const reviewer = await people.account('Rae Reviewer')
  const { page } = reviewer
  const { link } = await call(organizationMemberRoutes.invite, { params, body: { name: 'Rae', role: 'reviewer' } })
  await reviewer.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })

  await test.step('a practice with too little to tell says so', async () => {
    await page.goto('/home')
    await page.getByRole('link', { name: /^Harbor Practice/ }).click()
    await page.getByRole('link', { name: /^Outcomes/ }).click()
    await expect(page.getByRole('heading', { name: 'Outcomes', level: 1 })).toBeVisible()
    await expect(page.getByText('There is too little to tell of yet.')).toBeVisible()
    await expectAccessible(page, 'outcomes-too-little')
  })

  await test.step('the figures begin with a sentence', async () => {
    // quarters that are over, as rows of the form that outcome-facts.test.ts shows the transactions to write
    await asOwner((owner) => seedFacts(owner, organizationId, 900))
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Of \d+ meetings held, \d+ ended with a yes/)
    await expect(page.getByText('Groups under 11 are not shown')).toBeVisible()
    await expectAccessible(page, 'outcomes')
    await page.getByRole('button', { name: 'Table' }).click()
    await expect(page.getByRole('columnheader', { name: 'Of plans made' })).toBeVisible()
    await expectAccessible(page, 'outcomes-table')
  })

  await test.step('one question, one page', async () => {
    await page.getByRole('link', { name: 'What helps a second attempt?' }).click()
    await expect(page.getByRole('heading', { name: 'What helps a second attempt?', level: 1 })).toBeVisible()
    await expect(page.getByText(/More often a yes: “With this change” \(\d+%\) than “Without it”/)).toBeVisible()
    await expect(page.getByText('The ranges overlap.').first()).toBeVisible()
    await page.getByRole('button', { name: 'Picture' }).click()
    await expectAccessible(page, 'outcomes-second')
  })

  await test.step('a year by itself, and the same as a file', async () => {
    await page.goBack()
    await page.getByRole('link', { name: '2025', exact: true }).click()
    await expect(page).toHaveURL(/year=2025/)
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    const lines = await readFile(await (await file).path(), 'utf8')
    expect(lines).toContain('From plan to care,Plans made')
    await page.getByRole('link', { name: 'Why was the answer no?' }).click()
    await expect(page.getByText('As reviews named it.')).toBeVisible()
    await expectAccessible(page, 'outcomes-why')
  })
})
