import { expect, test } from '@playwright/test'
import { memberRoutes } from '@holdfast/contracts/members'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { expectAccessible } from './accessible.ts'
import { answerQuestions, openQuestions, recordLook } from './check.ts'
import { openSection, unfold } from './family.ts'
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

test('whoever looked first reminds the second adult, and either says wait in one tap', async ({ browser }) => {
  const { lead, participant, interventionist, inPlan } = await newLockedFamily(peopleOf(browser))
  const planUrl = `/o/${inPlan.organizationId}/p/${inPlan.planId}`
  const karen = lead.page
  const ben = participant.page
  // Ben waits in the frame of the meeting, which has not begun
  await openSection(ben, planUrl, 'run')
  await openSection(karen, planUrl, 'day')
  await openQuestions(karen)
  await answerQuestions(karen, { name: 'check-questions' })
  await recordLook(karen)
  await expect(karen.getByRole('heading', { name: 'You see no reason to wait' })).toBeVisible()
  const handOver = await unfold(karen, 'Ben Lee has no phone here')
  await expect(handOver.getByText('Hand over this one.', { exact: false })).toBeVisible()
  await expectAccessible(karen, 'check-result')
  await karen.getByRole('button', { name: 'Remind Ben Lee' }).click()
  await expect(karen.getByText(/^Ben Lee was reminded at/)).toBeVisible()
  await expect(karen.getByText(/^asked at/)).toBeVisible()

  // Ben's open screen says so at once, and nothing of what Karen saw
  const asked = ben.getByRole('alert').filter({ hasText: 'Karen Ortiz asks you to look now, too.' })
  await expect(asked).toBeVisible()
  await expectAccessible(ben, 'check-asked-in-meeting')
  await openSection(ben, planUrl, 'day')
  await expect(asked).toBeVisible()
  await expectAccessible(ben, 'check-asked')
  await asked.getByRole('link', { name: 'Look now' }).click()
  await expect(ben.getByRole('heading', { name: 'How are they right now?' })).toBeVisible()
  await expect(ben.getByText('Answers clearly')).toBeHidden()
  await ben.getByRole('button', { name: /^Clear/ }).click()
  await expect(ben.getByRole('heading', { name: 'Two of you see no reason to wait' })).toBeVisible()

  // one tap says "wait" all the same
  await ben.getByRole('button', { name: 'Wait instead' }).click()
  await expect(ben.getByRole('heading', { name: /^Wait, and look again at/ })).toBeVisible()
  // tapped by mistake: it counts as never said, and the meeting may begin on what both saw
  await expect(ben.getByText(/^It counts as never said\. \d+ seconds? left\.$/)).toBeVisible()
  await expectAccessible(ben, 'check-wait-taken-back')
  await ben.getByRole('button', { name: 'Take the wait back' }).click()
  await expect(ben.getByRole('heading', { name: 'Two of you see no reason to wait' })).toBeFocused()
  await expect(karen.getByRole('button', { name: 'Begin the meeting' })).toBeVisible()
  await ben.getByRole('button', { name: 'Wait instead' }).click()
  await expect(ben.getByRole('heading', { name: /^Wait, and look again at/ })).toBeVisible()
  await expect(karen.getByRole('button', { name: 'Begin the meeting' })).toBeHidden()

  // in the middle of a look as well, and without the questions that are still open
  await openSection(interventionist.page, planUrl, 'day/check')
  await interventionist.page.getByRole('button', { name: 'Wait instead' }).click()
  await expect(interventionist.page.getByRole('heading', { name: /^Wait, and look again at/ })).toBeVisible()
  await expect(interventionist.page.getByText('Nobody asked').first()).toBeVisible()
  await expectAccessible(interventionist.page, 'check-wait')
})
