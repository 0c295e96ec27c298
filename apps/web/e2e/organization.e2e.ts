import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { expect, test } from '@playwright/test'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import { expectAccessible } from './accessible.ts'
import { peopleOf } from './prepared-family.ts'

test('a family has a practice look after its case, and takes it back', async ({ browser }) => {
  const people = peopleOf(browser)
  const { page: olive, ...owner } = await people.account('Olive Owner')
  const dana = await people.account('Dana Cole')
  const organizationId = await foundPractice(owner)
  const { link: asked } = await owner.call(organizationMemberRoutes.invite, {
    params: { organizationId },
    body: { name: 'Dana Cole', role: 'interventionist' },
  })
  await dana.call(organizationMemberRoutes.accept, { body: { token: asked?.split('#')[1] ?? '' } })
  const { lead, organizationId: familyId, caseId } = await newFamily(people)
  const { page: karen } = lead

  await test.step('the practice makes a link', async () => {
    await olive.goto(`/o/${organizationId}`)
    await olive.getByRole('link', { name: /^Families’ own cases/ }).click()
    await expectAccessible(olive, 'entrusted-none')
    await olive.getByRole('link', { name: 'Make a link for a family' }).click()
    await olive.getByRole('textbox', { name: 'Whom it is for' }).fill('Family of Karen')
    await expectAccessible(olive, 'entrusted-new')
    await olive.getByRole('button', { name: 'Make the link' }).click()
  })

  await test.step('the family asks with it, and is told what will be seen', async () => {
    const link = new URL(await olive.getByRole('textbox', { name: 'Link for Family of Karen' }).inputValue())
    await expectAccessible(olive, 'entrusted-link')
    await karen.goto(`${link.pathname}${link.hash}`)
    await expect(karen.getByRole('heading', { name: 'Shall Harbor Practice look after your case?' })).toBeVisible()
    await karen.getByRole('textbox', { name: 'What should they know first?' }).fill('We hope for Saturday.')
    await karen.getByRole('checkbox', { name: 'They may count how it goes, without a name' }).check()
    await expectAccessible(karen, 'entrust-ask')
    await karen.getByRole('button', { name: 'Ask them to look after it' }).click()
    await expect(karen.getByRole('heading', { name: 'You asked Harbor Practice' })).toBeVisible()
  })

  await test.step('the practice names who helps, who opens the case', async () => {
    await olive.reload()
    await expect(olive.getByText('We hope for Saturday.')).toBeVisible()
    await olive.getByRole('combobox', { name: 'Who looks after it' }).selectOption('Dana Cole')
    await expectAccessible(olive, 'entrusted-asked')
    await olive.getByRole('button', { name: 'Take it on' }).click()
    await expect(olive.getByRole('button', { name: 'Pass it on' })).toBeVisible()
    await dana.page.goto(`/o/${familyId}/c/${caseId}`)
    await expect(dana.page.getByRole('heading', { level: 1, name: /Sam/ })).toBeVisible()
  })

  await test.step('the practice asks what it wants to know, and a lead of its case answers', async () => {
    await olive.goto(`/o/${organizationId}/intake`)
    await olive.getByRole('link', { name: 'Add a question' }).click()
    await olive.getByRole('textbox', { name: 'The question (English)' }).fill('Is a court involved?')
    await expectAccessible(olive, 'intake-question')
    await olive.getByRole('button', { name: 'Save the question' }).click()
    await expect(olive.getByRole('link', { name: 'Is a court involved?' })).toBeVisible()
    await expectAccessible(olive, 'intake-questions')
    const ofPractice = await openPracticeCase(owner, organizationId, 'Max')
    const { page: pat } = await joinCase(people, ofPractice, 'lead', 'Pat Hill')
    await pat.goto(`/o/${organizationId}/c/${ofPractice.caseId}/more`)
    await pat.getByRole('link', { name: /^What your practice asks/ }).click()
    await pat.getByRole('radio', { name: 'No', exact: true }).check()
    await expectAccessible(pat, 'intake-answer')
    await pat.getByRole('button', { name: 'Save' }).click()
    await expect(pat.getByRole('link', { name: /^What your practice asks.*Answered/ })).toBeVisible()
  })

  await test.step('the family takes its case back, at once', async () => {
    await karen.goto(`/o/${familyId}/c/${caseId}/more`)
    await expect(karen.getByText('Dana Cole looks after your case.')).toBeVisible()
    await expectAccessible(karen, 'entrusted-case-more')
    await karen.getByRole('button', { name: 'Take the case back' }).click()
    await karen.getByRole('button', { name: 'Yes, at once' }).click()
    await expect(karen.getByRole('link', { name: 'Have a practice look after this case' })).toBeVisible()
    await dana.page.reload()
    await expect(dana.page.getByRole('heading', { level: 1, name: /Sam/ })).toBeHidden()
  })
})
