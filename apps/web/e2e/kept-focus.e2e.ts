import { expect, type Page, test } from '@playwright/test'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { openSection } from './family.ts'
import { enter } from './keyboard.ts'
import { newPreparedFamily, PARTS, peopleOf } from './prepared-family.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Presses a button that goes away with it; then something of the page has the focus. */
async function pressAway(page: Page, name: string): Promise<void> {
  await enter(page, button(page, name))
  await expect(button(page, name)).toHaveCount(0)
  await expect(page.locator('#content :focus')).toHaveCount(1)
}

test('a button that is gone once it is pressed leaves the focus beside it, not at the beginning of the document', async ({
  browser,
}) => {
  const { karen, dana, planUrl } = await newPreparedFamily(browser)
  await openSection(karen, planUrl, 'people')
  await pressAway(karen, 'Take these')

  await openSection(dana, planUrl, 'risk/questions')
  await enter(dana, button(dana, 'Skip for now').or(button(dana, 'Continue')))
  await pressAway(dana, 'No to all of them')
  await expect(button(dana, 'Check and record what is answered')).toBeFocused()
  await dana.keyboard.press('Enter')
  await expect(dana.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a form in the place of its button gets the focus from a key; a finger opens no keyboard', async ({ browser }) => {
  const { interventionist, inPlan } = await newLockedFamily(peopleOf(browser), PARTS)
  const { page } = interventionist
  await openSection(page, `/o/${inPlan.organizationId}/p/${inPlan.planId}`, 'day/eve')
  await enter(page, button(page, 'Sign: no-go'))
  await expect(page.getByLabel('What stands against it?', { exact: false })).toBeFocused()
  await pressAway(page, 'Back')
  await button(page, 'Sign: no-go').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
