import { organizationRoutes } from '@holdfast/contracts/organizations'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { peopleOf } from './prepared-family.ts'

test('a practice invites a colleague, changes their role and parts with them', async ({ browser }) => {
  const people = peopleOf(browser)
  const { page: olive, ...owner } = await people.account('Olive Owner')
  await owner.call(organizationRoutes.create, { body: { kind: 'practice', name: 'Harbor Practice' } })
  const { page: kim } = await people.account('Kim Park')
  let link = ''

  await test.step('an owner invites by a link', async () => {
    await olive.goto('/home')
    await olive.getByRole('link', { name: 'Harbor Practice' }).click()
    await olive.getByRole('link', { name: /^Colleagues/ }).click()
    await expect(olive.getByRole('heading', { name: 'Colleagues', level: 1 })).toBeVisible()
    await expectAccessible(olive, 'colleagues-alone')
    await olive.getByRole('link', { name: 'Invite a colleague' }).click()
    await olive.getByRole('button', { name: 'Invite', exact: true }).click()
    await expect(olive.getByText('Enter a name.')).toBeVisible()
    await olive.getByRole('textbox', { name: 'Name', exact: true }).fill('Kim Park')
    await olive.getByRole('combobox', { name: 'Role' }).selectOption('Reviewer')
    await expect(olive.getByText('Reads how it went overall.')).toBeVisible()
    await expectAccessible(olive, 'colleague-invite')
    await olive.getByRole('button', { name: 'Invite', exact: true }).click()
    const field = olive.getByRole('textbox', { name: 'Link for Kim Park' })
    await expect(field).toHaveValue(/\/join-organization#/)
    await expectAccessible(olive, 'colleague-invited')
    link = await field.inputValue()
  })

  await test.step('the colleague sees who asks, and joins with their account', async () => {
    await kim.goto(new URL(link).pathname + new URL(link).hash)
    await expect(kim.getByRole('heading', { name: 'Olive Owner invites you to Harbor Practice' })).toBeVisible()
    await expect(kim.getByText('Sees no case and no name.')).toBeVisible()
    await expectAccessible(kim, 'colleague-asked')
    await kim.getByRole('button', { name: 'Join' }).click()
    await expect(kim.getByRole('heading', { name: 'You are part of Harbor Practice' })).toBeVisible()
    await kim.getByRole('link', { name: 'Go to your cases' }).click()
    await kim.getByRole('link', { name: 'Harbor Practice' }).click()
    await kim.getByRole('link', { name: /^Colleagues/ }).click()
    await expect(kim.getByRole('link', { name: 'Kim Park (you)' })).toBeVisible()
    await expect(kim.getByRole('link', { name: 'Invite a colleague' })).toBeHidden()
  })

  await test.step('the owner makes them an admin, and cannot leave as the only owner', async () => {
    await olive.reload()
    await olive.getByRole('link', { name: 'Kim Park' }).click()
    await olive.getByRole('combobox', { name: 'Role' }).selectOption('Admin')
    await olive.getByRole('button', { name: 'Save the role' }).click()
    await expect(olive.getByRole('link', { name: 'Kim Park Admin' })).toBeVisible()
    await olive.getByRole('link', { name: 'Olive Owner (you)' }).click()
    await olive.getByRole('button', { name: 'Leave this organization' }).click()
    await olive.getByRole('button', { name: 'Leave', exact: true }).click()
    await expect(olive.getByRole('alert')).toContainText('Make somebody else an owner first.')
    await expectAccessible(olive, 'colleague-last-owner')
  })

  await test.step('whoever is taken out sees nothing of it any more', async () => {
    await olive.goBack()
    await olive.getByRole('link', { name: 'Kim Park' }).click()
    await olive.getByRole('button', { name: 'End the membership of Kim Park' }).click()
    await olive.getByRole('button', { name: 'End it' }).click()
    await expect(olive.getByRole('heading', { name: 'Colleagues', level: 1 })).toBeVisible()
    await expect(olive.getByRole('link', { name: 'Kim Park' })).toBeHidden()
    await kim.goto('/home')
    await expect(kim.getByRole('heading', { name: 'Your cases' })).toBeVisible()
    await expect(kim.getByRole('link', { name: 'Harbor Practice' })).toBeHidden()
  })
})
