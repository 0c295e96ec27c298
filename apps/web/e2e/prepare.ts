import { ENFORCEABILITY_STEPS } from '@holdfast/domain/consequences/enforceability-steps'
import { expect, type Page } from '@playwright/test'
import { chooseApproach } from './approaches.ts'
import { confirmAddress } from './confirm-address.ts'
import { join, newProfile, openSection, saved, unfold, writeStatement } from './family.ts'
import { inDays } from '@holdfast/scenarios/times'
import { signUp } from './sign-up.ts'
import type { Browser } from '@playwright/test'

/** Three people at three browsers, and where their case and plan are. */
export type Family = { karen: Page; rosa: Page; dana: Page; caseUrl: string; planUrl: string }

const pathOf = (page: Page): string => new URL(page.url()).pathname

/** Karen signs up and opens a case with its first plan. */
export async function openCase(browser: Browser): Promise<Pick<Family, 'karen' | 'caseUrl' | 'planUrl'>> {
  const karen = await newProfile(browser)
  await signUp(karen, 'Karen Ortiz')
  await karen.getByLabel('What shall we call your loved one here?').fill('Sam')
  await karen.getByLabel('What are you to them?').selectOption({ label: 'Brother or sister' })
  await karen.getByRole('button', { name: 'Open the case' }).click()
  await expect(karen.getByRole('heading', { name: 'Helping Sam' })).toBeVisible()
  const caseUrl = pathOf(karen)
  await karen.getByRole('link', { name: 'Open the plan' }).click()
  await expect(karen.getByRole('heading', { name: 'The plan at a glance' })).toBeVisible()
  return { karen, caseUrl, planUrl: pathOf(karen) }
}

/** Adds somebody to the plan, with their roles of the day. */
export async function addPerson(
  page: Page,
  { name, relationship, roles }: { name: string; relationship: string; roles: string[] },
): Promise<void> {
  const people = page.getByRole('link', { name: 'Add someone' })
  await expect(people.or(page.getByRole('heading', { name: 'Add someone' }))).toBeVisible()
  if (await people.isVisible()) await people.click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('What are they to your loved one?').selectOption({ label: relationship })
  await page.getByRole('button', { name: 'Add this person' }).click()
  await expect(page.getByText(`${name} is in the plan.`)).toBeVisible()
  await page.getByRole('link', { name: 'Back to everybody' }).click()
  await giveRoles(page, name, roles)
}

/** Gives somebody of the plan their roles of the day. */
async function giveRoles(page: Page, name: string, roles: string[]): Promise<void> {
  if (roles.length === 0) return
  await page.getByRole('link', { name: /Who does what on the day/ }).click()
  const others = page.getByRole('button', { name: 'Show the other jobs' })
  if (await others.isVisible()) await others.click()
  for (const role of roles) {
    await page.getByRole('button', { name: new RegExp(`who is: ${role}$`) }).click()
    const job = page.getByRole('group', { name: role, exact: true }).getByRole('button', { name })
    await job.click()
    await expect(job).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: `Change who is: ${role}` }).click()
  }
  await page.getByRole('link', { name: 'Back to everybody' }).click()
}

/** Invites somebody of the plan by a link, in a role of the case. */
export async function invite(page: Page, caseUrl: string, name: string, role: string): Promise<string> {
  await page.goto(`${caseUrl}/more`)
  const form = await unfold(page, 'Invite someone')
  await form.getByLabel('Who in the plan is it?').selectOption({ label: name })
  await form.getByLabel('As', { exact: true }).selectOption({ label: role })
  await form.getByRole('button', { name: 'Make an invitation' }).click()
  return form.getByLabel(`Link for ${name}`).inputValue()
}

