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
  await unfold(karen, 'Contents of this plan')
})
