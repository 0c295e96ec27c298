import { expect, type Locator } from '@playwright/test'
import { inDays } from '@holdfast/scenarios/times'
import type { Hand } from './hand.ts'
import type { Parts } from './follow-path.ts'
import { LETTER } from './others-parts.ts'
import { newAccount } from './sign-up.ts'

/** Who else takes part, as the lead writes them down. */
export const OTHERS = [
  { name: 'Rosa Ortiz', relationship: 'Parent' },
  { name: 'Dana Cole', relationship: 'Interventionist' },
] as const

export async function signUp(hand: Hand): Promise<void> {
  const { page } = hand
  await page.goto('/')
  await hand.tap(hand.link(/^Start/))
  await hand.type(hand.field('What should others call you?'), 'Karen Ortiz')
  const { email, password } = newAccount()
  await hand.type(hand.field('E-mail address'), email)
  await hand.type(hand.field('Password'), password)
  await hand.tap(hand.button('Open my account'))
  await hand.type(hand.field('What shall we call your loved one here?'), 'Sam')
  await hand.choose(hand.field('What are you to them?'), 'Brother or sister')
  await hand.tap(hand.button('Open the case'))
  await hand.sees('Helping Sam')
}

export async function chooseTheWay(hand: Hand): Promise<void> {
  await hand.tap(hand.link(/^Find your way/))
  await hand.tap(hand.answer(/Prepared meeting/))
  await hand.tap(hand.button('Take this way'))
  await hand.sees('Why do you choose it?')
  await hand.tap(hand.button('Skip for now'))
  await hand.tap(hand.answer('Yes, we invite them openly'))
  await hand.sees('Prepared meeting')
}

/** Returns the links of the others. */
export async function gatherPeople(hand: Hand): Promise<string[]> {
  const { page } = hand
  const links: string[] = []
  await hand.tap(hand.link('People'))
  for (const { name, relationship } of OTHERS) {
    await hand.type(hand.field('Name'), name)
    await hand.choose(hand.field('What are they to your loved one?'), relationship)
    await hand.tap(hand.button('Add, and make the link'))
    const sent = page.getByRole('heading', { name: `Send the link to ${name}` }).locator('..')
    const link = sent.getByRole('link', { name: /^http/ })
    links.push((await link.getAttribute('href')) ?? '')
    await hand.tap(sent.getByRole('button', { name: 'Copy link' }))
  }
  await hand.tap(hand.button('Take these'))
  await page.getByRole('button', { name: 'Take these' }).waitFor({ state: 'detached' })
  return links
}

/** Writes each part that a letter cannot do without, reads it, and shares it. */
export async function writeTheLetter(hand: Hand): Promise<void> {
  const { page } = hand
  for (const part of ['love', null, 'whatISaw', 'effect', null, 'ask', 'support'] as const) {
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    if (part) await hand.type(page.getByRole('main').getByRole('textbox'), LETTER[part])
    if (part === 'support') break
    await hand.tap(hand.link(/^Next: /))
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  }
  await hand.tap(hand.link('Read it all'))
  await hand.tap(hand.button('Share with everyone who takes part'))
  await hand.button('Take it back from the group').waitFor()
}

export async function setTheOrder(hand: Hand): Promise<void> {
  await hand.tap(hand.button('Take this order'))
  await hand.button('Take this order').waitFor({ state: 'detached' })
}

/** A limit of their own, from an example, with its day; every question on it answered with yes, and agreed to. */
export async function writeALimit(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.tap(hand.button('Begin from an example'))
  await hand.tap(hand.button(/^Use this as a start/))
  await hand.tap(hand.button('Add it as it is'))
  await hand.tap(hand.button('Yes to all of these'))
  await hand.tap(yesTo(hand, 'Is it lawful?'))
  await hand.answerLast(yesTo(hand, 'Does it begin on a date'))
  await hand.tap(yesTo(hand, 'Is it safe for me'))
  await hand.tap(hand.button('Yes to the others'))
  for (const question of ['Can I bear it', 'Do I mean it?']) await hand.tap(yesTo(hand, question))
  await hand.tap(hand.button('Continue'))
  await hand.tap(hand.button('Yes to all of these'))
  await hand.sees('My limit')
  await hand.tap(hand.link(/^Change When it begins/))
  await hand.type(hand.field('It begins on'), inDays(45))
  await hand.tap(hand.button('Read it'))
  await hand.sees('My limit')
  // another day makes another wording, which is what is agreed to
  await expect(page.locator('.bar .save')).not.toHaveAttribute('data-state', 'saving')
  await page.reload()
  await hand.answerLast(hand.answer(/^I agree/), 'Give my answer')
  await page.getByRole('button', { name: 'Change my answer' }).waitFor()
}

const yesTo = ({ page }: Hand, question: string): Locator =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes' })

export async function findPlaces(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.type(hand.field('Name of another place'), 'Harbor Light')
  await hand.tap(hand.button('Add and choose it'))
  await hand.tap(hand.link('Write a place down'))
  await hand.type(hand.field('Name of another place'), 'Cedar Valley')
  await hand.tap(hand.button('Add it as the backup'))
  await expect(page.getByRole('article').filter({ hasText: 'Cedar Valley' })).toContainText('Backup')
  await hand.tap(hand.link('What to ask Harbor Light'))
  await hand.tap(page.getByRole('group', { name: /cover|insurance/i }).getByRole('radio', { name: 'Yes' }))
  await hand.tap(hand.button('Save the call'))
  await hand.sees('A place that is ready')
}

export async function setTheDay(hand: Hand): Promise<void> {
  await hand.tap(hand.button('Take this day'))
  await hand.tap(hand.button('Continue'))
  await hand.type(hand.field('Place'), 'Rosa’s living room')
  await hand.tap(hand.box(/The way out is free/))
  await hand.tap(hand.button('All about the day'))
}

export async function prepareAnswers(hand: Hand): Promise<void> {
  await hand.tap(hand.button('Take them into the plan'))
  await expect(hand.page.getByRole('heading', { name: /^(\d+) of \1 ways are prepared for/ })).toBeVisible()
}

export async function planTheCheck(hand: Hand): Promise<void> {
  await hand.type(hand.field('What do we do if it is not the moment?'), 'Tea in the kitchen.')
  await hand.tap(hand.button('Done'))
}

/** What a lead does for each thing that is offered to them. */
export const LEAD_PARTS: Parts = {
  order: setTheOrder,
  letter: writeTheLetter,
  place: findPlaces,
  date: setTheDay,
  venue: setTheDay,
  answers: prepareAnswers,
  check_plan: planTheCheck,
}