/** The two others join by link, each in a browser profile of their own. */
export async function createBase(browser: Browser): Promise<Family> {
  const opened = await openCase(browser)
  const { karen, caseUrl, planUrl } = opened
  await chooseApproach(karen, planUrl, 'johnson', 'Everybody can come, and a bed is ready.')
  await openSection(karen, planUrl, 'people')
  await addPerson(karen, { name: 'Rosa Ortiz', relationship: 'Parent', roles: ['Driver'] })
  await addPerson(karen, {
    name: 'Dana Whitfield',
    relationship: 'Interventionist',
    roles: ['Facilitator', 'Safety lead'],
  })
  await giveRoles(karen, 'Karen Ortiz', ['Chair', 'Sobriety observer'])
  const rosa = await newProfile(browser)
  await join(rosa, await invite(karen, caseUrl, 'Rosa Ortiz', 'Participant'), 'Rosa Ortiz')
  const dana = await newProfile(browser)
  const { email } = await signUp(dana, 'Dana Whitfield')
  await confirmAddress(dana, email)
  await join(dana, await invite(karen, caseUrl, 'Dana Whitfield', 'Interventionist'), 'Dana Whitfield', 'CIP')
  return { ...opened, rosa, dana }
}

export async function writeWords({ karen, rosa, planUrl }: Family): Promise<void> {
  await writeStatement(rosa, planUrl, 'I think of the summer by the lake')
  await writeStatement(karen, planUrl, 'You have been my big brother all my life')
  await openSection(karen, planUrl, 'statements/order')
  for (const name of ['Rosa Ortiz', 'Karen Ortiz']) {
    await karen.getByRole('button', { name: `${name} speaks too` }).click()
    await expect(karen.getByRole('button', { name: `${name} speaks too` })).not.toBeAttached()
  }
}

/** Writes a consequence of one's own and answers all of its questions with yes. */
export async function writeConsequence(page: Page, planUrl: string, iWill: string): Promise<void> {
  await openSection(page, planUrl, 'consequences/new')
  const on = () => page.getByRole('button', { name: 'Continue' }).click()
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  await page.getByLabel('If the answer is no, I will…').fill(iWill)
  await on()
  await expect(heading('What changes with it?')).toBeVisible()
  await on()
  await expect(heading('What stays?')).toBeVisible()
  await on()
  await page.getByLabel('It begins on').fill(inDays(45))
  await page.getByLabel('What ends it?').fill('When treatment begins, we talk again.')
  await on()
  await page.getByLabel('The help that stays open').fill('I drive you to treatment on any day.')
  await page.getByRole('button', { name: 'Add this limit' }).click()
  for (const { title, asksConfidence } of ENFORCEABILITY_STEPS) {
    await expect(heading(title.en)).toBeVisible()
    // the last answer of a step goes on by itself, and is not there any more to be looked at
    for (const yes of await page.getByRole('radio', { name: 'Yes' }).all()) await yes.click()
    if (asksConfidence) await on()
  }
  await expect(heading('My limit')).toBeVisible()
}

/** Agrees to every consequence of the plan. */
export async function consent(page: Page, planUrl: string, consequences: string[]): Promise<void> {
  for (const iWill of consequences) {
    await openSection(page, planUrl, 'consequences')
    await page.getByRole('link', { name: new RegExp(iWill) }).click()
    await page.getByRole('radio', { name: /^I agree/ }).click()
    await expect(page.getByRole('button', { name: 'Change my answer' })).toBeVisible()
  }
}

export async function findFacilities(page: Page, planUrl: string): Promise<void> {
  await openSection(page, planUrl, 'treatment')
  for (const [name, choice, tag] of [
    ['Harbor Light', 'Choose this place', 'Chosen'],
    ['Cedar Valley', 'Make it the backup', 'Backup'],
  ] as const) {
    // the first is written down where there is none yet
    if (name !== 'Harbor Light') await page.getByRole('link', { name: 'Write a place down' }).click()
    await page.getByLabel('Name of another place').fill(name)
    await page.getByRole('button', { name: 'Add this place' }).click()
    await page.getByRole('link', { name: new RegExp(name) }).click()
    await page.getByRole('button', { name: choice }).click()
    await expect(page.getByText(tag, { exact: true })).toBeVisible()
    await page.getByRole('link', { name: /How it is paid for/ }).click()
    await page.getByLabel('Checked on').fill(inDays(-1))
    await page.getByLabel('Who called').fill('Karen Ortiz')
    await saved(page)
    await openSection(page, planUrl, 'treatment')
  }
}

