import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { answerQuestions, openQuestions, recordLook } from './check.ts'
import { openSection, unfold } from './family.ts'
import { expectAboveDock, happens, readOwnWords, shut } from './live.ts'
import { beginMeeting, openSampleDay, type SampleDay } from './sample-day.ts'

const tap = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const openRun = async ({ planUrl }: SampleDay, page: Page) => {
  await page.goto(`${planUrl}/run`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const kinds = async ({ dana, key }: SampleDay) =>
  (await as(dana)(workspaceRoutes.get, { params: key })).runEvents.map(({ kind }) => kind)

async function expectLimitsClosed(page: Page): Promise<void> {
  const sheet = await happens(page)
  await expect(sheet.getByText('Limits stay closed.')).toBeVisible()
  await shut(page)
}

/** The meeting of the sample family, at the question. */
async function openAtTheQuestion(browser: Browser): Promise<SampleDay> {
  const day = await openSampleDay(browser)
  await beginMeeting(day)
  await untilTheQuestion(day)
  return day
}

/** From the welcome to the question: two letters, one by the speaker's own phone. */
async function untilTheQuestion(day: SampleDay): Promise<void> {
  const { dana, rosa, ben } = day
  for (const page of [dana, rosa, ben]) await openRun(day, page)
  await tap(dana, 'Welcome said')
  await expectAccessible(dana, 'run-welcome')
  await tap(dana, 'Go on to: The letters')
  await expect(ben.getByRole('heading', { name: 'The letters' })).toBeVisible()
  await expect(rosa.getByRole('heading', { name: 'You read now' })).toBeVisible()
  // whoever follows from afar moves nothing
  await expect(ben.getByRole('button', { name: /Go on to/ })).toBeHidden()
  await expectAccessible(rosa, 'run-speaker')
  await expectAboveDock(rosa, rosa.locator('.livewords'))
  await readOwnWords(rosa)
  await unfold(await happens(dana), /What was recorded/)
  await expect(dana.getByText('Letter read: Rosa Ortiz')).toBeVisible()
  await shut(dana)
  await tap(dana, 'Go on to: A pause')
  await tap(dana, 'Go on to: The question')
  await expectAccessible(dana, 'run-question')
  await expectAboveDock(dana, dana.locator('.answer'))
  await happens(dana)
  await tap(dana, 'The question was asked')
  await expect(dana.getByText('Now be silent.', { exact: false })).toBeVisible()
  await expectLimitsClosed(rosa)
}

test('the sample meeting ends in a no: three phones show it, and consequences open only then', async ({ browser }) => {
  test.setTimeout(300_000)
  const day = await openAtTheQuestion(browser)
  const { dana, rosa, ben } = day
  await tap(dana, /^Yes We leave/)
  await expect(dana.getByRole('heading', { name: 'After a yes' })).toBeVisible()
  await tap(dana, 'Undo')
  await expectLimitsClosed(dana)
  await tap(dana, /^Yes, but later/)
  await expect(dana.getByText('(offer 1)')).toBeVisible()
  const fitting = await unfold(dana, 'One of these, once')
  await expect(fitting.getByRole('heading', { name: 'I will quit on my own' })).toHaveCount(1)
  await expect(fitting.getByRole('heading', { name: 'hypocrite' })).toHaveCount(0)
  await expectAccessible(dana, 'run-offer')
  await tap(dana, 'They said this')
  await expect(dana.getByText('1 offer of a deal so far')).toBeVisible()
  await tap(dana, 'Ask once more')
  await tap(dana, /^No Limits/)
  await expect(rosa.getByRole('heading', { name: 'After a no' }).first()).toBeVisible()
  await tap(rosa, 'Read once')
  await tap(rosa, 'They said back what it means')
  await expect(dana.getByText('Saved', { exact: true })).toBeVisible()
  await expectAccessible(dana, 'run-no')
  await expectAccessible(ben, 'run-remote')
  await expect
    .poll(() => kinds(day))
    .toEqual(
      expect.arrayContaining([
        'letter_read',
        'bargaining_offer',
        'answer_said',
        'no',
        'consequence_read',
        'correction',
      ]),
    )
  await openSection(dana, day.planUrl, 'day')
  await dana.getByRole('link', { name: 'End the meeting' }).click()
  await dana.getByRole('button', { name: 'Continue' }).click()
  // what was tapped is filled in already
  await expect(dana.getByRole('radio', { name: 'Said no for now' })).toBeChecked()
  await dana.getByRole('button', { name: 'End the meeting' }).click()
  await expect(dana.getByRole('heading', { name: 'What is set now' })).toBeVisible()
  const paper = await unfold(dana, 'Type in what you noted on paper')
  await paper.getByLabel('What happened?').selectOption('Letter read')
  await paper.getByLabel('Who?').selectOption({ index: 1 })
  await paper.getByRole('button', { name: 'Add it to the record' }).click()
  await expect(paper.getByText('In the record: Letter read')).toBeVisible()
  await expectAccessible(dana, 'outcome-no')
  await dana.getByRole('link', { name: 'Say more, page by page' }).click()
  const questions = ['Was the talk held?', 'What did your loved one decide?', 'What could be wrong about it for them?']
  for (const question of [...questions, 'Anything else against it?', 'How did they react?', 'How far did it come?']) {
    await expect(dana.getByRole('heading', { level: 1 })).toHaveText(question)
    await expectAccessible(dana, `outcome-${question.replace(/\W+/g, '-').toLowerCase()}`)
    await dana.getByRole('button', { name: 'Continue' }).click()
  }
  await dana.getByRole('radio', { name: 'Too early to say' }).check()
  await dana.getByRole('button', { name: 'Done' }).click()
  await expect(dana.getByRole('definition').filter({ hasText: 'Too early to say' }).first()).toBeVisible()
})

test('two people hear different answers: it is asked once more, and a slip is corrected with its reason', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const day = await openSampleDay(browser)
  const { dana, karen } = day
  await beginMeeting(day)
  for (const page of [dana, karen]) await openRun(day, page)
  for (const step of ['The letters', 'A pause', 'The question']) await tap(dana, `Go on to: ${step}`)
  await tap(dana, /^No Limits/)
  await expect(karen.getByRole('heading', { name: 'After a no' }).first()).toBeVisible()
  await happens(karen)
  await tap(karen, 'Yes')
  for (const page of [dana, karen])
    await expect(page.getByRole('heading', { name: 'Two of you heard different answers' })).toBeVisible()
  await expectAccessible(dana, 'run-disputed')
  await tap(dana, 'Ask once more')
  await tap(dana, /^No Limits/)
  await expect(dana.getByRole('heading', { name: 'Two of you heard different answers' })).toBeHidden()
  await expect(karen.getByRole('heading', { name: 'After a no' }).first()).toBeVisible()
  const record = await unfold(await happens(dana), /What was recorded/)
  const correct = await unfold(record, 'Add words, or correct: Yes')
  await correct.getByLabel('What happened, or why it is not right').fill('Karen heard the neighbor.')
  await expectAccessible(dana, 'run-correct')
  await correct.getByRole('button', { name: 'Take it back for this reason' }).click()
  await expect(record.getByText('Karen heard the neighbor.')).toBeVisible()
})

test('the sample meeting ends in a yes', async ({ browser }) => {
  test.setTimeout(300_000)
  const day = await openAtTheQuestion(browser)
  const { dana, rosa, ben } = day
  await tap(dana, /^Yes We leave/)
  await expectLimitsClosed(rosa)
  await expect(ben.getByRole('heading', { name: 'After a yes' }).first()).toBeVisible()
  await tap(dana, 'On the way')
  await tap(dana, 'Arrived at the place')
  await tap(dana, 'Admission confirmed')
  await expectAccessible(dana, 'run-yes')
  await expect
    .poll(() => kinds(day))
    .toEqual(expect.arrayContaining(['set_out', 'arrived_at_care', 'admission_confirmed']))
})

test('anyone stops the meeting with one tap, and every phone shows the crisis screen', async ({ browser }) => {
  test.setTimeout(300_000)
  const day = await openSampleDay(browser)
  const { dana, rosa } = day
  await beginMeeting(day)
  await openRun(day, dana)
  await openRun(day, rosa)
  await tap(rosa, 'Stop')
  await expect(dana.getByRole('heading', { name: 'Stopped' })).toBeVisible()
  await expectAccessible(rosa, 'run-stopped-by-mistake')
  await tap(rosa, 'Go on with the meeting')
  for (const page of [rosa, dana]) await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
  await tap(rosa, 'Stop')
  for (const page of [rosa, dana]) {
    await expect(page.getByRole('heading', { name: 'Stopped' })).toBeVisible()
    await expect(page.getByText('My words')).toBeHidden()
  }
  await tap(rosa, 'Emergency call made')
  await tap(rosa, 'Help is here')
  await expect(rosa.getByText(/Help came \d+ min after the alarm/)).toBeVisible()
  await dana.getByRole('radio', { name: 'A medical emergency' }).click()
  await expectAccessible(dana, 'run-stopped')
  await expect
    .poll(async () => (await as(dana)(workspaceRoutes.get, { params: day.key })).outcome?.meetingResult)
    .toBe('stopped_medical')
})

test('a failed sobriety check starts a wait, and nobody begins before it is over', async ({ browser }) => {
  test.setTimeout(300_000)
  const day = await openSampleDay(browser)
  const { karen, dana, planUrl } = day
  await openSection(karen, planUrl, 'day')
  await karen.getByRole('link', { name: /The evening before: go or not/ }).click()
  await karen.getByLabel('The place says that the bed is held').check()
  await karen.getByLabel('Driver, car and escort are ready').check()
  await karen.getByRole('button', { name: 'Sign: go' }).click()
  // who is missing is named
  await expect(karen.getByText(/^Not said yet: .*Rosa/)).toBeVisible()
  for (const one of await karen.getByRole('group').getByRole('checkbox').all()) await one.check()
  await expectAccessible(karen, 'day-eve')
  await karen.getByRole('button', { name: 'Sign: go' }).click()
  await expect(karen.getByRole('heading', { name: 'Go: we hold it' })).toBeVisible()
  await expectAccessible(karen, 'day-eve-signed')
  await openSection(karen, planUrl, 'day')
  await openQuestions(karen)
  await answerQuestions(karen, { signs: ['Slurred speech'], clear: 'No' })
  await expect(karen.getByRole('heading', { name: 'Wait, and look again' })).toBeVisible()
  await recordLook(karen)
  await expect(karen.getByRole('heading', { name: /^Wait, and look again at/ })).toBeVisible()
  await expectAccessible(karen, 'run-wait')
  // the other adult does not see what Karen saw before she has looked herself
  await openSection(dana, planUrl, 'day/look')
  await expect(dana.getByRole('heading', { name: 'How are they right now?' })).toBeVisible()
  await expect(dana.getByText('Slurred speech')).toBeHidden()
  await dana.getByRole('button', { name: /^I cannot tell/ }).click()
  await expect(dana.getByText('Slurred speech')).toBeVisible()
  await openRun(day, dana)
  await expect(dana.getByText('The meeting has not begun.', { exact: false })).toBeVisible()
  await expectAccessible(dana, 'run-not-begun')
  await expect(beginMeeting(day)).rejects.toMatchObject({ problem: { rule: 'check_wait_too_soon' } })
  await openSection(karen, planUrl, 'day')
  await expect(karen.getByText('You agreed to wait before you check again.', { exact: false }).first()).toBeVisible()
})

test('an emergency ends the day until what was done is written down and two adults check again', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const day = await openSampleDay(browser)
  const { karen, dana, planUrl } = day
  await openSection(karen, planUrl, 'day/look')
  await expect(karen.getByText('Observers:', { exact: false })).toBeVisible()
  await expectAccessible(karen, 'day-look-first')
  await openQuestions(karen)
  await answerQuestions(karen, { signs: ['A seizure'] })
  await karen.getByLabel('Last use, if anyone knows (optional)').fill('Nobody knows.')
  await recordLook(karen)
  await expect(karen.getByText('Last use: Nobody knows.')).toBeVisible()
  await expectAccessible(karen, 'day-look-emergency')
  await expect(beginMeeting(day)).rejects.toMatchObject({ problem: { rule: 'day_ended' } })
  await openSection(dana, planUrl, 'day/look')
  await expect(dana.getByRole('heading', { name: 'Emergency: call for help' })).toBeVisible()
  await expectAccessible(dana, 'day-ended')
  const clear = await unfold(dana, 'It is over: write down what was done')
  await clear.getByLabel('What was done, and who said that it is safe to go on?').fill('The doctor looked at Sam.')
  await clear.getByRole('button', { name: 'Write it down' }).click()
  await expect(dana.getByText('What was done: The doctor looked at Sam.', { exact: false })).toBeVisible()
  await expect(dana.getByText('Now two adults check again', { exact: false }).first()).toBeVisible()
  await expectAccessible(dana, 'day-cleared')
  await beginMeeting(day)
  await openRun(day, dana)
  await expect(dana.getByRole('heading', { name: 'Welcome' })).toBeVisible()
})

