import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { REQUIRED_PARTS, type StatementPart } from '@holdfast/domain/statements/statement-parts'

/** A zone in which it is the middle of the day now: late in the evening the rules say "another day" instead of "wait". */
export function zoneAtMidday(): string {
  const hourIn = (timeZone: string) =>
    Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(new Date()))
  return Intl.supportedValuesOf('timeZone').find((zone) => hourIn(zone) >= 10 && hourIn(zone) <= 13) ?? 'UTC'
}

/** Somebody with a browser profile of their own. */
export async function newProfile(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ timezoneId: zoneAtMidday() })
  return context.newPage()
}

/** Opens a folded part of the page, if it is not open yet. */
export async function unfold(page: Page | Locator, summary: string | RegExp): Promise<Locator> {
  const line = page.locator('summary', { hasText: summary }).first()
  const folded = line.locator('xpath=..')
  await line.waitFor()
  // a page may open it by itself at the same moment
  await expect(async () => {
    if ((await folded.getAttribute('open')) === null) await line.click()
    await expect(folded).toHaveAttribute('open', /.*/, { timeout: 1_000 })
  }).toPass()
  return folded
}

/** Waits until what was just typed is saved: no form is still saving, and one says that it has saved. */
export async function saved(page: Page | Locator): Promise<void> {
  const whole = 'page' in page ? page.page() : page
  await expect(whole.locator('.save-state.waiting')).toHaveCount(0)
  await expect(whole.locator('.bar .save')).toHaveAttribute('data-state', 'saved')
}

/** Opens one section of the plan through its contents. */
export async function openSection(page: Page, planUrl: string, section: string): Promise<void> {
  await page.goto(section ? `${planUrl}/${section}` : planUrl)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Takes part by the link of an invitation, and goes on to the plan. A professional has an account and is signed in. */
export async function join(page: Page, link: string, name: string, credential?: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'I take part' }).click()
  await page.getByLabel('Your name, as the others know you').fill(name)
  if (credential === undefined) await page.getByLabel('Your own passphrase').fill(PASSPHRASE)
  else if (credential) await page.getByLabel('Your training or credential').fill(credential)
  await page.getByLabel('I am 18 or older').check()
  await page.getByLabel('I am not the person this plan is about').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page
    .getByRole('button', { name: 'Go on' })
    .or(page.getByRole('link', { name: 'Go on' }))
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^Helping / })).toBeVisible()
}

/** Opens one part of one's own letter, and gives its field. */
export async function openPart(page: Page, planUrl: string, part: StatementPart): Promise<Locator> {
  await openSection(page, planUrl, `statements?part=${part}`)
  return page.getByLabel(STATEMENT_GUIDE[part].label.en, { exact: true })
}

/** Writes every part of one's own statement that is needed, and shares it with the group. */
export async function writeStatement(page: Page, planUrl: string, words: string): Promise<void> {
  for (const part of REQUIRED_PARTS) {
    const field = await openPart(page, planUrl, part)
    await field.fill(`${words} (${part}).`)
    await saved(page)
  }
  await page.getByRole('link', { name: 'Read it all' }).click()
  const shared = page.waitForResponse((answer) => answer.url().endsWith('/sharing') && answer.ok())
  await page.getByRole('button', { name: 'Share with everyone who takes part' }).click()
  await shared
  await expect(page.getByText('Every part that is needed is there.')).toBeVisible()
}

/** How many things the plan says are still missing; 0 when nothing stands between it and the day. */
export async function missing(page: Page, planUrl: string): Promise<number> {
  await openSection(page, planUrl, '')
  const heading = page.getByRole('heading', { name: /Needed before the day|Everything needed before/ })
  await expect(heading).toBeVisible()
  return Number((await heading.textContent())?.match(/\d+/)?.[0] ?? 0)
}

/** Opens the sheet with the numbers to call, from whatever page is open. */
export async function openHelp(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Help|Help now|Someone is in danger:.*)$/ })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page.getByRole('dialog', { name: 'Help now' })).toBeVisible()
}

/** Opens a page of the plan from the list of its pages, by the step of the path that it belongs to. */
export async function openFromPlan(page: Page, step: string, name: string): Promise<void> {
  const opened = page
    .getByRole('navigation', { name: 'Pages of this plan' })
    .getByRole('listitem')
    .filter({
      has: page.getByText(step, { exact: true }),
    })
  const link = opened.getByRole('link', { name, exact: false }).first()
  if (!(await link.isVisible())) await opened.getByText(step, { exact: true }).click()
  await link.click()
}

/** Signs out where it is done: on the page of the person. */
export async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
}
