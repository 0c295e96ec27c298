import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { answerQuestions, openQuestions } from './check.ts'
import { unfold, zoneAtMidday } from './family.ts'
import { readOwnWords } from './live.ts'
import { keepTheDay, look, openCold, PHONE, tap } from './kept-day.ts'
import { openSampleDay } from './sample-day.ts'
import { storedText } from './stored.ts'

const DAY = 86_400_000

/** The time on the clock of this phone. */
const clockOf = (page: Page): Promise<number> => page.evaluate(() => Date.now())

test('a whole day without a network, on two phones, one of them with a clock three days wrong', async ({ browser }) => {
  test.setTimeout(300_000)
  const day = await openSampleDay(browser)
  const contexts: BrowserContext[] = []
  const phone = async (of: Page): Promise<Page> => {
    const context = await browser.newContext({
      ...PHONE,
      timezoneId: zoneAtMidday(),
      storageState: await of.context().storageState(),
    })
    contexts.push(context)
    return context.newPage()
  }
  const [karen, dana] = [await phone(day.karen), await phone(day.dana)]
  const wrong = 3 * DAY
  await karen.clock.install({ time: Date.now() + wrong })

  await test.step('both keep the day in the morning, and lose the network', async () => {
    for (const page of [karen, dana]) await keepTheDay(page, day)
    expect(Math.abs((await clockOf(karen)) - Date.now() - wrong)).toBeLessThan(DAY / 24)
    for (const context of contexts) await context.setOffline(true)
    for (const page of [karen, dana]) await openCold(page, `${day.planUrl}/day`)
    await expect(karen.getByText('There is no network. The check, the second adult', { exact: false })).toBeVisible()
    await expectAccessible(karen, 'offline-day')
  })

  await test.step('an emergency ends the day, until what was done is written down', async () => {
    await openQuestions(karen)
    await answerQuestions(karen, { signs: ['A seizure'] })
    await tap(karen, 'Record this look on this phone')
    await expect(karen.getByRole('heading', { name: 'Emergency: call for help' })).toBeVisible()
    await expect(karen.getByText('911').first()).toBeVisible()
    await unfold(karen, 'It is over: write down what was done')
    await karen
      .getByLabel('What was done, and who said that it is safe to go on?')
      .fill('Paramedics looked. All is well.')
    await expectAccessible(karen, 'offline-day-emergency')
    await tap(karen, 'Write it down')
    await expect(karen.getByText('Paramedics looked. All is well.', { exact: false })).toBeVisible()
  })

  await test.step('two adults look anew: one records, the other signs on a phone of her own', async () => {
    await karen.clock.runFor(60_000)
    await openQuestions(karen)
    await answerQuestions(karen)
    // a second tap records nothing more
    await karen.getByRole('button', { name: 'Record this look on this phone' }).dblclick()
    await expect(karen.getByText('It needs two of you.', { exact: false })).toBeVisible()
    await karen.getByLabel('Who is the second adult?').selectOption({ label: 'Dana Whitfield' })
    await expectAccessible(karen, 'offline-day-second-adult')
    await tap(karen, 'Dana Whitfield has signed on their own phone')
    await dana.getByRole('link', { name: /Is it the moment/ }).click()
    await unfold(dana, 'Somebody else did the check, and I saw the same')
    await dana.getByLabel('Who did the check?').selectOption({ label: 'Karen Ortiz' })
    await dana
      .getByRole('group', { name: 'What did the two of you decide?' })
      .getByRole('radio', { name: /^Go ahead/ })
      .check()
    await expectAccessible(dana, 'offline-day-saw-the-same')
    await tap(dana, 'I saw the same: sign')
    await expect(dana.getByText('On this phone only, until there is a network.')).toBeVisible()
  })

  await test.step('both phones begin the meeting by the rules', async () => {
    for (const page of [karen, dana]) {
      await tap(page, 'Begin the meeting')
      await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
      await expect(page.getByText('both adults have confirmed the check themselves', { exact: false })).toBeVisible()
    }
    await tap(karen, 'Welcome said')
    expect(await storedText(karen)).not.toMatch(/Paramedics|Rosa|seizure|day_check/)
  })

  await test.step('after a reload everything is there; a stop is taken back in time', async () => {
    await openCold(karen, `${day.planUrl}/run`)
    await expect(karen.getByRole('heading', { name: 'Welcome' })).toBeVisible()
    await tap(karen, 'Stop')
    await expect(karen.getByRole('heading', { name: 'Stopped' })).toBeVisible()
    await karen.clock.runFor(5000)
    await tap(karen, 'Go on with the meeting')
    await expect(karen.getByRole('heading', { name: 'Welcome' })).toBeVisible()
    await expectAccessible(karen, 'offline-day-run')
  })

  await test.step('one phone is back: its beginning waits, and says for whom', async () => {
    await contexts[0]?.setOffline(false)
    await expect(karen.getByText('It waits for Dana Whitfield.')).toBeVisible({ timeout: 30_000 })
    await expect(karen.getByText('The server has the beginning of the meeting.', { exact: false })).toBeVisible()
    await expectAccessible(karen, 'offline-day-waits')
    const { status, sobrietyChecks } = await as(day.karen)(workspaceRoutes.get, { params: day.key })
    expect([status, sobrietyChecks.length]).toEqual(['ready', 2])
  })

  await test.step('the other one is back: the meeting is under way, as it was, and everything is sent', async () => {
    await contexts[1]?.setOffline(false)
    for (const page of [dana, karen])
      await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 40_000 })
    const { run, runEvents, sobrietyChecks, offlineRecords, status } = await as(day.karen)(workspaceRoutes.get, {
      params: day.key,
    })
    expect(status).toBe('under_way')
    expect(run).toMatchObject({ recordedOffline: true, stoppedAt: null, startedBy: 'Karen Ortiz' })
    expect(Math.abs(Date.parse(run?.startedAt ?? '') - Date.now())).toBeLessThan(5 * 60_000)
    expect(Date.parse(run?.phoneAt ?? '')).toBeGreaterThan(Date.now() + 2 * DAY)
    expect(sobrietyChecks).toMatchObject([
      { result: 'proceed', observedBy: 'Karen Ortiz', confirmedBy: 'Dana Whitfield', recordedOffline: true },
      { result: 'emergency', clearance: 'Paramedics looked. All is well.', clearedBy: 'Karen Ortiz' },
    ])
    expect(offlineRecords.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
      'confirmation counts',
      'start counts',
      'start counts',
    ])
    expect(runEvents.map(({ kind }) => kind).toSorted()).toEqual(['correction', 'stop', 'welcome_said'])
    const { organizationId } = day.key
    const { caseId } = await as(day.karen)(workspaceRoutes.get, { params: day.key })
    const { items } = await as(day.dana)(historyRoutes.list, { params: { organizationId, caseId } })
    expect(items.filter(({ by }) => by === 'Dana Whitfield').length).toBeGreaterThan(0)
  })
  for (const context of contexts) await context.close()
})

