import { expect, type Page, test } from '@playwright/test'
import { READING_PAGES, READINGS } from '@holdfast/domain/participants/reading'
import { SCREENING_GUIDE } from '@holdfast/domain/safety-screening/screening-questions'
import { SUITABILITY_GUIDE } from '@holdfast/domain/participants/suitability-questions'
import { ROOM_PAGES } from '../src/features/participants/about-steps.ts'
import { QUESTION_STEPS } from '../src/features/safety-screening/my-safety-steps.ts'
import { expectAccessible } from './accessible.ts'
import { openPart, openSection, saved, unfold } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

const openPerson = async (page: Page, planUrl: string, name: string) => {
  await openSection(page, planUrl, 'people')
  await page
    .locator('.people')
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('own parts are written, screenings stay private, and a disclosure report unlocks the plan', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { karen, rosa, dana, planUrl } = await newPreparedFamily(browser)

  await test.step('Rosa does her part in two sittings', async () => {
    const goOn = () => rosa.getByRole('button', { name: 'Continue' }).click()
    await openSection(rosa, planUrl, 'people/about-me')
    await expectAccessible(rosa, 'people-about-me')
    await rosa.getByRole('link', { name: 'How to reach you' }).click()
    await rosa.getByLabel('Phone').fill('555 0100')
    await rosa.getByLabel('When is it safe to call or write?').fill('After nine in the evening')
    await saved(rosa)
    await goOn()
    const answers = { distant: 'Yes', active_use: 'Yes', frail: 'Not sure', enabling: 'Yes' } as const
    const asked = Object.entries(answers) as [keyof typeof answers, string][]
    const groupOf = (question: keyof typeof answers) =>
      rosa.getByRole('group', { name: SUITABILITY_GUIDE[question].self.en })
    for (const [page, questions] of ROOM_PAGES.entries()) {
      await expect(rosa.getByText(`${page + 2} of ${ROOM_PAGES.length + 1}`)).toBeVisible()
      for (const [question, answer] of asked.filter(([one]) => questions.includes(one)))
        await groupOf(question).getByRole('radio', { name: answer, exact: true }).check()
      if (page === 0) await expectAccessible(rosa, 'people-about-me-first')
      if (page === 1) {
        await rosa.getByRole('main').getByRole('button', { name: 'Back' }).click()
        await expect(groupOf('distant').getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
        await goOn()
      }
      await goOn()
    }
    await expect(rosa.getByText(`${asked.length} of 17 answered`)).toBeVisible()
    await rosa.getByRole('link', { name: 'Five short pages' }).click()
    for (const reading of READINGS) {
      await expect(rosa.getByRole('heading', { level: 1, name: READING_PAGES[reading].title.en })).toBeVisible()
      await rosa.getByRole('button', { name: 'I have read this' }).click()
    }
    await rosa.getByLabel('Why might they say no?').fill('He is afraid of the shaking.')
    await goOn()
    for (const line of ['I read from my page', 'I follow the chair', 'I have read what we do'])
      await rosa.getByRole('checkbox', { name: line }).check()
    await goOn()
    await rosa.getByRole('checkbox', { name: 'I have nothing else' }).check()
    await rosa.getByRole('checkbox', { name: 'Al-Anon' }).check()
    await saved(rosa)
    await expectAccessible(rosa, 'people-about-me-second')
    await goOn()
    await expect(rosa.getByRole('heading', { level: 1, name: 'About me' })).toBeVisible()
    await openPart(rosa, planUrl, 'acknowledgement')
    await expect(rosa.getByText('You told us that you covered for them')).toBeVisible()
  })

  await test.step('Rosa answers about her safety, in private', async () => {
    await openSection(rosa, planUrl, 'people/my-safety')
    await expectAccessible(rosa, 'people-my-safety-first')
    await rosa.getByRole('link', { name: 'Begin' }).click()
    for (const [page, questions] of QUESTION_STEPS.entries()) {
      for (const question of questions)
        await rosa
          .getByRole('group', { name: SCREENING_GUIDE[question].ask.en })
          .getByRole('radio', { name: question === 'afraid' ? 'Yes' : 'No', exact: true })
          .check()
      await expectAccessible(rosa, `people-my-safety-${page}`)
      await rosa.getByRole('button', { name: 'Continue' }).click()
    }
    await rosa.getByLabel('Anything you want to add').fill('He broke a door once.')
    await rosa.getByRole('button', { name: 'Continue' }).click()
    await rosa.getByRole('main').getByRole('button', { name: 'Back' }).click()
    await expect(rosa.getByLabel('Anything you want to add')).toHaveValue('He broke a door once.')
    await rosa.getByRole('button', { name: 'Continue' }).click()
    await expect(rosa.getByRole('checkbox', { name: /Dana Whitfield/ })).toBeChecked()
    await expectAccessible(rosa, 'people-my-safety')
    await rosa.getByRole('button', { name: 'Give these answers' }).click()
    await expect(rosa.getByText('Thank you. Your answer is kept')).toBeVisible()
    await openSection(rosa, planUrl, 'people/my-safety')
    await expect(rosa.getByText('He broke a door once.')).toBeVisible()
    await expectAccessible(rosa, 'people-my-safety-answered')
  })

  await test.step('Karen sees that a review is needed, and no details', async () => {
    await openSection(karen, planUrl, 'people')
    await expect(karen.getByText('Those who look after safety must look before the day.')).toBeVisible()
    await expectAccessible(karen, 'people')
    await openSection(karen, planUrl, 'people/safety')
    await expect(karen.getByText('Only an interventionist of this case reads them.')).toBeVisible()
    await expect(karen.getByText('He broke a door once.')).not.toBeAttached()
    await expectAccessible(karen, 'people-safety-lead')
  })

  await test.step('Dana reviews it and arranges a separate arrival', async () => {
    await openSection(dana, planUrl, 'people/safety')
    await expect(dana.getByText('He broke a door once.')).toBeVisible()
    await expectAccessible(dana, 'people-safety')
    await dana.getByRole('checkbox', { name: 'They arrive and leave on their own' }).check()
    await dana.getByRole('button', { name: 'Record it' }).click()
    await expect(dana.getByRole('heading', { name: /^Arranged/ })).toBeVisible()
    await expect(dana.getByText('The plan does not do yet what was arranged:')).toBeVisible()
    await openSection(karen, planUrl, 'people')
    await expect(karen.getByText('Those who look after safety must look before the day.')).toBeVisible()
    await openSection(karen, planUrl, 'logistics/arrival')
    await karen.getByRole('combobox', { name: 'Rosa Ortiz' }).selectOption('90')
    await saved(karen.getByRole('listitem').filter({ hasText: 'Rosa Ortiz' }))
    await openSection(karen, planUrl, 'people')
    await expect(karen.getByText('Those who look after safety must look before the day.')).not.toBeAttached()
    await openSection(karen, planUrl, 'logistics')
    await expect(karen.getByText('Meet where nobody lives', { exact: false }).first()).toBeVisible()
  })

  await test.step('Dana decides on a letter; Karen and Rosa see no reason', async () => {
    await openPerson(dana, planUrl, 'Rosa Ortiz')
    await dana.getByRole('link', { name: 'Should they be in the room?' }).click()
    await expect(dana.getByText('Uses alcohol or drugs heavily themselves').first()).toBeVisible()
    const form = await unfold(dana, /^Decide$/)
    await form.getByRole('radio', { name: /^A letter/ }).check()
    await form.getByLabel('Who reads their letter aloud?').selectOption({ label: 'Karen Ortiz' })
    await form.getByLabel('Why?').fill('She told me about the wine.')
    await expectAccessible(dana, 'people-person')
    await form.getByRole('button', { name: 'Record this decision' }).click()
    await expect(dana.getByText('She told me about the wine.').first()).toBeVisible()
    await openPerson(karen, planUrl, 'Rosa Ortiz')
    await expectAccessible(karen, 'people-read')
    await karen.getByRole('link', { name: 'Should they be in the room?' }).click()
    await expect(karen.getByText('A letter, read by somebody else').first()).toBeVisible()
    await expect(karen.getByText('555 0100')).not.toBeVisible()
    await expect(karen.getByText('She told me about the wine.')).not.toBeAttached()
    await expect(karen.getByText('Uses alcohol or drugs heavily themselves')).not.toBeAttached()
    await openSection(rosa, planUrl, 'people')
    await expect(rosa.getByText('Their letter is read aloud').first()).toBeVisible()
    await expectAccessible(rosa, 'people-participant')
  })

  await test.step('Rosa thinks that Sam knows; Karen decides to go on openly', async () => {
    await openSection(rosa, planUrl, 'people/awareness')
    const form = await unfold(rosa, 'I think they know')
    await form.getByRole('button', { name: 'I think they know' }).click()
    await expect(rosa.getByRole('heading', { name: 'Your loved one may know' })).toBeVisible()
    await openSection(karen, planUrl, '')
    await expect(karen.getByRole('heading', { name: 'Your loved one may know about the plan' })).toBeVisible()
    await karen.getByRole('link', { name: 'See how you go on' }).click()
    await expect(karen.getByText('If they ask, tell the truth:')).toBeVisible()
    await expectAccessible(karen, 'people-awareness')
    await karen.getByRole('radio', { name: /^False alarm/ }).check()
    await karen.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(karen.getByText('must say why', { exact: true })).toBeVisible()
    await karen.getByLabel('Why?').fill('He meant the birthday.')
    await karen.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(karen.getByRole('heading', { name: 'False alarm' })).toBeVisible()
    const add = await unfold(karen, 'Add somebody')
    await add.getByLabel('Name').fill('Mrs. Hall')
    await add.getByRole('button', { name: 'Note this person' }).click()
    await expect(karen.getByRole('combobox', { name: 'What Mrs. Hall knows' })).toBeVisible()
    await expectAccessible(karen, 'people-awareness-decided')
  })
})

test('somebody is added with two fields, gets the link from the same place, and is given a job', async ({
  browser,
}) => {
  const { karen, planUrl } = await newPreparedFamily(browser)
  await openSection(karen, planUrl, 'people')
  await karen.getByRole('link', { name: 'Add someone' }).click()
  await karen.getByRole('button', { name: 'Add this person' }).click()
  await expect(karen.getByText('Enter their name.')).toBeVisible()
  await karen.getByLabel('Name', { exact: true }).fill('Ben Carter')
  await karen.getByLabel('What are they to your loved one?').selectOption({ label: 'Friend' })
  await karen.getByRole('button', { name: 'Add, and make the link' }).click()
  const link = karen.locator('.bubble').getByRole('link')
  await expect(link).toHaveAttribute('href', /\/join#/)
  await expect(karen.getByRole('link', { name: 'Send by text' })).toHaveAttribute('href', /^sms:.*join/)
  await karen.getByRole('button', { name: 'Show code' }).click()
  await expect(karen.getByRole('img', { name: /^Code of the link/ })).toBeVisible()
  await expectAccessible(karen, 'people-send-link')
  await karen.getByRole('button', { name: 'Take the link for Ben Carter back' }).click()
  await expect(link).toHaveCount(0)

  await karen.getByRole('link', { name: 'Back to everybody' }).click()
  await karen.getByRole('link', { name: /Who does what on the day/ }).click()
  await karen.getByRole('button', { name: 'Choose who is: Timekeeper' }).click()
  const job = karen.getByRole('group', { name: 'Timekeeper' }).getByRole('button', { name: 'Ben Carter' })
  await job.click()
  await expect(job).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(karen, 'people-board')
  await karen.getByRole('link', { name: 'Back to everybody' }).click()
  await karen.locator('.people').getByRole('link', { name: 'Ben Carter' }).click()
  await expect(karen.getByRole('definition').filter({ hasText: 'Timekeeper' })).toBeVisible()
})
