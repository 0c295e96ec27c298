import { facilityRoutes } from '@holdfast/contracts/facilities'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openSection, saved, unfold } from './family.ts'
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

  await test.step('ties are said by the professional alone', async () => {
    await openSection(karen, planUrl, 'treatment')
    const seen = await unfold(karen, 'Harbor Light')
    await expect(seen.getByText('Dana Whitfield suggested this place')).toBeVisible()
    await expect(seen.getByRole('radio', { name: 'No payment and no tie of any kind' })).toBeDisabled()
    const own = await unfold(karen, 'River House')
    await unfold(own, 'Money and ties')
    await expect(own.getByRole('radio', { name: 'No payment and no tie of any kind' })).toBeEnabled()
    await expectAccessible(karen, 'treatment-ties')
    const suggested = await unfold(dana, 'Harbor Light')
    await suggested.getByRole('radio', { name: 'No payment and no tie of any kind' }).check()
    await saved(suggested)
    await expect(seen.getByText('Money and ties · No payment and no tie of any kind')).toBeVisible()
  })
  await test.step('each says which place they favor, and the lead records the agreement', async () => {
    for (const page of [karen, rosa]) {
      await openSection(page, planUrl, 'treatment')
      const place = await unfold(page, 'Harbor Light')
      await place.getByRole('button', { name: 'I favor this place' }).click()
      await expect(place.getByRole('button', { name: 'I no longer favor it' })).toBeVisible()
    }
    await expectAccessible(rosa, 'treatment-preferences')
    await karen.getByRole('button', { name: 'We agreed on this place' }).click()
    await expect(karen.getByText(/Chosen by agreement, recorded by Karen Ortiz/).first()).toBeVisible()
    await expectAccessible(karen, 'treatment-agreed')
  })
})
