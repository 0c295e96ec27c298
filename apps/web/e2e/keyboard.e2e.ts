import { inDays } from '@holdfast/scenarios/times'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { newProfile, saved } from './family.ts'
import { followPath } from './follow-path.ts'
import { answer, choose, enter, expectTrapped, tabTo, tick, type, typeMoment } from './keyboard.ts'
import { KeyboardHand } from './keyboard-hand.ts'
import type { Hand } from './hand.ts'
import { gatherPeople, LEAD_PARTS, writeALimit } from './lead-way.ts'
import { agreeToLimits, joinBy, writeOwnLetter } from './others-parts.ts'
import { peopleOf } from './prepared-family.ts'
import { newAccount } from './sign-up.ts'

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('link', { name, exact: typeof name === 'string' })
/** A step of the path, or one of its pages, beside the page. */
const inRail = (page: Page, name: RegExp): Locator =>
  page.getByRole('navigation', { name: 'Plan', exact: true }).getByRole('link', { name })
const expectPage = (page: Page, name: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
const idIn = (page: Page, kind: 'o' | 'c' | 'p'): string =>
  new URL(page.url()).pathname.match(new RegExp(`/${kind}/([^/]+)`))?.[1] ?? ''

async function signUp(page: Page): Promise<void> {
  const { email, password } = newAccount()
  await page.goto('/')
  await enter(page, link(page, 'Start, 3 minutes'))
  await type(page, page.getByLabel('What should others call you?'), 'Karen Ortiz')
  await enter(page, button(page, 'Open my account'))
  await expect(page.getByLabel('E-mail address')).toBeFocused()
  await type(page, page.getByLabel('E-mail address'), email)
  await type(page, page.getByLabel('Password', { exact: true }), password)
  await enter(page, button(page, 'Open my account'))
  await expectPage(page, 'Who are you worried about?')
}

async function openCase(page: Page): Promise<{ organizationId: string; caseId: string; planId: string }> {
  await type(page, page.getByLabel('What shall we call your loved one here?'), 'Sam')
  await choose(page, page.getByLabel('What are you to them?'), 'Brother or sister')
  await enter(page, button(page, 'Open the case'))
  await expectPage(page, 'Helping Sam')
  const ids = { organizationId: idIn(page, 'o'), caseId: idIn(page, 'c') }
  await enter(page, link(page, 'Open the plan'))
  await expectPage(page, 'The plan at a glance')
  return { ...ids, planId: idIn(page, 'p') }
}

async function chooseTheWay(page: Page): Promise<void> {
  await enter(page, inRail(page, /Find your way$/))
  await answer(page, page.getByRole('radio', { name: /Prepared meeting/ }))
  await enter(page, button(page, 'Take this way'))
  await type(page, page.getByLabel('Your reason'), 'Everybody can come, and a bed is ready.')
  await enter(page, button(page, 'Continue'))
  await answer(page, page.getByRole('radio', { name: /^No/ }))
  await saved(page)
  await answer(page, page.getByRole('radio', { name: 'Yes, we invite them openly' }))
  await enter(page, button(page, 'Continue'))
  await expectPage(page, 'Prepared meeting')
}

/** Adds a friend, asks to take him out again, thinks better of it, and then does it. */
async function addAndTakeOut(page: Page): Promise<void> {
  await enter(page, inRail(page, /^People$/))
  await expectPage(page, 'Add someone')
  await type(page, page.getByLabel('Name', { exact: true }), 'Tom Reed')
  await choose(page, page.getByLabel('What are they to your loved one?'), 'Friend')
  await enter(page, button(page, 'Add this person'))
  await expect(page.getByText('Tom Reed is in the plan.')).toBeVisible()
  await enter(page, link(page, 'Back to everybody'))
  await enter(page, page.locator('.people').getByRole('link', { name: 'Tom Reed' }))
  await enter(page, link(page, 'Change How they take part'))
  const removeButton = button(page, 'Take Tom Reed out of this plan')
  await enter(page, removeButton)
  const dialog = page.getByRole('dialog', { name: 'Take Tom Reed out?' })
  await expectTrapped(page, dialog, removeButton)
  await page.keyboard.press('Enter')
  await enter(page, dialog.getByRole('button', { name: 'Take out' }))
  await expectPage(page, 'Add someone')
}

/** Types the day, part by part as the control asks for it, the place, and that the way out is free. */
async function setTheDay(hand: Hand): Promise<void> {
  const { page } = hand
  const moment = page.getByLabel('Day and time', { exact: true })
  await typeMoment(page, moment, `${inDays(14)}T15:30`)
  await saved(page)
  await hand.tap(hand.button('Continue'))
  await hand.type(hand.field('Place'), 'Rosa’s living room')
  await hand.tap(hand.box(/The way out is free/))
  await saved(page)
  await hand.tap(hand.button('All about the day'))
}

/** Who drives came with the roles; somebody else goes along. */
async function planTheDrive(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.tap(inRail(page, /Make it possible$/))
  await hand.tap(inRail(page, /^The drive/))
  await hand.choose(hand.field('Who goes along?'), 'Dana Cole')
  await saved(page)
}

async function planARehearsal(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.tap(inRail(page, /Practice$/))
  await hand.tap(inRail(page, /^Practice together/))
  await hand.tap(hand.link('Plan a rehearsal'))
  await typeMoment(page, hand.field('When will you practice?'), `${inDays(7)}T18:00`)
  await hand.tap(hand.button('Plan this rehearsal'))
  await expect(page.getByText('Planned', { exact: true })).toBeVisible()
}

async function agreeToALimit(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.tap(inRail(page, /Find the words$/))
  await hand.tap(inRail(page, /^Limits/))
  await hand.tap(hand.link('Write a limit'))
  await writeALimit(hand)
}

/** Answers every page of questions with no, and records it. */
async function assessRisk(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.tap(hand.link(/^Answer the (risk )?questions/))
  const record = button(page, 'Record this assessment')
  const on = button(page, /^(Continue|Skip for now)$/)
  await expect(on).toBeVisible()
  while (!(await record.isVisible())) {
    const shown = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const no = hand.button('No to all of them')
    if (await no.isVisible()) await hand.tap(no)
    await hand.tap(on)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(shown)
  }
  await hand.tap(record)
  await hand.sees('What could be dangerous')
}

async function lock(page: Page): Promise<void> {
  await enter(page, inRail(page, /^The whole plan$/))
  await enter(page, link(page, 'Look it over, and lock'))
  await expectPage(page, 'From here on, everyone relies on this')
  // much is open: what stands has a page of its own before it
  await enter(page, link(page, 'See what is open'))
  await expect(button(page, 'Lock the plan')).toBeVisible()
  const gaps = page.locator('.openlist').getByRole('checkbox')
  for (const gap of await gaps.all()) await tick(page, gap)
  await enter(page, button(page, 'Lock the plan'))
  await expectPage(page, 'The plan is locked')
}

test('somebody plans with the keyboard alone, from signing up to a locked plan', async ({ browser, isMobile }) => {
  test.skip(isMobile, 'phones have no keyboard')
  test.setTimeout(240_000)
  const page = await newProfile(browser)
  const hand = new KeyboardHand(page)
  const people = peopleOf(browser)

  await test.step('she signs up, and is led to what she left out', () => signUp(page))
  const ids = await test.step('she opens a case and its plan', () => openCase(page))

  await test.step('she skips to the content, and opens and closes the numbers to call', async () => {
    await page.reload()
    await expectPage(page, 'The plan at a glance')
    const skip = link(page, 'Skip to the content')
    await tabTo(page, skip, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('#content')).toBeFocused()
    const help = button(page, 'Help now')
    await tabTo(page, help, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expectTrapped(page, page.getByRole('dialog', { name: 'Help now' }), help)
  })

  await test.step('she chooses a way', () => chooseTheWay(page))
  await test.step('she adds somebody, and takes them out', () => addAndTakeOut(page))

  const links = await test.step('she gathers people, and who does what', () => gatherPeople(hand))
  await test.step('she says what could be dangerous', async () => {
    await hand.tap(inRail(page, /Is everyone safe\?$/))
    await assessRisk(hand)
  })

  const [rosa, dana] = [await people.guest('Rosa Ortiz'), await people.account('Dana Cole')]
  await joinBy(links[0] ?? '', rosa, 'Rosa Ortiz')
  await joinBy(links[1] ?? '', dana, 'Dana Cole', 'CIP')
  await writeOwnLetter(rosa, ids)
  await writeOwnLetter(dana, ids)
  await page.reload()

  await test.step('she does what is offered to her next, one after the other', async () => {
    await hand.tap(inRail(page, /^Home$/))
    await hand.sees('Helping Sam')
    const done = await followPath(hand, { ...LEAD_PARTS, date: setTheDay })
    expect(done).toEqual(['order', 'letter', 'place', 'date', 'answers', 'check_plan'])
  })
  await test.step('she writes a limit, and agrees to it', () => agreeToALimit(hand))
  for (const person of [rosa, dana]) await agreeToLimits(person, ids)
  await test.step('she says who drives', () => planTheDrive(hand))
  await test.step('she plans a rehearsal', () => planARehearsal(hand))
  await test.step('she locks the plan', () => lock(page))
})
