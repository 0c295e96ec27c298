import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openSection, saved, unfold } from './family.ts'
import { gather } from './prepare.ts'

test('a family prepares the day in every part of it', async ({ browser }) => {
  test.setTimeout(240_000)
  const family = await test.step('three come together', () => gather(browser))
  const { karen, rosa, planUrl } = family

  await test.step('lists are shared out, and ticked by whoever sees to it', async () => {
    await openSection(karen, planUrl, 'logistics/lists')
    const room = karen.locator('#list-setting')
    await room.getByRole('button', { name: 'Begin with our list' }).click()
    await expect(room.getByText(/^0 of \d+ done/)).toBeVisible()
    await room.getByRole('button', { name: 'Share it out, change it' }).click()
    const naloxone = room.getByRole('listitem').filter({ hasText: 'Naloxone is here' })
    await naloxone.getByLabel(/^Who sees to/).selectOption({ label: 'Rosa Ortiz' })
    await saved(naloxone)
    await room.getByLabel('Something of your own').fill('The blue chair is out')
    await room.getByRole('button', { name: 'Put it on the list' }).click()
    await expect(room.getByLabel('What is to be seen to')).toHaveValue('The blue chair is out')
    await expectAccessible(karen, 'day-share-out')
    await room.getByRole('button', { name: 'Back to ticking' }).click()
    await openSection(rosa, planUrl, 'logistics/lists')
    await rosa.getByRole('checkbox', { name: /Naloxone is here/ }).check()
    await expect(rosa.locator('#list-setting').getByText(/^1 of \d+ done/)).toBeVisible()
    await expect(rosa.getByRole('checkbox', { name: /address lies by the phone/ })).toBeDisabled()
    await expectAccessible(rosa, 'day-lists')
  })

  await test.step('place, hours and appointments are looked at', async () => {
    await openSection(karen, planUrl, 'logistics')
    await karen.getByLabel('Whose place is it?').selectOption({ label: 'A public place, such as a restaurant' })
    await expect(karen.getByText('A public place has listeners')).toBeVisible()
    await karen.getByLabel('Day and time', { exact: true }).fill('2027-03-02T10:00')
    await karen.getByLabel('Sober and rested from').fill('12:00')
    await karen.getByLabel('Until', { exact: true }).fill('14:00')
    await expect(karen.getByText('begins outside the hours')).toBeVisible()
    await karen.getByRole('button', { name: 'Add an appointment' }).click()
    await expect(karen.getByText('Work falls into the meeting')).toBeVisible()
    await karen.getByLabel('It begins').fill('2027-03-02T14:00')
    await karen.getByLabel('It ends').fill('2027-03-02T18:00')
    await expect(karen.getByText('Work falls into the meeting')).not.toBeAttached()
    await expectAccessible(karen, 'day-place')
  })

  await test.step('who comes when, and words for messages', async () => {
    await openSection(karen, planUrl, 'logistics/arrival')
    await karen.getByLabel('Dana Whitfield').selectOption({ label: '90 minutes before · 8:30 AM' })
    await saved(karen.getByRole('listitem').filter({ hasText: 'Dana Whitfield' }))
    await karen.getByLabel('“We begin as planned”').fill('Sam is on the way')
    await expect(karen.getByText('A code word tells too much')).toBeVisible()
    await karen.getByLabel('“We begin as planned”').fill('Soup is ready')
    await expect(karen.getByText('A code word tells too much')).not.toBeAttached()
    await expectAccessible(karen, 'day-arrival')
    await openSection(rosa, planUrl, 'logistics/arrival')
    await expect(rosa.getByLabel('Dana Whitfield')).toHaveValue('90')
    await expect(rosa.getByLabel('Dana Whitfield')).toBeDisabled()
  })

  await test.step('each says with whom they are that evening', async () => {
    await openSection(rosa, planUrl, 'logistics/afterwards')
    await rosa.getByLabel('I am free that day').check()
    await rosa.getByLabel('With whom?').fill('My sister')
    await saved(rosa)
    await expectAccessible(rosa, 'day-afterwards')
    await openSection(karen, planUrl, 'logistics/afterwards')
    await expect(karen.getByRole('heading', { name: 'Rosa Ortiz' })).toBeVisible()
    await expect(karen.getByText('Rosa Ortiz has no plan for that evening')).not.toBeAttached()
    await expect(karen.getByText('Karen Ortiz has no plan for that evening')).toBeVisible()
  })
  await unfold(karen, 'Contents of this plan')
})
