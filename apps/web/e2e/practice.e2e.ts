import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { expect, test } from '@playwright/test'
import { joinCase } from '@holdfast/scenarios/family-case'
import { expectAccessible } from './accessible.ts'
import { unfold } from './family.ts'
import { peopleOf } from './prepared-family.ts'

const LONG = 'Whitfield and Castellanos Family Intervention Practice of Southern Maine'

test('somebody founds a practice, says how families reach it, and a family of it reads that', async ({ browser }) => {
  const people = peopleOf(browser)
  const { page: olive, ...owner } = await people.account('Olive Owner')
  const colleague = await people.account('Kim Park')
  const kim = colleague.page
  let link = ''

  await test.step('who belongs to none founds one', async () => {
    await olive.goto('/start')
    await expect(olive.getByRole('group', { name: 'Where does this case belong?' })).toBeHidden()
    await olive.getByRole('link', { name: 'Found your practice first' }).click()
    await expect(olive.getByRole('heading', { name: 'Your practice', level: 1 })).toBeVisible()
    await olive.getByRole('button', { name: 'Found the practice' }).click()
    await expect(olive.getByText('Enter a name.')).toBeVisible()
    await olive.getByRole('textbox', { name: 'Name of the practice' }).fill(LONG)
    await olive.getByRole('textbox', { name: 'Where you help families' }).fill('Southern Maine')
    await (await unfold(olive, /^Languages/)).getByRole('checkbox', { name: 'Spanish', exact: true }).check()
    await expectAccessible(olive, 'practice-new')
    await olive.getByRole('button', { name: 'Found the practice' }).click()
    await expect(olive.getByRole('heading', { name: LONG, level: 1 })).toBeVisible()
    await expectAccessible(olive, 'practice-home')
  })

  await test.step('they say whom families call, and how long they keep things', async () => {
    await olive.getByRole('link', { name: /^Contact and rules/ }).click()
    await expectAccessible(olive, 'practice-settings-open')
    await olive.getByRole('link', { name: 'Change: Whom they call' }).click()
    await olive.getByRole('textbox', { name: 'Whom they ask for' }).fill('Dana Whitfield')
    await olive.getByRole('textbox', { name: 'Telephone number' }).fill('call me')
    await olive.getByRole('textbox', { name: 'Hours' }).fill('Mon to Fri, 9 to 5')
    await olive.getByRole('textbox', { name: 'How soon you answer' }).fill('The same day')
    await olive.getByRole('button', { name: 'Save' }).click()
    await expect(olive.getByText('must be a phone number')).toBeVisible()
    await expectAccessible(olive, 'practice-contact')
    await olive.getByRole('textbox', { name: 'Telephone number' }).fill('207-555-0100')
    await olive.getByRole('button', { name: 'Save' }).click()
    await expect(olive.getByText('Dana Whitfield · 207-555-0100')).toBeVisible()
    await olive.getByRole('link', { name: 'Change: How long you keep things' }).click()
    await olive.getByRole('combobox', { name: 'Closed cases' }).selectOption('2 years after the last entry')
    await expectAccessible(olive, 'practice-retention')
    await olive.getByRole('button', { name: 'Save' }).click()
    await expect(olive.getByRole('definition').filter({ hasText: '2 years after the last entry' })).toBeVisible()
    await expectAccessible(olive, 'practice-settings')
  })

  await test.step('they choose a mark, and a color that can be read', async () => {
    await olive.getByRole('link', { name: 'Change: Mark and color' }).click()
    await olive.getByRole('textbox', { name: 'Mark' }).fill('SM')
    await olive.getByRole('textbox', { name: 'Color' }).fill('#ffcc00')
    await olive.getByRole('button', { name: 'Save' }).click()
    await olive.getByRole('button', { name: 'Take #8a6e00' }).click()
    await expectAccessible(olive, 'practice-branding')
    await olive.getByRole('button', { name: 'Save' }).click()
    await expect(olive.getByRole('link', { name: 'Change: Mark and color' })).toBeVisible()
  })

  await test.step('they invite a colleague, who opens a case of the practice', async () => {
    await olive.goto('/home')
    await olive.getByRole('link', { name: LONG }).click()
    await olive.getByRole('link', { name: /^Colleagues/ }).click()
    await olive.getByRole('link', { name: 'Invite a colleague' }).click()
    await olive.getByRole('textbox', { name: 'Name', exact: true }).fill('Kim Park')
    await olive.getByRole('button', { name: 'Invite', exact: true }).click()
    link = await olive.getByRole('textbox', { name: 'Link for Kim Park' }).inputValue()
    await kim.goto(new URL(link).pathname + new URL(link).hash)
    await kim.getByRole('button', { name: 'Join' }).click()
    await kim.getByRole('link', { name: 'Go to your cases' }).click()
    await kim.getByRole('link', { name: 'Open a new case' }).click()
    await expect(kim.getByRole('radio', { name: LONG })).toBeChecked()
    await expect(kim.getByRole('radio', { name: 'My own family alone' })).toBeVisible()
    await kim.getByLabel('What shall we call your loved one here?').fill('Sam')
    await kim.getByLabel('What are you to them?').selectOption({ label: 'Interventionist' })
    await expectAccessible(kim, 'practice-start')
    await kim.getByRole('button', { name: 'Open the case' }).click()
    await expect(kim.getByRole('heading', { level: 1, name: /Sam/ })).toBeVisible()
  })

  await test.step('a family of the practice reads whom to call, one tap from every page', async () => {
    const [, organizationId = '', , caseId = ''] = new URL(kim.url()).pathname.split('/').slice(1)
    const place = { lead: colleague, organizationId, caseId, planId: '' }
    const { page: karen } = await joinCase(people, place, 'lead', 'Karen Ortiz')
    await karen.goto(`/o/${organizationId}/c/${caseId}`)
    await expect(karen.getByText(LONG)).toBeVisible()
    await expectAccessible(karen, 'practice-family-home')
    await karen.getByRole('button', { name: /^Help/ }).first().click()
    await expect(karen.getByRole('link', { name: /^Call 207-555-0100/ })).toBeVisible()
    await expect(karen.getByText(/Mon to Fri, 9 to 5/)).toBeVisible()
    await expectAccessible(karen, 'practice-help')
    await karen.goto(`/o/${organizationId}/c/${caseId}/more`)
    await unfold(karen, 'How long the practice keeps things')
    await expect(karen.getByText('2 years after the last entry')).toBeVisible()
    await expectAccessible(karen, 'practice-of-case')
    await karen.goto(`/o/${organizationId}/settings`)
    await expect(karen.getByRole('link', { name: 'Change: Whom they call' })).toBeHidden()
  })

  await test.step('the owner passes the case of the colleague on, and parts with them', async () => {
    const organizationId = new URL(kim.url()).pathname.split('/')[2] ?? ''
    const lee = await people.account('Lee Castellanos-Featherstonehaugh')
    const { link: asked } = await owner.call(organizationMemberRoutes.invite, {
      params: { organizationId },
      body: { name: 'Lee', role: 'interventionist' },
    })
    await lee.call(organizationMemberRoutes.accept, { body: { token: asked?.split('#')[1] ?? '' } })
    await olive.goto(`/o/${organizationId}/members`)
    await olive.getByRole('link', { name: 'Kim Park' }).click()
    await expectAccessible(olive, 'practice-colleague')
    await olive.getByRole('link', { name: 'Pass on' }).click()
    await olive.getByRole('button', { name: 'Pass 1 case on' }).click()
    await expect(olive.getByText('Choose who takes it over.')).toBeVisible()
    await olive.getByRole('combobox', { name: 'Case 1' }).selectOption('Lee Castellanos-Featherstonehaugh')
    await expectAccessible(olive, 'practice-pass')
    await olive.getByRole('button', { name: 'Pass 1 case on' }).click()
    await olive.getByRole('link', { name: 'Kim Park' }).click()
    await olive.getByRole('button', { name: 'End the membership of Kim Park' }).click()
    await olive.getByRole('button', { name: 'End it' }).click()
    await expect(olive.getByRole('link', { name: 'Kim Park' })).toBeHidden()
  })
})
