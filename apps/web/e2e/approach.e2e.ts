import { caseRoutes } from '@holdfast/contracts/cases'
import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { participantRoutes } from '@holdfast/contracts/participants'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { APPROACH_POLICY } from '@holdfast/domain/plan/approach-policy'
import { choosePlaces, setTheDay, takeAnswers } from '@holdfast/scenarios/preparation'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { chooseApproach, writeWorksheet } from './approaches.ts'
import { confirmAddress } from './confirm-address.ts'
import { join, missing, newProfile, openSection, saved, unfold } from './family.ts'
import { lockPlan } from './lock.ts'
import { openCase } from './prepare.ts'
import { signUp } from './sign-up.ts'
import { newPreparedCase, newPreparedFamily } from './prepared-family.ts'
import { withCoreAnswers } from '@holdfast/scenarios/risk-answers'

/** What is used, as the first call says it. */
async function tellOfTheUse(page: Page, caseUrl: string): Promise<void> {
  const [, , organizationId = '', , caseId = ''] = caseUrl.split('/')
  const [call, params] = [as(page), { organizationId, caseId }]
  const { version } = await call(caseRoutes.get, { params })
  await call(caseRoutes.update, { params, ifMatch: version, body: { substances: ['alcohol'] } })
  const use = { amount: '', route: 'not_sure', since: '', lastChange: '', frequency: 'not_sure' } as const
  const useDetails = [{ ...use, substance: 'alcohol' as const }]
  await call(firstCallRoutes.update, { params, ifMatch: 1, body: { useDetails } })
}

const LOW_RISK = { areas: withCoreAnswers({ withdrawal: { level: 'low' } }) }

