import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openHelp, openSection, saved, unfold } from './family.ts'
import { answerOpenAreas, assessRisk } from './prepare.ts'
import { newPreparedFamily } from './prepared-family.ts'

const SIX = [
  '1. How do I notice that it is beginning?',
  '2. What can I do by myself that helps?',
  '3. Which people and places take my mind off it?',
  '4. Whom can I ask for help?',
  '5. Which professionals can I call?',
  '6. What makes the place around me safer?',
]

async function sign(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sign how the danger is lowered' }).click()
  await expectAccessible(page, 'safety-risk-signature')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Choose what lowers the danger.')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Weapons, medicines and other means are stored off site/ }).check()
  await page.getByLabel('What exactly, and who looks after it?').fill('Rosa’s neighbor keeps the rifle until spring.')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Why may a meeting be held in spite of the danger?').fill('Nobody can reach the rifle.')
  await page.getByLabel('Your credential').fill('LCSW')
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Signed: how the danger is lowered' })).toBeVisible()
}

test('a high risk waits for a signature, a safety plan is written, and accommodations are noted', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { karen, rosa, dana, planUrl } = await newPreparedFamily(browser)

  await test.step('a high risk waits for a signature, which a newer assessment makes void', async () => {
    await openSection(dana, planUrl, 'risk')
    await expectAccessible(dana, 'safety-risk-first')
    await dana.getByRole('link', { name: /^Answer the (risk )?questions/ }).click()
    await expectAccessible(dana, 'safety-risk-crisis')
    await dana.getByRole('button', { name: 'Continue' }).click()
    await expectAccessible(dana, 'safety-risk-signs')
    await assessRisk(dana, planUrl, {
      question: 'Is a weapon within reach?',
      yes: 'Can they get to it: is it not locked away, or do they have the key?',
      level: 'High',
    })
    await expectAccessible(dana, 'safety-risk-high')
    await sign(dana)
    await expectAccessible(dana, 'safety-risk-signed')
    await expect(dana.getByText('A second person has not confirmed it yet.')).toBeVisible()
    await openSection(karen, planUrl, 'risk')
    await karen.getByRole('link', { name: 'Read and confirm how the danger is lowered' }).click()
    await expectAccessible(karen, 'safety-risk-second-person')
    await karen.getByRole('button', { name: 'I confirm it' }).click()
    await expect(karen.getByRole('heading', { name: 'A second person confirms it' })).toBeHidden()
    await assessRisk(dana, planUrl, {
      question: 'Could they hurt themselves?',
      yes: 'Have they given things away or said goodbye?',
      level: 'High',
    })
    await expect(dana.getByRole('link', { name: 'Sign how the danger is lowered' })).toBeVisible()
    await answerOpenAreas(dana, planUrl)
    await expectAccessible(dana, 'safety-risk-whole')
    await dana.getByRole('link', { name: 'All assessments' }).click()
    await expect(dana.getByText('Signed by Dana Whitfield, LCSW')).toBeVisible()
    await expectAccessible(dana, 'safety-risk-history')
    await openSection(rosa, planUrl, 'risk')
    await expect(rosa.getByText('The case leads are responsible for this.')).toBeVisible()
  })

  await test.step('the plan says that a safety plan comes first; it is written and shared', async () => {
    await openSection(dana, planUrl, 'safety')
    await expect(dana.getByText('The safety plan is not finished', { exact: false })).toBeVisible()
    await dana.getByRole('link', { name: 'Write it, part by part' }).click()
    await dana.getByLabel('Calls if the safety lead cannot', { exact: true }).selectOption({ label: 'Karen Ortiz' })
    await expectAccessible(dana, 'safety-edit')
    const next = dana.getByRole('button', { name: 'Continue' })
    await next.click()
    await dana.getByLabel('The nearest emergency room').fill('General Hospital, 9 minutes')
    await next.click()
    await expect(dana.getByRole('heading', { level: 1, name: 'Who calls whom afterward?' })).toBeVisible()
    for (const part of SIX) {
      await next.click()
      await expect(dana.getByRole('heading', { level: 1, name: part })).toBeVisible()
      await dana.getByLabel('Their words').fill(`Sam’s words for ${part.slice(0, 1)}.`)
    }
    await next.click()
    await dana.getByRole('radio', { name: '8', exact: true }).check()
    await saved(dana)
    await expectAccessible(dana, 'safety-edit-end')
    await dana.getByRole('button', { name: 'See the plan' }).click()
    await expect(dana.getByText('Everything needed is here.')).toBeVisible()
    await expectAccessible(dana, 'safety-plan')
    await openSection(rosa, planUrl, 'safety')
    await expect(rosa.getByText('General Hospital, 9 minutes')).toBeVisible()
    await expect(rosa.getByText('Sam’s words for 1.')).not.toBeAttached()
    await dana.getByRole('link', { name: 'The six parts, in their own words' }).click()
    await expect(dana.getByText('Sam’s words for 6.')).toBeVisible()
    await expectAccessible(dana, 'safety-parts')
    await openSection(dana, planUrl, 'safety/history')
    await expect(dana.getByText('Sam’s words for 1.').first()).toBeVisible()
    await expectAccessible(dana, 'safety-history')
    await openSection(dana, planUrl, 'safety/edit?at=10')
    await dana.getByRole('checkbox', { name: /^Everyone in the plan may read the six parts/ }).check()
    await expect(dana.getByRole('checkbox', { name: /^Everyone in the plan may read/ })).toBeChecked()
    await openSection(rosa, planUrl, 'safety')
    await expect(rosa.getByText('Sam’s words for 1.')).toBeVisible()
    await expectAccessible(rosa, 'safety-plan-read')
    await openSection(rosa, planUrl, 'safety/card')
    await expect(rosa.getByText('Karen Ortiz').first()).toBeVisible()
    await expectAccessible(rosa, 'safety-card')
  })

  await test.step('an interpreter and a participant without internet are noted', async () => {
    await openSection(karen, planUrl, 'needs')
    const sam = await unfold(karen, /^Sam/)
    await sam.getByRole('checkbox', { name: 'An interpreter is needed' }).check()
    await saved(karen)
    await expect(karen.getByText('Someone needs an interpreter, and none is confirmed.')).toBeVisible()
    await sam.getByLabel('Who interprets?').fill('Lin Wu')
    await sam.getByRole('checkbox', { name: /^An adult from outside/ }).check()
    await sam.getByRole('checkbox', { name: /^They know the day/ }).check()
    const mother = await unfold(karen, /^Rosa Ortiz/)
    await mother.getByRole('radio', { name: /^Calls and texts only/ }).check()
    await expect(karen.getByText('Rosa Ortiz has no internet', { exact: false })).toBeVisible()
    const bringer = mother.getByLabel('Who brings them the plan, and when?')
    await bringer.fill('Karen reads it to her on Sunday.')
    await bringer.blur()
    await expect(karen.getByText('Everything needed is here.')).toBeVisible()
    await expectAccessible(karen, 'safety-needs')
  })

  await test.step('what to know about the substance, and the cards, are there for everyone', async () => {
    await openSection(rosa, planUrl, 'risk/substances')
    await expect(rosa.getByText('Stopping suddenly can kill.', { exact: false })).toBeVisible()
    await expectAccessible(rosa, 'safety-substances')
    await openSection(rosa, planUrl, 'risk/substances?at=alcohol')
    await expect(rosa.getByRole('heading', { name: 'When they stop' })).toBeVisible()
    await expectAccessible(rosa, 'safety-substance')
  })

  await test.step('a danger blocks the day of the meeting', async () => {
    await assessRisk(dana, planUrl, {
      question: 'Could they hurt themselves?',
      yes: 'Are they about to hurt themselves, or have they just done it?',
      level: 'Danger now',
    })
    await expect(dana.getByText('Call emergency services or the crisis line now.', { exact: false })).toBeVisible()
    await expectAccessible(dana, 'safety-risk-now')
  })
})

test('crisis numbers and cards are shown without an account', async ({ page }) => {
  await page.goto('/')
  await openHelp(page)
  const help = page.getByRole('dialog', { name: 'Help now' })
  await expect(help.getByRole('link', { name: 'Call 911' }).first()).toHaveAttribute('href', 'tel:911')
  await expect(help.getByRole('link', { name: 'Call 988' }).first()).toHaveAttribute('href', 'tel:988')
  await expectAccessible(page, 'help')
  await help.getByRole('link', { name: 'All numbers' }).click()
  await expect(page.getByRole('heading', { name: 'Who to call' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Disaster Distress Helpline' })).toBeVisible()
  await expectAccessible(page, 'crisis')
  await page.getByRole('link', { name: 'What to say and do in a crisis' }).click()
  await expect(page.getByRole('heading', { name: 'When they speak of dying' })).toBeVisible()
  await expectAccessible(page, 'cards')
})
