import { expect, test } from '@playwright/test'
import { memberRoutes } from '@holdfast/contracts/invitations'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { expectAccessible } from './accessible.ts'
import { openSection } from './family.ts'
import { peopleOf } from './prepared-family.ts'

test('the second adult proves who they are in the browser of the first', async ({ browser }) => {
  const family = await newLockedFamily(peopleOf(browser))
  const { lead, interventionist, inCase, inPlan } = family
  const planUrl = `/o/${inPlan.organizationId}/p/${inPlan.planId}`
  const { page } = interventionist
  await interventionist.call(sobrietyRoutes.record, {
    params: inPlan,
    body: { answersCoherent: true, consentsToTalk: true, result: 'proceed' },
  })
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const memberId = items.find(({ displayName }) => displayName === 'Ben Lee')?.id ?? ''
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { ...inCase, memberId } })

  // Ben comes back on the phone of the one who looked
  await page.goto(personalLink ?? '')
  await page.getByLabel('Your own passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Helping / })).toBeVisible()
  await openSection(page, planUrl, 'day/look')
  await page.getByRole('button', { name: /^Clear/ }).click()
  const dialog = page.getByRole('dialog', { name: 'The second person signs here' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page, 'two-people')
  await dialog.getByLabel('Your own passphrase or password').fill('a guess of the first adult')
  await dialog.getByRole('button', { name: 'It is me: sign' }).click()
  await expect(dialog.getByText('is not your passphrase')).toBeVisible()
  // what was typed is gone with the dialog
  await dialog.getByRole('button', { name: 'Not now' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: /^Clear/ }).click()
  await expect(dialog.getByLabel('Your own passphrase or password')).toHaveValue('')
  await dialog.getByLabel('Your own passphrase or password').fill(PASSPHRASE)
  await dialog.getByRole('button', { name: 'It is me: sign' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Both on one device')).toBeVisible()
})
