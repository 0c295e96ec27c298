import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newPreparedFamily } from './prepared-family.ts'

test('an organization requires a module, and somebody who takes part goes through it', async ({ browser }) => {
  const { karen, rosa, planUrl, family } = await newPreparedFamily(browser)

  await test.step('whoever runs it chooses what people learn before the day', async () => {
    await karen.goto(`/o/${family.organizationId}/settings`)
    await karen.getByRole('link', { name: 'Change: What people learn before the day' }).click()
    await karen.getByRole('checkbox', { name: /^Limits that hold/ }).check()
    await expectAccessible(karen, 'learning-required')
    await karen.getByRole('button', { name: 'Save' }).click()
    await expect(karen.getByText('Limits that hold')).toBeVisible()
    await expectAccessible(karen, 'settings-with-modules')
  })

  await test.step('the plan asks for it, and leads to the very module', async () => {
    await rosa.goto(`${planUrl}/learn`)
    await expect(rosa.getByText('Needed before the day, about five minutes')).toBeVisible()
    await expectAccessible(rosa, 'learn')
    await rosa.getByRole('link', { name: /Limits that hold/ }).click()
    await expect(rosa.getByRole('heading', { name: 'Limits that hold', level: 1 })).toBeVisible()
    await rosa.getByRole('button', { name: 'This is my answer' }).click()
    await expect(rosa.getByText('Choose an answer.')).toBeVisible()
    await rosa.getByRole('radio', { name: /you will be sorry/ }).check()
    await rosa.getByRole('button', { name: 'This is my answer' }).click()
    await expect(rosa.getByRole('alert')).toContainText('Read the cards once more')
    await expectAccessible(rosa, 'learn-module')
    await rosa.getByRole('radio', { name: /For treatment I am here/ }).check()
    await rosa.getByRole('button', { name: 'This is my answer' }).click()
    await expect(rosa.getByRole('heading', { name: 'You have gone through this' })).toBeVisible()
    await expectAccessible(rosa, 'learn-done')
    await rosa.getByRole('link', { name: 'All modules' }).click()
    await expect(rosa.getByRole('link', { name: /Limits that hold Gone through on/ })).toBeVisible()
  })

  await test.step('the lead sees who is still asked, and can go there', async () => {
    await karen.goto(`${planUrl}/day/lock`)
    await karen
      .getByRole('link', { name: /Limits that hold/ })
      .first()
      .click()
    await expect(karen.getByRole('heading', { name: 'Limits that hold', level: 1 })).toBeVisible()
  })

  await test.step('under Help everybody reads them', async () => {
    await rosa.goto('/crisis')
    await rosa.getByRole('link', { name: /^Learn/ }).click()
    await rosa.getByRole('link', { name: /^What addiction does in the brain/ }).click()
    await expect(rosa.getByRole('heading', { name: 'Stopping suddenly can be dangerous' })).toBeVisible()
    await expectAccessible(rosa, 'learn-public')
  })
})
