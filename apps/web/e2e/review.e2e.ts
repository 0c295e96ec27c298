import { expect, test } from '@playwright/test'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { newReviewingFamily } from '@holdfast/scenarios/plan-states'
import { expectAccessible } from './accessible.ts'
import { openSection } from './family.ts'
import { peopleOf } from './prepared-family.ts'

test('a cause is named from a moment of the meeting, and leads back to it', async ({ browser }) => {
  const { lead, inPlan: params } = await newReviewingFamily(peopleOf(browser))
  const { run } = await lead.call(workspaceRoutes.get, { params })
  const kept = { deviceId: crypto.randomUUID(), at: run?.startedAt ?? '' }
  const id = crypto.randomUUID()
  await lead.call(runEventRoutes.record, {
    params,
    body: {
      events: [
        { ...kept, id, kind: 'objection' },
        { ...kept, id: crypto.randomUUID(), kind: 'note', aboutId: id, text: 'We answered in three ways.' },
      ],
    },
  })
  const { page } = lead
  const planUrl = `/o/${params.organizationId}/p/${params.planId}`
  await openSection(page, planUrl, 'review')
  // whoever has not written yet begins with their own account
  const pass = page.getByRole('button', { name: 'I pass' })
  await pass.click()
  // a page that is left does not wait for its answer
  await expect(pass).toBeHidden()
  await openSection(page, planUrl, 'review')
  const turn = page.locator('.moment.turn', { hasText: 'We answered in three ways.' })
  await expect(turn).toBeVisible()
  await expectAccessible(page, 'review-moments')
  const name = async (cause: string, evidence: string) => {
    await turn.getByRole('link', { name: 'Name what was missing' }).click()
    await page.getByRole('radio', { name: cause }).first().check()
    await page.getByLabel('What shows it?').last().fill(evidence)
    await page.getByRole('button', { name: 'Add this cause' }).click()
    await expect(page.getByRole('heading', { name: cause, level: 3 })).toBeVisible()
  }
  const first = 'The group in the room did not suit this talk'
  await name(first, 'One offer met three answers.')
  await expectAccessible(page, 'review-cause')
  // the card says when it was, and leads back; there the cause stands, and another can be named
  const card = page.locator('section.card', { has: page.getByRole('heading', { name: first, level: 3 }) })
  await card.getByRole('link', { name: /\d:\d\d/ }).click()
  await expect(turn.getByRole('link', { name: first })).toBeVisible()
  const second = 'The way did not fit; it felt like an ambush'
  await name(second, 'Sam said that he felt surprised.')
  await openSection(page, planUrl, 'review')
  for (const cause of [first, second]) await expect(turn.getByRole('link', { name: cause })).toBeVisible()
})
