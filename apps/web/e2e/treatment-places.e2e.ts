import { facilityRoutes } from '@holdfast/contracts/facilities'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { inDays } from '@holdfast/scenarios/times'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openSection, saved } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

test('a professional brings a place from their practice, and says what ties them to it', async ({ browser }) => {
  test.setTimeout(180_000)
  const { karen, rosa, dana, planUrl, family } = await newPreparedFamily(browser)
  const { call } = family.interventionist
  const practice = await call(organizationRoutes.create, { body: { kind: 'practice', name: 'Whitfield Practice' } })
  await call(facilityRoutes.create, {
    params: { organizationId: practice.id },
    body: { name: 'Harbor Light', street: '1 Pier Road', zip: '43215', notes: 'Ask for Monique.' },
  })

  await test.step('the family begins with an empty directory, and is told how to write a place down', async () => {
    await openSection(karen, planUrl, 'treatment')
    await karen.getByRole('link', { name: 'Find a place' }).click()
    await expect(karen.getByRole('heading', { name: 'The directory is empty' })).toBeVisible()
    await expectAccessible(karen, 'places-empty')
    await karen.getByRole('link', { name: 'Write a place down' }).click()
    await karen.getByLabel('Name of the place').fill('River House')
    await karen.getByLabel('ZIP code').fill('43215')
    await karen.getByRole('button', { name: 'Add to the directory' }).click()
    await karen.getByRole('button', { name: 'Add to this plan' }).click()
    await expect(karen.getByText('In the plan.')).toBeVisible()
  })

  await test.step('the professional looks in both directories', async () => {
    await openSection(dana, planUrl, 'treatment')
    await dana.getByRole('link', { name: 'Find a place' }).click()
    await expect(dana.getByRole('heading', { name: 'River House' })).toBeVisible()
    await dana.getByRole('link', { name: 'Look in the directory of Whitfield Practice' }).click()
    await expect(dana.getByRole('heading', { name: 'Harbor Light' })).toBeVisible()
    await expectAccessible(dana, 'places-of-practice')
    await dana.getByRole('button', { name: 'Add to this plan' }).click()
    await expect(dana.getByText('In the plan, and in the directory of the family.')).toBeVisible()
    await dana.getByRole('link', { name: 'Look in the directory of Ortiz family' }).click()
    await expect(dana.getByRole('heading', { name: 'Harbor Light' })).toBeVisible()
    await expect(dana.getByText('Ask for Monique.')).toBeHidden()
    await dana.getByRole('link', { name: 'Back to the plan' }).click()
  })

  const openPlace = async (page: Page, name: string) => {
    await openSection(page, planUrl, 'treatment')
    await page
      .locator('main')
      .getByRole('link', { name: new RegExp(`^(Not started |Needs attention )?${name}`) })
      .click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  const openPart = async (page: Page, name: string, part: RegExp) => {
    await openPlace(page, name)
    await page.getByRole('link', { name: part }).click()
  }

  await test.step('ties are said by the professional alone', async () => {
    await openSection(karen, planUrl, 'treatment')
    await expectAccessible(karen, 'treatment')
    await openPart(karen, 'Harbor Light', /Money and ties/)
    await expect(karen.getByText('Dana Whitfield suggested this place')).toBeVisible()
    await expect(karen.getByRole('radio', { name: 'No payment and no tie of any kind' })).toBeDisabled()
    await openPart(karen, 'River House', /Money and ties/)
    await expect(karen.getByRole('radio', { name: 'No payment and no tie of any kind' })).toBeEnabled()
    await expectAccessible(karen, 'treatment-ties')
    await openPart(dana, 'Harbor Light', /Money and ties/)
    await dana.getByRole('radio', { name: 'No payment and no tie of any kind' }).check()
    await saved(dana)
    await openPlace(karen, 'Harbor Light')
    await expect(karen.getByRole('link', { name: /Money and ties No payment and no tie of any kind/ })).toBeVisible()
    await expectAccessible(karen, 'treatment-place')
  })

  await test.step('each says which place they favor, and the lead records the agreement', async () => {
    for (const page of [karen, rosa]) {
      await openPlace(page, 'Harbor Light')
      await page.getByRole('button', { name: 'I favor this place' }).click()
      await expect(page.getByRole('button', { name: 'I no longer favor it' })).toBeVisible()
    }
    await expectAccessible(rosa, 'treatment-preferences')
    await karen.getByRole('button', { name: 'We agreed on this place' }).click()
    await expect(karen.getByText(/Chosen by agreement, recorded by Karen Ortiz/).first()).toBeVisible()
    await expectAccessible(karen, 'treatment-agreed')
  })

  await test.step('what is asked on the phone is noted while calling, and the bed counts as confirmed', async () => {
    await karen.getByRole('link', { name: 'What to ask Harbor Light' }).click()
    await expectAccessible(karen, 'treatment-call')
    await karen
      .getByRole('group', { name: /^Do you have a bed/ })
      .getByRole('radio', { name: 'Yes' })
      .check()
    await karen.getByRole('button', { name: 'Save the call' }).click()
    await expect(karen.getByText('Ask until when they hold it.')).toBeVisible()
    await expect(karen.getByLabel('Held until')).toBeFocused()
    await karen.getByLabel('Held until').fill(`${inDays(20)}T21:00`)
    await karen
      .getByRole('group', { name: /^Do you do detox/ })
      .getByRole('radio', { name: 'Yes' })
      .check()
    await karen
      .getByRole('group', { name: /^Have you checked/ })
      .getByRole('radio', { name: 'In part' })
      .check()
    await karen.getByLabel('What may not be in the bag?').fill('No sprays, no mouthwash')
    await karen.getByLabel('Who did you talk with?').fill('Monique')
    await karen.getByRole('button', { name: 'Save the call' }).click()
    const place = karen.getByRole('article').filter({ hasText: 'Harbor Light' })
    await expect(place.getByText(/^Held until/)).toBeVisible()
    await expect(place.getByText('In part')).toBeVisible()
    await openPart(karen, 'Harbor Light', /\bBed\b/)
    await expect(karen.getByText(/Karen Ortiz, with Monique/)).toBeVisible()
    await expectAccessible(karen, 'treatment-bed')
    await openPart(karen, 'Harbor Light', /How it is paid for/)
    await expect(karen.getByLabel('Who called')).toHaveValue('Karen Ortiz')
    await expectAccessible(karen, 'treatment-cover')
  })

  await test.step('both places stand side by side, what decides first', async () => {
    await openSection(karen, planUrl, 'treatment')
    await karen.getByRole('link', { name: 'Compare these places' }).click()
    await expect(
      karen.getByRole('heading', { level: 1, name: 'Harbor Light: a bed is held. Not at the others, so far.' }),
    ).toBeVisible()
    await expect(karen.getByRole('row').nth(1)).toContainText('Bed')
    await expectAccessible(karen, 'treatment-compare')
  })
})
