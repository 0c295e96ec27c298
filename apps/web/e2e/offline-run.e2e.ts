import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { openHelp, unfold, zoneAtMidday } from './family.ts'
import { openNetwork } from './network.ts'
import { happens, readOwnWords, shut } from './live.ts'
import { keepTheDay, openCold, PHONE, tap } from './kept-day.ts'
import { newPhone } from './phone.ts'
import { beginMeeting, openSampleDay } from './sample-day.ts'
import { storedCount, storedText } from './stored.ts'

const onlyHere = (page: Page, count: number) =>
  expect(page.getByText(new RegExp(`^${count} things? (is|are) on this phone only`))).toBeVisible()

/** The kinds of events on the screen, from the first to the last. */
async function shown(page: Page): Promise<(string | null)[]> {
  await unfold(await happens(page), /What was recorded/)
  return page.locator('.run-record li').evaluateAll((items) => items.map((item) => item.getAttribute('data-kind')))
}

test.use({ serviceWorkers: 'allow' })

test('events recorded without a network are kept after a reload and a crash, and sent once', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const day = await openSampleDay(browser)
  const network = await openNetwork(baseURL ?? '')
  const options = { ...PHONE, baseURL: network.url, timezoneId: zoneAtMidday() }
  const facilitator = await browser.newContext({ ...options, storageState: await day.dana.context().storageState() })
  const dana = await facilitator.newPage()
  const speaker = newPhone(options)
  let phone = await speaker.start()
  await phone.context.addCookies(await day.rosa.context().cookies())

  await test.step('both save an offline copy; the meeting begins', async () => {
    for (const page of [dana, phone.page]) await keepTheDay(page, day)
    // that was days ago: the browser has been closed since, and had time to write down who is signed in
    await phone.close()
    phone = await speaker.start()
    await beginMeeting(day)
    for (const page of [dana, phone.page]) await page.goto(`${day.planUrl}/run`)
    await tap(dana, 'Welcome said')
    await tap(dana, 'Go on to: The letters')
    await expect(phone.page.getByRole('heading', { name: 'You read now' })).toBeVisible()
  })

  await test.step('the network goes away; both record', async () => {
    await network.cut()
    await facilitator.setOffline(true)
    await readOwnWords(phone.page)
    await tap(dana, 'Go on to: A pause')
    await tap(dana, 'Go on to: The question')
    await happens(dana)
    await tap(dana, 'The question was asked')
    await tap(dana, /^No Limits/)
    await onlyHere(dana, 4)
    await onlyHere(phone.page, 1)
  })

  await test.step('one is reloaded: its events are back when the copy is unlocked', async () => {
    await openCold(dana, `${day.planUrl}/run`)
    await onlyHere(dana, 4)
    await expect(dana.getByText('There is no network.', { exact: false })).toBeVisible()
    await expect(dana.getByRole('heading', { name: 'After a no' }).first()).toBeVisible()
    await openHelp(dana)
    await expect(dana.getByText('988', { exact: false }).first()).toBeVisible()
    await shut(dana)
    await tap(dana, 'Left the room')
    await onlyHere(dana, 5)
    await expectAccessible(dana, 'offline-run')
    expect(await storedText(dana)).not.toMatch(/Rosa|Harbor Light|left_the_room/)
  })

  await test.step('one browser is killed and started again: the letter and the recorded events are there', async () => {
    await phone.kill()
    phone = await speaker.start()
    await openCold(phone.page, `${day.planUrl}/run`)
    await onlyHere(phone.page, 1)
    await tap(phone.page, 'My words')
    await expect(phone.page.locator('.livewords p').first()).toBeVisible()
    await tap(phone.page, 'Back to the meeting')
    await expect((await happens(phone.page)).getByText('Limits stay closed.')).toBeVisible()
    await tap(phone.page.getByRole('dialog'), 'Pause')
    await onlyHere(phone.page, 2)
    await expectAccessible(phone.page, 'offline-speaker')
  })

  await test.step('somebody with a network heard a yes where the facilitator heard a no', async () => {
    const yes = {
      id: crypto.randomUUID(),
      kind: 'yes',
      at: new Date().toISOString(),
      deviceId: crypto.randomUUID(),
    } as const
    await as(day.karen)(runEventRoutes.record, { params: day.key, body: { events: [yes] } })
  })

  await test.step('the network comes back: everything is there once, in order, on both screens and on the server', async () => {
    await network.restore()
    await facilitator.setOffline(false)
    for (const page of [dana, phone.page])
      await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 })
    const { items } = await as(day.karen)(runEventRoutes.list, { params: day.key, query: {} })
    const kinds = items.map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(
      [
        'welcome_said',
        'letter_read',
        'asked',
        'no',
        'left_the_room',
        'pause',
        'yes',
        'step_moved',
        'step_moved',
        'step_moved',
      ].toSorted(),
    )
    const ofDana = items.filter(({ by }) => by.startsWith('Dana')).map(({ kind }) => kind)
    expect(ofDana).toEqual(['welcome_said', 'step_moved', 'step_moved', 'step_moved', 'asked', 'no', 'left_the_room'])
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted())
    for (const page of [dana, phone.page]) {
      await expect.poll(() => shown(page)).toEqual(kinds)
      await expect(page.getByText('recorded differently by two of you; both are kept')).toHaveCount(2)
      await expect(page.getByText('Limits stay closed.')).toBeVisible()
      await shut(page)
    }
    await expectAccessible(phone.page, 'run-disputed')
  })

  await test.step('after the meeting the offline copy is deleted on every phone', async () => {
    expect(await storedCount(phone.page)).toBeGreaterThan(0)
    const { can } = await as(day.dana)(workspaceRoutes.get, { params: day.key })
    expect(can.conclude.allowed).toBe(true)
    await phone.page.goto('about:blank')
    await as(day.dana)(planStepRoutes.conclude, {
      params: day.key,
      body: { meetingResult: 'held', decision: 'declined' },
    })
    await expect(dana.getByText('The day is over.', { exact: false }).first()).toBeVisible()
    // one has the meeting on the screen, the other opens the app only later, on another page
    await phone.page.goto('/home')
    for (const page of [dana, phone.page]) await expect.poll(() => storedCount(page)).toBe(0)
  })
  await phone.close()
  speaker.discard()
  await facilitator.close()
  await network.cut()
})
