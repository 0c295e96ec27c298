import { inDays } from '@holdfast/scenarios/times'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { lockPlan } from './lock.ts'
import { answerQuestions, openQuestions, recordLook } from './check.ts'
import { missing, openSection, saved, unfold } from './family.ts'
import {
  answerOpenAreas,
  assessRisk,
  consent,
  type Family,
  findFacilities,
  createBase,
  planSobriety,
  prepareAnswers,
  setTheDay,
  writeConsequence,
  writeWords,
} from './prepare.ts'

const CONSEQUENCES = ['I will no longer call in sick for you', 'I will no longer pay fines']

/** Two adults look: one answers the questions, the other says on her own phone what she sees. */
async function check({ karen, dana, planUrl }: Family) {
  await openSection(karen, planUrl, 'day')
  await openQuestions(karen)
  await answerQuestions(karen, { name: 'story-check' })
  await expect(karen.getByRole('heading', { name: 'You see no reason to wait' })).toBeVisible()
  await expectAccessible(karen, 'story-check-decide')
  await recordLook(karen)
  await expect(karen.getByText('It needs two of you.', { exact: false })).toBeVisible()
  await expectAccessible(karen, 'story-check-result')
  await openSection(dana, planUrl, 'day/look')
  await expect(dana.getByText('Karen Ortiz looked at', { exact: false })).toBeVisible()
  await expectAccessible(dana, 'story-check-second')
  await dana.getByRole('button', { name: /^Clear/ }).click()
  await expect(dana.getByRole('heading', { name: 'Two of you see no reason to wait' })).toBeVisible()
  await expectAccessible(dana, 'story-check-agreed')
}

async function writeAccount(page: Page, planUrl: string, words: string) {
  await openSection(page, planUrl, 'review')
  await page.getByLabel('What happened, as you saw it?').fill(words)
  await saved(page)
  await page.getByRole('button', { name: /^Give what I wrote to/ }).click()
  await expect(page.getByText('You have given it to whoever led the look back then.')).toBeVisible()
}

async function addFactor(page: Page, cause: string, evidence: string, changes: { what: string; effect: string }[]) {
  const form = await unfold(page, 'Name a cause')
  await form.getByRole('radio', { name: cause }).first().check()
  await form.getByLabel('What shows it?').fill(evidence)
  await form.getByRole('button', { name: 'Add this cause' }).click()
  const heading = page.getByRole('heading', { name: cause, level: 3 })
  await expect(heading).toBeVisible()
  const card = page.locator('section.card', { has: heading })
  for (const { what, effect } of changes) {
    const add = await unfold(card, 'Add a change')
    await add.getByLabel('What will be different?').fill(what)
    await add.getByLabel('How does it change the next plan?').selectOption({ label: effect })
    await add.getByLabel('Who looks after it?').selectOption({ label: 'Dana Whitfield' })
    await add.getByLabel('Until when?').fill(inDays(60))
    await add.getByRole('button', { name: 'Add this change' }).click()
    await expect(card.getByRole('listitem').filter({ hasText: what })).toBeVisible()
  }
}

test.use({ serviceWorkers: 'allow' })