test('a meeting that was held on paper is recorded afterwards', async ({ browser }) => {
  test.setTimeout(240_000)
  const { dana, key, planUrl } = await openSampleDay(browser, -2)
  await openSection(dana, planUrl, 'day')
  const form = await unfold(dana, 'The meeting was held on paper, without a phone')
  const wallClock = (minutesAgo: number) =>
    dana.evaluate(
      (moment) => {
        const at = new Date(moment)
        return new Date(moment - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
      },
      Date.now() - minutesAgo * 60_000,
    )
  await form.getByRole('button', { name: 'Write it down' }).click()
  await expect(form.getByLabel('Who did the check?')).toBeFocused()
  await expect(form.getByText('Choose who did the check.')).toBeVisible()
  await form.getByLabel('Sobriety check at').fill(await wallClock(100))
  await form.getByLabel('Who did the check?').selectOption({ label: 'Karen Ortiz' })
  await form.getByLabel('Who saw the same?').selectOption({ label: 'Karen Ortiz' })
  await form.getByRole('group', { name: 'Did they answer clearly?' }).getByLabel('Yes').check()
  await form.getByRole('group', { name: 'Were they willing' }).getByLabel('Not asked').check()
  await form.getByLabel('It began at').fill(await wallClock(90))
  await form.getByLabel('It ended at').fill(await wallClock(20))
  await form.getByRole('button', { name: 'Write it down' }).click()
  await expect(form.getByRole('alert')).toContainText('Two different adults')
  await form.getByLabel('Who saw the same?').selectOption({ label: 'Dana Whitfield' })
  await expectAccessible(dana, 'run-past-meeting')
  await form.getByRole('button', { name: 'Write it down' }).click()
  await expect(form).toBeHidden()
  const told = await as(dana)(workspaceRoutes.get, { params: key })
  expect([told.status, told.run?.recordedAfterwards, told.outcome?.decision]).toEqual(['concluded', true, 'too_early'])
  expect(told.sobrietyChecks).toMatchObject([{ answersCoherent: true, consentsToTalk: null }])
  await openSection(dana, planUrl, 'outcome')
  await unfold(dana, /paper/)
  await expectAccessible(dana, 'run-past-meeting-outcome')
})

test('a phone whose clock is three days wrong stops the meeting', async ({ browser }) => {
  test.setTimeout(300_000)
  const day = await openSampleDay(browser)
  const { dana, ben } = day
  await beginMeeting(day)
  await openRun(day, dana)
  await ben.clock.setFixedTime(Date.now() + 3 * 24 * 3_600_000)
  await openRun(day, ben)
  await tap(ben, 'Stop')
  await expect(dana.getByRole('heading', { name: 'Stopped' })).toBeVisible()
  await expect(ben.getByRole('heading', { name: 'Stopped' })).toBeVisible()
  await unfold(dana, /What was recorded/)
  await expect(dana.getByText('the clock of the phone that recorded it showed', { exact: false })).toBeVisible()
  const { run } = await as(dana)(workspaceRoutes.get, { params: day.key })
  expect(Math.abs(Date.parse(run?.stoppedAt ?? '') - Date.now())).toBeLessThan(120_000)
})