test('the first call and a prior attempt are saved, a professional joins, and tasks are ticked', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { karen, caseUrl, planUrl } = await openCase(browser)

  await test.step('each part is saved by itself, and its answers bring up what matters', async () => {
    await tellOfTheUse(karen, caseUrl)
    await karen.goto(`${caseUrl}/first-call`)
    await karen.getByLabel('What worries you most?').fill('Sam drives after drinking.')
    await karen.getByLabel(/a court can order treatment/).check()
    await saved(karen)
    await expectAccessible(karen, 'first-call-worries')
    await karen.getByRole('link', { name: 'Continue' }).click()
    await karen.getByLabel('How much, in your own words?').fill('A bottle in two days')
    await karen.getByLabel('How is it taken?').selectOption({ label: 'Swallowed, like a drink or a pill' })
    await saved(karen)
    await expect(karen.getByText('Stopping suddenly can be dangerous with this.')).toBeVisible()
    await expectAccessible(karen, 'first-call-use')
    await karen.getByRole('link', { name: 'Continue' }).click()
    await karen.getByLabel('Anxiety').check()
    await saved(karen)
    await expectAccessible(karen, 'first-call-health')
    await karen.getByRole('link', { name: 'Continue' }).click()
    await karen.getByLabel('We want the same').check()
    await saved(karen)
    await expectAccessible(karen, 'first-call-family')
    await karen.getByRole('link', { name: 'Continue' }).click()
    await karen.getByLabel('What should be known about it?').fill('Our father died three years ago.')
    await karen.getByRole('button', { name: 'Note this' }).click()
    await expect(karen.getByText('Our father died three years ago.')).toBeVisible()
    await expectAccessible(karen, 'first-call-history')
    await karen.getByRole('link', { name: 'Continue' }).click()
    await expect(karen.getByRole('link', { name: 'Answer the risk questions' })).toBeVisible()
    await expectAccessible(karen, 'first-call-safety')
    await karen.getByRole('link', { name: 'Continue' }).click()
    await karen.getByLabel('How many weeks can you give to preparing?').fill('6')
    await saved(karen)
    await expectAccessible(karen, 'first-call-readiness')
    await karen.getByRole('link', { name: 'Continue' }).click()
    await karen.getByLabel('Guilt').check()
    await saved(karen)
    await expect(karen.getByText('You did not cause this')).toBeVisible()
    await expect(karen.getByText('7 of 8 parts answered')).toBeVisible()
    await expectAccessible(karen, 'first-call-feelings')
  })

  await test.step('a prior attempt changes which approach fits best', async () => {
    await karen.goto(`${caseUrl}/before`)
    await expect(karen.getByText('A no is not the end.', { exact: false })).toBeVisible()
    await expectAccessible(karen, 'before-empty')
    const form = await unfold(karen, 'Note an attempt')
    await form.getByLabel('When was it?').fill('2024-05')
    await form.getByLabel('What kind of talk was it?').selectOption({ label: 'Prepared meeting' })
    await form.getByRole('radio', { name: 'No', exact: true }).check()
    await form.getByLabel('What was said?').fill('You ambushed me.')
    await form.getByRole('button', { name: 'Record this attempt' }).click()
    await expect(karen.locator('summary', { hasText: '2024-05' })).toBeVisible()
    await expectAccessible(karen, 'before')
    await karen.getByRole('link', { name: 'See which way fits now' }).click()
    await expect(karen.getByRole('heading', { name: 'Can somebody be made to go?' })).toBeVisible()
    const best = karen.locator('.way', { hasText: 'Fits best so far' })
    await expect(best).toContainText('New ways, no meeting')
    await expect(best).toContainText('this way needs no more')
    await karen.goto(`${planUrl}/people#add`)
    await karen.getByLabel('Name', { exact: true }).fill('Rosa Ortiz')
    await karen.getByLabel('What are they to your loved one?').selectOption({ label: 'Parent' })
    await karen.getByRole('button', { name: 'Add this person' }).click()
    await expect(karen.getByText('Rosa Ortiz is in the plan.')).toBeVisible()
    await karen.goto(`${planUrl}/approach`)
    await expect(best).toContainText('Open invitation')
    await expect(best).toContainText('The last attempt felt like an ambush.')
    await expectAccessible(karen, 'approach')
  })

  await test.step('nobody has chosen a way: the plan says so, and leads to the very question', async () => {
    await karen.goto(planUrl)
    await expect(karen.getByText('No way chosen yet')).toBeVisible()
    await unfold(karen, 'See what is needed')
    await karen.getByRole('link', { name: 'Choose a way' }).first().click()
    await expect(karen.getByRole('heading', { name: 'Which way fits you?' })).toBeVisible()
    for (const way of await karen.getByRole('radio').all()) await expect(way).not.toBeChecked()
    await karen.getByRole('button', { name: 'Take this way' }).click()
    await expect(karen.getByText('Choose a way, or decide later.')).toBeVisible()
    await karen.getByRole('button', { name: 'Decide later' }).click()
    await expect(karen.getByText('No way chosen yet')).toBeVisible()
  })

  const dana = await newProfile(browser)
  await test.step('a professional is recommended, and joins this case alone', async () => {
    await karen.goto(`${caseUrl}/more`)
    await expect(karen.getByRole('heading', { name: 'A professional would help here' })).toBeVisible()
    const form = await unfold(karen, 'Invite a professional')
    await form.getByLabel('Name of the professional').fill('Dana Whitfield')
    await form.getByLabel('Training or credential').fill('CIP')
    await form.getByLabel('Name of the practice').fill('Harbor Practice')
    await form.getByRole('button', { name: 'Make this invitation' }).click()
    const { email } = await signUp(dana, 'Dana Whitfield')
    await confirmAddress(dana, email)
    await join(dana, await form.getByLabel('Link for the professional').inputValue(), 'Dana Whitfield', '')
    await karen.goto(`${caseUrl}/more`)
    await expect(karen.getByText('CIP · Harbor Practice')).toBeVisible()
    await expect(karen.getByText('A professional belongs to this case.')).toBeVisible()
    await expectAccessible(karen, 'case-professional')
  })

  await test.step('tasks are ticked, added and changed', async () => {
    await karen.goto(`${caseUrl}/tasks`)
    await karen.getByRole('link', { name: 'Add a task' }).click()
    const form = karen.locator('main form')
    await form.getByLabel('What is the task?').fill('Take the dog to Joan')
    await form.getByLabel('Days from the day of the plan').fill('-1')
    await form.getByLabel('Who looks after it?').selectOption({ label: 'Karen Ortiz' })
    await expectAccessible(karen, 'tasks-add')
    await form.getByRole('button', { name: 'Add this task' }).click()
    await expect(karen.getByRole('checkbox', { name: 'Take the dog to Joan' })).toBeVisible()
    await expectAccessible(karen, 'tasks')
    await karen.getByRole('link', { name: 'Change Take the dog to Joan' }).click()
    await expect(form.getByLabel('What is the task?')).toHaveValue('Take the dog to Joan')
    await form.getByRole('button', { name: 'Leave it as it is' }).click()
    await karen.reload()
    // at once it is among those that are done
    await karen.getByRole('checkbox', { name: 'Take the dog to Joan' }).click()
    await expect(karen.locator('summary', { hasText: 'Done: 1' })).toBeVisible()
  })

  await test.step('a crisis is shown before any approach', async () => {
    // with a professional in the case, the risk is theirs to judge
    await openSection(karen, planUrl, 'risk')
    await expect(
      karen.getByText('The professional of this case answers these questions.', { exact: false }),
    ).toBeVisible()
    const [, , organizationId = '', , planId = ''] = planUrl.split('/')
    await as(dana)(riskRoutes.assess, {
      params: { organizationId, planId },
      body: { areas: { weapons: { level: 'high' } } },
    })
    await openSection(karen, planUrl, 'approach')
    await expect(karen.getByRole('heading', { name: 'First of all' })).toBeVisible()
    await expectAccessible(karen, 'approach-crisis')
  })
})

