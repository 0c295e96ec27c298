import { memberRoutes } from '@holdfast/contracts/members'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { unfold, zoneAtMidday } from './family.ts'
import { keepTheDay, look, openCold, PHONE, tap, unlock } from './kept-day.ts'
import { openSampleDay, type SampleDay } from './sample-day.ts'

/** Nobody reads that something is on its way which the server has refused. */
const CLAIMS = /(it is|they are) sent|all sent|opens by itself/i

type Begun = { day: SampleDay; karen: Page; network: BrowserContext }

/** Karen and Dana sign on Karen's phone without a network, and begin; the welcome is said. */
async function beginWithoutNetwork(browser: Browser): Promise<Begun> {
  const day = await openSampleDay(browser)
  const storageState = await day.karen.context().storageState()
  const network = await browser.newContext({ ...PHONE, timezoneId: zoneAtMidday(), storageState })
  const karen = await network.newPage()
  await keepTheDay(karen, day)
  await network.setOffline(true)
  await openCold(karen, `${day.planUrl}/day`)
  await look(karen)
  await karen.getByLabel('Who is the second adult?').selectOption({ label: 'Dana Whitfield' })
  await tap(karen, 'I am Dana Whitfield, and I saw the same: sign')
  await tap(karen, 'Begin the meeting')
  await tap(karen, 'Welcome said')
  await expect(karen.getByText(/^4 things are on this phone only/)).toBeVisible()
  return { day, karen, network }
}

async function expectKept(page: Page, ...words: (string | RegExp)[]): Promise<void> {
  const main = page.locator('#content')
  for (const one of words) await expect(main).toContainText(one, { timeout: 30_000 })
  await expect(main).not.toContainText(CLAIMS)
}

const membersOf = async ({ karen, key }: SampleDay) => {
  const { caseId } = await as(karen)(workspaceRoutes.get, { params: key })
  const params = { organizationId: key.organizationId, caseId }
  const { items } = await as(karen)(memberRoutes.list, { params })
  const memberOf = (name: string) => items.find(({ displayName }) => displayName.startsWith(name))
  return { params, memberOf }
}

test('somebody was found in danger meanwhile: nothing begins, nothing is lost, and it is written down later', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const { day, karen, network } = await beginWithoutNetwork(browser)
  const { key } = day
  const { riskAssessment } = await as(day.dana)(workspaceRoutes.get, { params: key })
  const assess = (change: object) =>
    as(day.dana)(riskRoutes.assess, {
      params: key,
      body: { areas: { ...riskAssessment?.areas, ...change }, mitigations: riskAssessment?.mitigations ?? [] },
    })
  await assess({ self_harm: { level: 'imminent' } })
  const why = 'Someone is in danger now.'

  await test.step('the screen of the meeting says why, what to do, and what stays here', async () => {
    await network.setOffline(false)
    await expectKept(karen, 'No meeting now: get help first', '911', why, 'What you recorded stays on this phone.')
    await expect(karen.getByRole('button', { name: /^Go on to/ })).toBeHidden()
    await unfold(karen, 'What was recorded (1)')
    await expectKept(karen, /Welcome said.*on this phone only/)
    await expectAccessible(karen, 'offline-refused-danger-run')
  })

  await test.step('so do the page of the day, and both without a network and after a reload', async () => {
    await karen.goto(`${day.planUrl}/day`)
    await expectKept(karen, 'No meeting now: get help first', 'Recorded on a phone without a network', why)
    await expectAccessible(karen, 'offline-refused-danger-day')
    await network.setOffline(true)
    await openCold(karen, `${day.planUrl}/run`)
    await expectKept(karen, 'What you recorded stays on this phone.', why)
    await network.setOffline(false)
  })

  await test.step('when the danger is over it is written down as held, and what the phone has joins it', async () => {
    await assess({})
    const { memberOf } = await membersOf(day)
    await karen.goto(`${day.planUrl}/day`)
    await unlock(karen)
    await expect(karen.getByText('The meeting was held on paper, without a phone')).toBeVisible()
    const before = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    await as(day.karen)(planStepRoutes.recordPastMeeting, {
      params: key,
      body: {
        checkedAt: before(10),
        beganAt: before(9),
        endedAt: before(0),
        observerMemberId: memberOf('Karen')?.id ?? '',
        confirmedByMemberId: memberOf('Dana')?.id ?? '',
        answersCoherent: true,
        consentsToTalk: true,
        seen: '',
      },
    })
    await expect
      .poll(async () => (await as(day.karen)(runEventRoutes.list, { params: key, query: {} })).items, {
        timeout: 40_000,
      })
      .toMatchObject([{ kind: 'welcome_said', by: 'Karen Ortiz' }])
  })
  await network.close()
})

test('the second adult lost their place, and then the plan is called off: each is said, and nothing is lost', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const { day, karen, network } = await beginWithoutNetwork(browser)

  await test.step('the beginning waits for nobody who cannot come; another adult who saw the same can confirm', async () => {
    const { params, memberOf } = await membersOf(day)
    const dana = memberOf('Dana')
    await as(day.karen)(memberRoutes.remove, {
      params: { ...params, memberId: dana?.id ?? '' },
      ifMatch: dana?.version ?? 0,
    })
    await network.setOffline(false)
    await expectKept(karen, 'It counts once another adult who saw the same confirms it')
    await expect(karen.getByText('It waits for Dana', { exact: false })).toBeHidden()
    await expectAccessible(karen, 'offline-refused-second-adult')
  })

  await test.step('the plan is called off: this phone keeps what it has, and says so', async () => {
    await as(day.karen)(planStepRoutes.callOff, { params: day.key, body: { reason: 'The family decided to wait.' } })
    await karen.reload()
    await unlock(karen)
    await expectKept(karen, 'The plan was called off before this counted.', 'write it on paper')
    await unfold(karen, 'What was recorded (1)')
    await expectKept(karen, 'Welcome said')
    await expectAccessible(karen, 'offline-refused-called-off')
    await karen.goto(`${day.planUrl}/day`)
    await expectKept(karen, 'The plan was called off before this counted.')
    const { status, run } = await as(day.karen)(workspaceRoutes.get, { params: day.key })
    expect([status, run]).toEqual(['concluded', null])
  })
  await network.close()
})