test('two adults sign on one phone without a network, a speaker joins, and the second adult confirms it later', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const day = await openSampleDay(browser)
  const contexts: BrowserContext[] = []
  for (const of of [day.karen, day.rosa])
    contexts.push(
      await browser.newContext({
        ...PHONE,
        timezoneId: zoneAtMidday(),
        storageState: await of.context().storageState(),
      }),
    )
  const [karen, rosa] = (await Promise.all(contexts.map((context) => context.newPage()))) as [Page, Page]
  for (const page of [karen, rosa]) await keepTheDay(page, day)
  for (const context of contexts) await context.setOffline(true)
  await openCold(karen, `${day.planUrl}/day`)
  await look(karen)
  await karen.getByLabel('Who is the second adult?').selectOption({ label: 'Dana Whitfield' })
  await tap(karen, 'I am Dana Whitfield, and I saw the same: sign')
  await expect(karen.getByText('Dana Whitfield signed here without a network.', { exact: false })).toBeVisible()
  await tap(karen, 'Begin the meeting')
  await tap(karen, 'Welcome said')

  await openCold(rosa, `${day.planUrl}/run`)
  const elsewhere = await unfold(rosa, 'It has begun, on another phone')
  await elsewhere.getByLabel('Who did the check?').selectOption({ label: 'Karen Ortiz' })
  await elsewhere.getByLabel('Who saw the same?').selectOption({ label: 'Karen Ortiz' })
  await tap(rosa, 'Open the meeting')
  await expect(elsewhere.getByText('The second adult must be someone other', { exact: false })).toBeVisible()
  await expect(elsewhere.getByLabel('Who saw the same?')).toBeFocused()
  await elsewhere.getByLabel('Who saw the same?').selectOption({ label: 'Dana Whitfield' })
  await expectAccessible(rosa, 'offline-day-begun-elsewhere')
  await tap(rosa, 'Open the meeting')
  await tap(rosa, 'My words')
  await readOwnWords(rosa)

  for (const context of contexts) await context.setOffline(false)
  // both phones say that it has begun: each of the two records waits for her
  for (const by of ['Karen Ortiz', 'Rosa']) {
    const record = karen.getByRole('listitem').filter({ hasText: `recorded by ${by}` })
    await expect(record).toContainText('It waits for Dana Whitfield.', { timeout: 30_000 })
  }

  const dana = day.dana
  await dana.goto(`${day.planUrl}/day/look`)
  await expect(dana.getByText('Dana Whitfield signed on the phone of Karen Ortiz', { exact: false })).toBeVisible()
  await expectAccessible(dana, 'offline-day-confirm-later')
  await tap(dana, /^Clear/)
  await expect(dana.getByRole('heading', { name: 'The checks of that day' })).toBeVisible()
  for (const page of [karen, rosa])
    await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 40_000 })
  const { runEvents, run } = await as(day.karen)(workspaceRoutes.get, { params: day.key })
  expect(runEvents.map(({ kind }) => kind).toSorted()).toEqual(['letter_read', 'welcome_said'])
  expect(run).toMatchObject({ startedBy: 'Karen Ortiz', recordedOffline: true })
  for (const context of contexts) await context.close()
})