test('a family prepares, holds and reviews an intervention, and begins again', async ({ browser }) => {
  test.setTimeout(300_000)
  const family = await test.step('one opens the case, two join by link', () => createBase(browser))
  const { karen, rosa, dana, planUrl } = family
  const counts = [await missing(karen, planUrl)]
  await expectAccessible(karen, 'story-drafting')

  const stages: [string, () => Promise<void>][] = [
    ['each writes a statement', () => writeWords(family)],
    [
      'consequences are written and agreed on',
      async () => {
        await writeConsequence(karen, planUrl, CONSEQUENCES[0] ?? '')
        await writeConsequence(rosa, planUrl, CONSEQUENCES[1] ?? '')
        for (const page of [karen, rosa, dana]) await consent(page, planUrl, CONSEQUENCES)
      },
    ],
    ['a place and a backup are ready', () => findFacilities(karen, planUrl)],
    [
      'risk is looked at',
      async () => {
        await assessRisk(dana, planUrl, {
          question: 'Could stopping make them ill?',
          yes: 'Are they over 65, or ill, or have they hurt their head lately?',
          level: 'Low',
        })
        await answerOpenAreas(dana, planUrl)
      },
    ],
    ['every turn has an answer', () => prepareAnswers(karen, planUrl)],
    ['the sobriety check is planned', () => planSobriety(karen, planUrl)],
    ['the day is set', () => setTheDay(karen, planUrl, new Date())],
  ]
  for (const [name, stage] of stages) {
    await test.step(name, stage)
    counts.push(await missing(karen, planUrl))
  }
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(counts[0]).toBeGreaterThan(15)
  expect(counts.at(-1)).toBe(0)

  await test.step('the plan is locked', async () => {
    await lockPlan(karen, planUrl, 'story-lock')
    await expectAccessible(karen, 'story-locked')
  })

  await test.step('the check says go ahead', async () => {
    await openSection(dana, planUrl, 'day')
    await expect(dana.getByText('Do the sobriety check first.')).toBeVisible()
    await expect(dana.getByRole('button', { name: 'Begin the meeting' })).toBeHidden()
    await expectAccessible(dana, 'story-day')
    await check(family)
  })

  await test.step('the meeting ends in a no', async () => {
    await dana.getByRole('button', { name: 'Begin the meeting' }).click()
    // the plan says tomorrow
    await dana.getByRole('button', { name: 'Begin today' }).click()
    await expect(dana.getByRole('button', { name: 'Something happens' })).toBeVisible()
    await openSection(dana, planUrl, 'day')
    await expect(dana.getByRole('heading', { name: 'Who speaks when' })).toBeVisible()
    await expectAccessible(dana, 'story-under-way')
    await openSection(rosa, planUrl, 'day')
    await expect(rosa.getByRole('button', { name: 'Stop', exact: true })).toBeVisible()
    await dana.getByRole('link', { name: 'End the meeting' }).click()
    await expect(dana.getByRole('radio', { name: 'Held as planned' })).toBeChecked()
    await expectAccessible(dana, 'story-end')
    await dana.getByRole('button', { name: 'Continue' }).click()
    await dana.getByRole('radio', { name: 'Said no for now' }).check()
    await dana.getByRole('button', { name: 'End the meeting' }).click()
    await expect(dana.getByRole('heading', { name: 'How it ended' })).toBeVisible()
    await expect(dana.getByText('Held as planned')).toBeVisible()
    await expectAccessible(dana, 'story-outcome')
  })

  await test.step('each says how it went with what they said they would do', async () => {
    for (const page of [karen, rosa]) {
      await openSection(page, planUrl, 'follow-through')
      await page.getByRole('button', { name: 'Held' }).click()
      await expect(page.getByText('Noted. Thank you.')).toBeVisible()
    }
  })

  await test.step('each writes an account; the review finds two factors and three changes', async () => {
    await openSection(dana, planUrl, 'review')
    await dana.getByRole('button', { name: 'Start looking back' }).click()
    await expect(dana.getByRole('heading', { name: 'Your own account' })).toBeVisible()
    await writeAccount(karen, planUrl, 'Sam asked for time until after the holidays.')
    await writeAccount(rosa, planUrl, 'I said that January might be all right.')
    await writeAccount(dana, planUrl, 'Three different answers to one offer.')
    await openSection(dana, planUrl, 'review')
    await dana.getByRole('link', { name: /What the others wrote/ }).click()
    await expect(dana.getByText('I said that January might be all right.')).toBeAttached()
    await openSection(karen, planUrl, 'review')
    await expectAccessible(karen, 'story-review-parts')
    await karen.getByRole('link', { name: /What the others wrote/ }).click()
    await expect(karen.getByRole('heading', { name: 'What the others wrote' })).toBeVisible()
    await expect(karen.getByText('I said that January might be all right.')).not.toBeAttached()
    await openSection(dana, planUrl, 'review')
    await dana.getByRole('link', { name: /What was missing, and what changes/ }).click()
    await addFactor(dana, 'The group in the room did not suit this talk', 'One offer met three answers.', [
      { what: 'Rehearse the hard answers aloud.', effect: 'Practice more' },
      { what: 'Set a second date from the start.', effect: 'Set a backup date' },
    ])
    await addFactor(dana, 'The way did not fit; it felt like an ambush', 'Sam said that he felt surprised.', [
      { what: 'Say openly that a talk is coming.', effect: 'Tell them beforehand' },
    ])
    await dana.getByLabel('The earliest day for asking again').fill(inDays(-1))
    await saved(dana)
    await expectAccessible(dana, 'story-review')
    await dana.getByRole('button', { name: 'Finish looking back' }).click()
    await dana.getByRole('dialog').getByRole('button', { name: 'Finish', exact: true }).click()
    await expect(dana.getByRole('heading', { name: 'The next plan' })).toBeVisible()
  })

  await test.step('the second plan opens with those changes, and both stand side by side', async () => {
    await dana.getByRole('button', { name: 'Begin the next plan' }).click()
    await expect(dana.getByText('Second plan')).toBeVisible()
    await unfold(dana, 'What you changed here when you looked back')
    for (const what of [
      'Rehearse the hard answers aloud.',
      'Set a second date from the start.',
      'Say openly that a talk',
    ])
      await expect(dana.getByText(what)).toBeVisible()
    await expect(dana.getByText('announced beforehand', { exact: false }).first()).toBeVisible()
    await expectAccessible(dana, 'story-second')
    await openSection(dana, new URL(dana.url()).pathname, 'compare')
    await expect(dana.getByRole('heading', { level: 1, name: /^\d+ things? changed, \d+ stayed$/ })).toBeVisible()
    const first = dana.locator('.diff > li').first()
    await expect(first).toContainText('First plan')
    await expect(first).toContainText('Second plan')
    await unfold(dana, /things stayed the same$/)
    await unfold(dana, 'How each ended')
    await expectAccessible(dana, 'story-compare')
  })
})
