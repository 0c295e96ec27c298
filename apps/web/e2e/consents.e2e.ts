import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { inDays, inHours } from '@holdfast/scenarios/times'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newProfile } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

test('a consent is given, the program reads by its link, and the next reading is refused once it is taken back', async ({
  browser,
}) => {
  const { dana, karen, caseUrl, family } = await newPreparedFamily(browser)
  const { lead, inPlan, inCase } = family
  await lead.call(treatmentOptionRoutes.create, {
    params: inPlan,
    body: {
      name: 'Harbor Light Center for Recovery and Family Health',
      levelOfCare: '3.7',
      bedHeldUntil: inHours(480),
      insurance: { payer: 'Sample Health', memberId: '000-00-SAMPLE', holderName: 'Marta Ortiz', network: 'in' },
      admission: { arrivalRule: 'medical_check_first' },
    },
  })
  await lead.call(firstCallRoutes.update, {
    params: inCase,
    body: { worries: 'He shouts at Rosa.', medication: 'Lisinopril 10 mg, mornings', pastEvents: ['seizure'] },
    ifMatch: 1,
  })
  const program = await newProfile(browser)
  let link = ''

  await test.step('the professional records what was signed on paper', async () => {
    await dana.goto(`${caseUrl}/more`)
    await dana.getByRole('link', { name: 'Who may know what' }).click()
    await expect(dana.getByRole('heading', { name: 'Who may know what', level: 1 })).toBeVisible()
    await expectAccessible(dana, 'consents-none')
    await dana.getByRole('link', { name: 'Write down a yes or a no' }).click()
    await dana.getByRole('button', { name: 'Continue' }).click()
    await expect(dana.getByText('Choose at least one.')).toBeVisible()
    for (const part of ['Whom to call', 'Arrival', 'Insurance', 'Health and withdrawal'])
      await dana.getByRole('checkbox', { name: part }).check()
    await dana.getByRole('textbox', { name: 'What for?' }).fill('to hold a bed')
    await expectAccessible(dana, 'consent-what')
    await dana.getByRole('button', { name: 'Continue' }).click()
    await dana.getByRole('textbox', { name: 'Name of your loved one' }).fill('Sam Ortiz')
    await dana.getByRole('textbox', { name: 'Who may tell it to the program?' }).fill('Dana Whitfield and Karen Ortiz')
    await dana.getByRole('textbox', { name: 'Whom may the program call?' }).fill('Karen Ortiz')
    await dana.getByRole('textbox', { name: 'Their phone number' }).fill('555-0101')
    await dana.getByLabel('Until when').fill(inDays(30))
    await dana.getByRole('textbox', { name: 'The name that is signed on the paper' }).fill('Sam Ortiz')
    await expectAccessible(dana, 'consent-sign')
    await dana.getByRole('button', { name: 'Record it' }).click()
    await expect(dana.getByText('Sam Ortiz → Harbor Light')).toBeVisible()
    await dana.getByRole('button', { name: 'Make a link' }).click()
    const field = dana.getByRole('textbox', { name: 'Link for Harbor Light' })
    await expect(field).toHaveValue(/\/disclosure#/)
    link = await field.inputValue()
    await expectAccessible(dana, 'consent-link')
  })

  await test.step('the program reads what the consent names, with the notice', async () => {
    await program.goto(new URL(link).pathname + new URL(link).hash)
    await expect(program.getByRole('heading', { name: 'Something was sent to you' })).toBeVisible()
    await expectAccessible(program, 'disclosure-door')
    await program.getByRole('button', { name: 'Open it' }).click()
    await expect(program.getByRole('heading', { name: 'Sam Ortiz', level: 1 })).toBeVisible()
    for (const words of ['555-0101', 'Sample Health', '000-00-SAMPLE', 'Lisinopril 10 mg, mornings'])
      await expect(program.getByText(words)).toBeVisible()
    await expect(program.getByText('42 CFR part 2 prohibits unauthorized use')).toBeVisible()
    for (const words of ['Marta', 'Rosa']) await expect(program.getByText(words)).toBeHidden()
    await expectAccessible(program, 'disclosure')
    const saved = program.waitForEvent('download')
    await program.getByRole('button', { name: 'Save as a file for your records (FHIR R4)' }).click()
    expect((await saved).suggestedFilename()).toBe('record.json')
  })

  await test.step('somebody else who leads takes it back, and the next reading is refused', async () => {
    await karen.goto(`${caseUrl}/consents`)
    await karen.getByRole('button', { name: 'Take it back' }).click()
    await karen.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
    await expect(karen.getByText(/^Taken back/)).toBeVisible()
    await expectAccessible(karen, 'consent-taken-back')
    await program.goto('/sign-in')
    await program.goto(new URL(link).pathname + new URL(link).hash)
    await program.getByRole('button', { name: 'Open it' }).click()
    await expect(program.getByRole('heading', { name: 'This link does not open' })).toBeVisible()
    await expectAccessible(program, 'disclosure-over')
  })

  await test.step('the account shows every reading', async () => {
    await karen.getByRole('link', { name: 'Who was told' }).click()
    await expect(karen.getByRole('listitem').filter({ hasText: 'Harbor Light' })).toHaveCount(2)
    await expect(karen.getByText('Whom to call, Arrival, Insurance, Health and withdrawal')).toHaveCount(2)
    await expect(karen.getByText('as a file')).toBeVisible()
    await expectAccessible(karen, 'who-was-told')
  })
})
