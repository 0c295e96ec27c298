import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'

type Look = {
  /** Signs to tick, by their words. */
  signs?: readonly string[]
  clear?: 'Yes' | 'No'
  willing?: 'Yes' | 'No'
  /** Each page is held against axe under this name. */
  name?: string
}

/** Goes from the page of the day, or of the check, to the first question of a look. */
export async function openQuestions(page: Page): Promise<void> {
  const look = page.getByRole('link', { name: /^Look (now|again)$/ }).first()
  const row = page.getByRole('link', { name: /Is it the moment\?/ }).first()
  await expect(look.or(row).first()).toBeVisible()
  if (!(await look.isVisible())) await row.click()
  await look.click()
  await expect(page.getByRole('heading', { name: 'Is there any danger?' })).toBeVisible()
}

/** Answers the questions of a look, one page after another, up to the page that decides. */
export async function answerQuestions(page: Page, { signs = [], clear = 'Yes', willing = 'Yes', name }: Look = {}) {
  const heading = page.getByRole('heading', { level: 1 })
  const answers: readonly [string, string | null][] = [
    ['Is there any danger?', null],
    ['Any signs of withdrawal?', null],
    ['How do they speak?', null],
    ['How do they move?', null],
    ['Eyes, face and smell?', null],
    ['How awake are they?', null],
    ['Do they answer clearly?', clear],
    ['Will they sit down and listen for half an hour?', willing],
  ]
  for (const [question, answer] of answers) {
    await expect(heading).toHaveText(question)
    if (answer) await page.getByRole('radio', { name: answer, exact: true }).check()
    let isTicked = answer !== null
    for (const sign of answer ? [] : signs) {
      const box = page.getByRole('checkbox', { name: sign, exact: true }).filter({ visible: true })
      if ((await box.count()) === 0) continue
      await box.first().check()
      isTicked = true
    }
    if (name) await expectAccessible(page, `${name}-${answers.findIndex(([one]) => one === question) + 1}`)
    await page.getByRole('button', { name: isTicked ? 'Continue' : 'None of these', exact: true }).click()
    if (isTicked && answer === null && /danger|withdrawal/.test(question)) return
  }
}

/** Records the look that was answered. */
export const recordLook = (page: Page): Promise<void> => page.getByRole('button', { name: /^Record this look/ }).click()