test('a fresh ARISE plan becomes ready when its worksheets are written', async ({ browser }) => {
  test.setTimeout(240_000)
  const { karen, planUrl, family } = await newPreparedFamily(browser)
  await chooseApproach(karen, planUrl, 'arise', 'Nothing behind his back.')
  await expectAccessible(karen, 'arise-chosen')
  await choosePlaces(family)
  await family.interventionist.call(riskRoutes.assess, { params: family.inPlan, body: LOW_RISK })
  await takeAnswers(family, family.ids.lead)
  await setTheDay(family)
  expect(await missing(karen, planUrl)).toBeGreaterThan(0)
  await openSection(karen, planUrl, 'approach')
  for (const kind of APPROACH_POLICY.arise.worksheets) await writeWorksheet(karen, kind, 'Karen Ortiz')
  await expectAccessible(karen, 'arise-worksheets')
  expect(await missing(karen, planUrl)).toBe(0)
  await lockPlan(karen, planUrl)
  await expect(karen.getByRole('heading', { name: 'The plan is locked' })).toBeVisible()
})

test('a fresh CRAFT plan has what it needs when its worksheets are written, and is concluded without a lock', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { karen, planUrl, opened } = await newPreparedCase(browser)
  const { lead, organizationId, planId } = opened
  const inPlan = { organizationId, planId }
  await lead.call(participantRoutes.create, {
    params: inPlan,
    body: { name: 'Karen Ortiz', relationship: 'sibling', dayRoles: [], adult: true, isMe: true },
  })
  await chooseApproach(karen, planUrl, 'craft', 'For now it is only me.')
  await choosePlaces({ lead, inPlan })
  await lead.call(riskRoutes.assess, { params: inPlan, body: LOW_RISK })
  expect(await missing(karen, planUrl)).toBeGreaterThan(0)
  await openSection(karen, planUrl, 'approach')
  for (const kind of APPROACH_POLICY.craft.worksheets) await writeWorksheet(karen, kind, 'Karen Ortiz')
  expect(await missing(karen, planUrl)).toBe(0)
  await expectAccessible(karen, 'craft-ready')
  await expect(karen.getByRole('link', { name: 'Look it over, and lock' })).toHaveCount(0)
  await openSection(karen, planUrl, 'approach')
  await karen.getByRole('link', { name: 'It has ended: say how' }).click()
  await karen.getByRole('button', { name: 'Continue' }).click()
  await karen.getByRole('radio', { name: /^Said yes, for today/ }).check()
  await karen.getByRole('button', { name: 'End this attempt' }).click()
  await expect(karen.getByRole('heading', { name: 'How it ended' })).toBeVisible()
  await karen.goto(planUrl)
  await expect(karen.getByRole('heading', { name: 'This plan is over' })).toBeVisible()
})

for (const approach of ['Open invitation', 'New ways, no meeting'])
  test(`a visitor meets the sample family in ${approach}, ready`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto('/sample')
    await page.getByRole('radio', { name: new RegExp(`^${approach}`) }).check()
    await expectAccessible(page, `sample-copy-${approach.toLowerCase().replaceAll(/\W+/g, '-')}`)
    await page.getByRole('button', { name: 'Make my copy' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Helping Sam/, { timeout: 60_000 })
    await page.getByRole('link', { name: 'Open the plan' }).click()
    await expect(page.getByRole('heading', { name: 'Everything needed before the day is there' })).toBeVisible()
    const url = new URL(page.url()).pathname
    await openSection(page, url, 'approach')
    await expect(page.getByRole('heading', { level: 1, name: approach })).toBeVisible()
    await expectAccessible(page, `sample-${approach.toLowerCase().replaceAll(/\W+/g, '-')}`)
  })