const openRiskQuestions = async (page: Page, planUrl: string): Promise<void> => {
  await openSection(page, planUrl, 'risk')
  await page.getByRole('link', { name: /^Answer the (risk )?questions/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Is there a crisis now?' })).toBeVisible()
}

/** Goes on, or skips, until the page with this question is open. */
async function turnTo(page: Page, question: string): Promise<void> {
  const wanted = page.getByRole('heading', { level: 1, name: question })
  const on = page.getByRole('button', { name: /^(Continue|Skip for now)$/ })
  while (!(await wanted.isVisible())) {
    const shown = await page.getByRole('heading', { level: 1 }).textContent()
    await on.click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(shown ?? '')
  }
}

const recordRisk = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Check and record what is answered' }).click()
  await page.getByRole('button', { name: 'Record this assessment' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What could be dangerous' })).toBeVisible()
}

/** Answers the signs of one area, yes to the one that is named and no to all others, and records what comes of it. */
export async function assessRisk(
  page: Page,
  planUrl: string,
  { question, yes, level }: { question: string; yes: string; level: string },
): Promise<void> {
  await openRiskQuestions(page, planUrl)
  await turnTo(page, question)
  await page.getByRole('group', { name: yes }).getByRole('radio', { name: 'Yes' }).check()
  const rest = page.getByRole('button', { name: 'No to all the others' })
  if (await rest.isVisible()) await rest.click()
  await recordRisk(page)
  await expect(
    page.getByRole('heading', {
      name: new RegExp(`^((Together|Known so far): ${level}|Not all questions are answered)$`),
    }),
  ).toBeVisible()
}

/** Answers what the assessment names as not asked with no, and records it. */
export async function answerOpenAreas(page: Page, planUrl: string): Promise<void> {
  await openRiskQuestions(page, planUrl)
  await page.getByRole('button', { name: 'Check and record what is answered' }).click()
  const open = page.getByText('These are not asked yet.', { exact: false }).locator('..').getByRole('button')
  await expect(open.first()).toBeVisible()
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click()
    await page.getByRole('button', { name: 'No to all of them' }).click()
    await page.getByRole('button', { name: 'Check and record what is answered' }).click()
    await expect(open).toHaveCount(left - 1)
  }
  await page.getByRole('button', { name: 'Record this assessment' }).click()
  await expect(page.getByRole('heading', { name: /^Together: / })).toBeVisible()
}

export async function prepareAnswers(page: Page, planUrl: string): Promise<void> {
  await openSection(page, planUrl, 'contingencies')
  await page.getByRole('button', { name: 'Take them into the plan' }).click()
  await expect(page.getByRole('heading', { name: /^(\d+) of \1 ways are prepared for/ })).toBeVisible()
}

export async function planSobriety(page: Page, planUrl: string): Promise<void> {
  await openSection(page, planUrl, 'sobriety')
  await page.getByRole('link', { name: 'Write it, part by part' }).click()
  for (const name of ['Karen Ortiz', 'Dana Whitfield']) await page.getByRole('checkbox', { name }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('What do we do if it is not the moment?').fill('Rosa stays with Sam in the kitchen.')
  await page.getByLabel('How long do we wait at most?').selectOption('120')
  await page.getByLabel('How often do we check again?').selectOption('45')
  await saved(page)
}

/** The day is today at noon of the meeting place's clock; the backup is two days later. */
export async function setTheDay(page: Page, planUrl: string, day: Date): Promise<void> {
  const typed = (ahead: number) => {
    const at = new Date(day.getTime() + ahead * 86_400_000)
    return `${at.toISOString().slice(0, 10)}T15:00`
  }
  await openSection(page, planUrl, 'logistics?step=when')
  await page.getByLabel('Day and time', { exact: true }).fill(typed(1))
  await page.getByLabel('Backup day and time').fill(typed(3))
  await saved(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Place', { exact: true }).fill('Rosa’s living room')
  await page.getByLabel(/The way out is free/).check()
  await saved(page)
  await openSection(page, planUrl, 'logistics/transport')
  await page.getByLabel('Who drives to treatment?').selectOption({ label: 'Rosa Ortiz' })
  await page.getByLabel('Who goes along?').selectOption({ label: 'Karen Ortiz' })
  await saved(page)
}
