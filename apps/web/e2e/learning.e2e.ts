import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newPreparedFamily, peopleOf } from './prepared-family.ts'

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
    await karen.getByRole('link', { name: /^Go through it/ }).click()
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

test('whoever works for a practice accepts its code of conduct again when it changes', async ({ browser }) => {
  const { page: olive, ...owner } = await peopleOf(browser).account('Olive Owner')
  const organizationId = await foundPractice(owner)
  const { caseId } = await openPracticeCase(owner, organizationId, 'Sam')

  await test.step('the practice adds a paragraph', async () => {
    await olive.goto(`/o/${organizationId}/settings`)
    await olive.getByRole('link', { name: 'Change: What you add to it' }).click()
    await olive.getByRole('textbox', { name: 'Your own paragraph' }).fill('We answer every family within a day.')
    await expectAccessible(olive, 'conduct-paragraph')
    await olive.getByRole('button', { name: 'Save' }).click()
    await expect(olive.getByText('We answer every family within a day.')).toBeVisible()
  })

  await test.step('its case opens again once the code is accepted', async () => {
    await olive.goto(`/o/${organizationId}/c/${caseId}`)
    await olive.getByRole('link', { name: 'Read the code of conduct and accept it' }).click()
    await expect(olive.getByRole('heading', { name: 'Code of conduct', level: 1 })).toBeVisible()
    await expectAccessible(olive, 'conduct')
    await olive.getByRole('button', { name: 'I accept this code' }).click()
    await expect(olive.getByText(/^You accepted it on/)).toBeVisible()
    await olive.goto(`/o/${organizationId}/c/${caseId}`)
    await expect(olive.getByRole('heading', { name: 'Helping Sam' })).toBeVisible()
    await expect(olive.getByRole('link', { name: 'Read the code of conduct and accept it' })).toBeHidden()
  })
})
