import { APPROACH_LABELS, type Approach } from '@holdfast/domain/plan/approach'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { inDays } from '@holdfast/scenarios/times'
import { expect, type Page } from '@playwright/test'
import { openSection, saved, unfold } from './family.ts'

/** Chooses an approach on its page, with a reason, and says yes to the change. */
export async function chooseApproach(page: Page, planUrl: string, approach: Approach, reason: string): Promise<void> {
  const name = APPROACH_LABELS[approach].en
  await openSection(page, planUrl, 'approach')
  await expect(page.getByRole('heading', { name: 'Ways to reach your loved one' })).toBeVisible()
  const card = await unfold(page, name)
  await card.getByLabel('Why do you choose it?').fill(reason)
  await card.getByRole('button', { name: `Choose: ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
  await expect(page.getByText(reason)).toBeVisible()
}

/** Writes every needed line of the first paper of a kind; who owns it is named where a paper has an owner. */
export async function writeWorksheet(page: Page, kind: WorksheetKind, owner: string): Promise<void> {
  const sheet = WORKSHEETS[kind]
  const card = page.locator(`#${kind} details`).first()
  await card.locator('summary').click()
  for (const { label, needed } of sheet.fields)
    if (needed) await card.getByLabel(label.en, { exact: true }).fill(`Written for ${kind}.`)
  if (sheet.owned) await card.getByLabel('Whose is it?').selectOption({ label: owner })
  if (sheet.dated) await card.getByLabel('On', { exact: true }).fill(inDays(60))
  await saved(card)
  await expect(card.locator('summary').first()).toContainText('Written')
}
