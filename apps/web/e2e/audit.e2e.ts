import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { viewRoutes } from '@holdfast/contracts/views'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { peopleOf } from './prepared-family.ts'
import { PASSWORD } from './sign-up.ts'

test('a family sees who opened its case, and an admin reads the audit trail without a name of it', async ({
  browser,
}) => {
  const people = peopleOf(browser)
  const practice = await newFamily(people, 'Sam', 'practice')
  const { page: karen } = practice.lead
  const { page: rosa } = await joinCase(people, practice, 'participant', 'Rosa Elena Montgomery-Vandenberg')
  const inCase = { organizationId: practice.organizationId, caseId: practice.caseId }

  await test.step('somebody opens the plan, and who leads sees it', async () => {
    await rosa.goto(`/o/${inCase.organizationId}/p/${practice.planId}`)
    await expect(rosa.getByRole('heading', { level: 1 })).toBeVisible()
    await practice.lead.call(caseRoutes.get, { params: inCase })
    await karen.goto(`/o/${inCase.organizationId}/c/${inCase.caseId}/more`)
    await karen.getByRole('link', { name: 'Who opened this case' }).click()
    await expect(karen.getByRole('heading', { name: 'Who opened this case', level: 1 })).toBeVisible()
    const line = karen.getByRole('listitem').filter({ hasText: 'Rosa Elena' })
    await expect(async () => {
      await karen.reload()
      await expect(line).toContainText('opened the plan', { timeout: 2_000 })
    }).toPass()
    await expectAccessible(karen, 'who-opened')
  })

  await test.step('whoever takes part does not read the list', async () => {
    await rosa.goto(`/o/${inCase.organizationId}/c/${inCase.caseId}/views`)
    await expect(rosa.getByText('The case leads read this list.')).toBeVisible()
  })

  await test.step('the one who runs the practice looks through the trail, without a name of the family', async () => {
    await karen.goto('/home')
    await karen.getByRole('link', { name: 'Ortiz family' }).click()
    await karen.getByRole('link', { name: 'Who did what' }).click()
    await expect(karen.getByRole('heading', { name: 'Who did what', level: 1 })).toBeVisible()
    await karen.getByRole('combobox', { name: 'What' }).selectOption('What was opened')
    const line = karen.getByRole('listitem').filter({ hasText: 'Someone who takes part' }).first()
    await expect(line).toContainText('Opened the')
    await expect(karen.getByText('Rosa')).toBeHidden()
    await expectAccessible(karen, 'audit-trail')
    const code = /case ([0-9A-F-]{9})/.exec((await line.textContent()) ?? '')?.[1] ?? ''
    await karen.getByRole('combobox', { name: 'Case' }).selectOption(code)
    await expect(line).toContainText(code)
    await karen.getByRole('combobox', { name: 'What' }).selectOption('Texts, places and numbers')
    await expect(karen.getByText('Nothing of this kind happened then.')).toBeVisible()
    const download = karen.waitForEvent('download')
    await karen.getByRole('button', { name: 'Save the file' }).click()
    expect((await download).suggestedFilename()).toMatch(/^audit-head-.*[.]jws$/)
  })

  await test.step('a colleague opens what safety needs in an emergency, and the family reads who and why', async () => {
    const { page: ada, ...colleague } = await people.account('Ada Park')
    const { organizationId } = inCase
    const { link } = await practice.lead.call(organizationMemberRoutes.invite, {
      params: { organizationId },
      body: { name: 'Ada Park', role: 'interventionist' },
    })
    await colleague.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })
    const { caseCode } = await practice.lead.call(viewRoutes.list, { params: inCase, query: {} })
    await ada.goto(`/o/${organizationId}`)
    await ada.getByRole('link', { name: 'In an emergency' }).click()
    await ada.getByRole('button', { name: 'Open for four hours' }).click()
    await expect(ada.getByText('Say why.')).toBeVisible()
    await ada.getByRole('textbox', { name: 'Code of the case' }).fill(caseCode.toLowerCase())
    await ada.getByRole('textbox', { name: 'Why' }).fill('The family called: he does not answer.')
    await expectAccessible(ada, 'emergency-ask')
    await ada.getByRole('button', { name: 'Open for four hours' }).click()
    const proof = ada.getByRole('dialog')
    await proof.getByLabel('Your own passphrase or password').fill(PASSWORD)
    await proof.getByRole('button', { name: 'It is me: go on' }).click()
    await expect(ada.getByRole('heading', { name: `Case ${caseCode}`, level: 1 })).toBeVisible()
    await expect(ada.getByText('Whom to call')).toBeVisible()
    await expectAccessible(ada, 'emergency-open')
    await karen.goto(`/o/${organizationId}/c/${inCase.caseId}/views`)
    await expect(karen.getByText('The family called: he does not answer.')).toBeVisible()
    await expectAccessible(karen, 'who-opened-emergency')
  })
})
