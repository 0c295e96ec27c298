import { APPROACH_LABELS, type Approach } from '@holdfast/domain/plan/approach'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { inDays } from '@holdfast/scenarios/times'
import { expect, type Page } from '@playwright/test'
import { openSection, saved } from './family.ts'

/** Chooses an approach on its page, and says why; whether the loved one knows beforehand stays as it is. */
export async function chooseApproach(page: Page, planUrl: string, approach: Approach, reason: string): Promise<void> {
  const name = APPROACH_LABELS[approach].en
  await openSection(page, planUrl, 'approach')
  const change = page.getByRole('link', { name: 'Change Your way' })
  const way = page.getByRole('radio', { name: new RegExp(name) })
  await expect(change.or(way).first()).toBeVisible()
  if (await change.isVisible()) await change.click()
  await way.check()
  await page.getByRole('button', { name: 'Take this way' }).click()
  await page.getByLabel('Your reason').fill(reason)
  await page.getByRole('button', { name: 'Continue' }).click()
  await openSection(page, planUrl, 'approach')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: reason })).toBeVisible()
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
