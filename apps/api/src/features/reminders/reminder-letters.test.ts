import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { datePollRoutes } from '@holdfast/contracts/date-polls'
import { followThroughRoutes } from '@holdfast/contracts/follow-through'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { reminderRoutes } from '@holdfast/contracts/reminders'
import { sessionRoutes } from '@holdfast/contracts/session'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { momentAt } from '@holdfast/domain/reminders/quiet-hours'
import { newFamily } from '@holdfast/scenarios/family-case'
import { newDeclinedFamily } from '@holdfast/scenarios/plan-states'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { enqueue } from '../../jobs/enqueue.ts'
import { openMail } from '../../mail-transport.ts'
import { type Account, newBrowser, startApi, stopApi, type TestApi } from '../../test/api.ts'
import { type DatabaseForOneFile, newDatabaseForOneFile } from '../../test/database-for-one-file.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'
import { type SmtpServer, startSmtpServer } from '../../test/smtp-server.ts'
import { planReminders } from './plan-reminders.ts'

// a database of its own: the clock is days ahead, and what is due is looked for in every organization
const NEW_YORK = 'America/New_York'
let database: DatabaseForOneFile
let mail: SmtpServer
let owner: pg.Client
let apis: [TestApi, TestApi]
let api: TestApi

beforeAll(async () => {
  database = await newDatabaseForOneFile('reminders')
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  mail = await startSmtpServer()
  const settings = { DATABASE_API_URL: database.apiUrl, SMTP_URL: mail.url, MAIL_RETRY_SECONDS: '1' }
  apis = [await startApi(settings, openMail), await startApi(settings, openMail)]
  api = apis[0]
}, 60_000)
afterAll(async () => {
  await Promise.all(apis.map(stopApi))
  await mail.stop()
  await owner.end()
})
afterEach(() => setClock(0))

/** `HH:MM` in New York, so many days from today there; `setClock(0)` is now. */
function setClock(days: number, clock = '12:00'): void {
  const ahead = days === 0 ? 0 : momentAt(inDays(days), clock, NEW_YORK).getTime() - Date.now()
  for (const one of apis) one.clock.ahead = ahead
}

const jobsLeft = async (name: string) =>
  Number(
    (await owner.query(`SELECT 1 FROM pgboss.job WHERE name LIKE $1 AND state <> 'completed'`, [`%${name}`])).rowCount,
  )

/** Plans what is due in one process or in both at once, and waits until nothing is left to be sent. */
async function plan(processes: readonly TestApi[] = [api]): Promise<void> {
  await Promise.all(
    processes.map(({ runtime, database: { prisma: tx } }) => enqueue({ tx, runtime }, planReminders, {})),
  )
  for (const name of [planReminders.name, '-letter'])
    await vi.waitUntil(async () => (await jobsLeft(name)) === 0, { timeout: 15_000, interval: 20 })
}

const sentTo = ({ email }: Account, subject = 'Something waits for you') =>
  mail.lettersTo(email).filter((letter) => letter.subject === subject)
const choose = (who: Account, body: object) => who.call(reminderRoutes.change, { body })
const told = async (who: Account) => (await who.call(reminderRoutes.listSent, {})).items

async function familyWithTask() {
  const family = await newPlanningFamily(api)
  const params = family.inCase
  await choose(family.lead, { timeZone: NEW_YORK })
  const { memberId } = (await workspaceOf(family)).me
  const task = await family.lead.call(taskRoutes.create, {
    params,
    body: { title: 'Hide the car keys', fixedOn: inDays(3), ownerMemberId: memberId },
  })
  const tick = () =>
    family.lead.call(taskRoutes.tick, {
      params: { ...params, taskId: task.id },
      body: { done: true },
      ifMatch: 1,
    } as never)
  return { ...family, params, task, tick }
}

it('reminds of a task on the day before and on its day, each once, whichever of two processes does it', async () => {
  const { lead } = await familyWithTask()
  setClock(2, '08:30')
  await plan()
  expect(sentTo(lead)).toEqual([])
  setClock(2)
  await plan(apis)
  await plan()
  expect(sentTo(lead)).toHaveLength(1)
  setClock(3)
  await plan(apis)
  const letters = sentTo(lead)
  expect(letters).toHaveLength(2)
  expect(await told(lead)).toMatchObject([
    { kind: 'task', state: 'sent' },
    { kind: 'task', state: 'sent' },
  ])
  // nothing that somebody who looks over a shoulder could learn
  for (const { subject, text, from } of letters)
    expect(`${from?.text} ${subject} ${text?.replaceAll(/https?:\S+/g, '')}`).not.toMatch(
      /Karen|Ortiz|Sam|Dana|keys|car|interven|addict|family|practice|case|drug|alcohol/i,
    )
})

it('has one link by which mail programs, and a page, end one kind without a sign-in', async () => {
  const { lead } = await familyWithTask()
  setClock(2)
  await plan()
  const [letter] = sentTo(lead)
  const header = (name: string) =>
    letter?.headerLines.find(({ key }) => key === name)?.line.replaceAll(/\s+/g, ' ') ?? ''
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const { pathname } = new URL(/<(.+)>/.exec(header('list-unsubscribe'))?.[1] ?? '')
  expect(letter?.text).toContain('/no-emails#')
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const oneClick = (path: string, method = 'POST') =>
    fetch(`${api.url}${path}`, { method, ...(method === 'POST' && { headers, body: 'List-Unsubscribe=One-Click' }) })
  expect((await oneClick(pathname, 'GET')).status).toBe(405)
  expect((await oneClick(`${pathname.slice(0, -4)}AAAA`)).status).toBe(410)
  expect((await lead.call(reminderRoutes.settings, {})).off).toEqual([])
  for (let twice = 0; twice < 2; twice += 1) expect((await oneClick(pathname)).status).toBe(200)
  expect((await lead.call(reminderRoutes.settings, {})).off).toEqual(['task'])
  expect((await oneClick('/api/v1/session')).status).toBe(415)
  setClock(3)
  await plan()
  expect(sentTo(lead)).toHaveLength(1)
})

it('decides again when it is sent: what was done, or closed, meanwhile is not sent', async () => {
  mail.behave('closes')
  const done = await familyWithTask()
  const closed = await familyWithTask()
  setClock(2)
  const planned = plan()
  await vi.waitUntil(() => mail.connections() > 1, { timeout: 15_000, interval: 20 })
  await done.tick()
  await closed.lead.call(caseStageRoutes.move, { params: closed.params, body: { stage: 'closed' } })
  mail.behave('accepts')
  await planned
  for (const { lead } of [done, closed]) {
    expect(sentTo(lead)).toEqual([])
    expect(await told(lead)).toEqual([])
  }
})

it('asks again about the days of a poll, and sends an invitation once more', async () => {
  const { lead, interventionist, inPlan, params } = await familyWithTask()
  await lead.call(datePollRoutes.create, {
    params: inPlan,
    body: { startsAt: [inDays(20), inDays(21)].map((day) => `${day}T15:00:00.000Z`), timeZone: NEW_YORK },
  })
  const email = `rosa-${params.caseId}@example.org`
  await lead.call(invitationRoutes.create, { params, body: { name: 'Rosa', role: 'participant', email } })
  await vi.waitUntil(() => mail.lettersTo(email).length === 1, { timeout: 15_000, interval: 20 })
  setClock(5)
  await plan(apis)
  await plan()
  expect(sentTo(lead).map(({ text }) => text)).toEqual([expect.stringContaining('A question about days')])
  expect(mail.lettersTo(email)).toHaveLength(2)
  const { user } = await interventionist.call(sessionRoutes.get, {})
  setClock(19, '12:30')
  await plan()
  expect(mail.lettersTo(user.email ?? '').filter(({ subject }) => subject === 'Something waits for you')).toHaveLength(
    2,
  )
})

it('asks the keeper of a consequence about a check-in, until it is answered', async () => {
  const family = await newDeclinedFamily(api)
  const { lead, inPlan } = family
  const [kept] = (await lead.call(followThroughRoutes.get, { params: inPlan })).items
  setClock(2)
  await plan()
  const asked = () => sentTo(lead).filter(({ text }) => text?.includes('A short question'))
  expect(asked()).toHaveLength(1)
  await lead.call(followThroughRoutes.record, {
    params: inPlan,
    body: { consequenceId: kept?.consequenceId ?? '', status: 'held' },
  })
  setClock(2, '20:00')
  await plan()
  expect(asked()).toHaveLength(1)
})

it('sends the digest on its day, in the language of its reader, with the days only where they want them', async () => {
  const { lead } = await familyWithTask()
  const weekday = new Date(`${inDays(1)}T00:00:00Z`).getUTCDay() || 7
  await choose(lead, { off: ['task'], digestDay: weekday, countsDays: true })
  await lead.call(sessionRoutes.changeUser, { body: { locale: 'es' } })
  setClock(1)
  await plan(apis)
  await plan()
  const digests = sentTo(lead, 'Su semana')
  expect(digests.map(({ text }) => text)).toEqual([expect.stringContaining('Esta semana le espera: 1\n')])
  expect(await told(lead)).toMatchObject([{ kind: 'digest', state: 'sent' }])
})

it('keeps the letter of a case lead until the quiet hours end, and tells the lead how far it is', async () => {
  const family = await newPlanningFamily(api)
  const { lead, inPlan } = family
  const interventionist = family.interventionist as Account
  const { user } = await interventionist.call(sessionRoutes.get, {})
  const dana = { ...interventionist, email: user.email ?? '' }
  await choose(dana, { timeZone: 'UTC', quietFrom: '00:00', quietUntil: '23:59' })
  const { waitingFor } = (await workspaceOf(family)).path
  const waiting = waitingFor.find(({ name }) => name === 'Dana Cole')
  const body = { memberId: waiting?.memberId ?? '', key: waiting?.key ?? '' }
  const stateNow = async () => (await lead.call(reminderRoutes.list, { params: inPlan })).items[0]?.letter
  expect(await lead.call(reminderRoutes.send, { params: inPlan, body })).toMatchObject({ letter: 'waiting' })
  await plan()
  expect([await stateNow(), sentTo(dana)]).toEqual(['waiting', []])
  api.clock.ahead = momentAt(inDays(0), '23:59', 'UTC').getTime() - Date.now()
  await plan()
  expect([await stateNow(), sentTo(dana).length]).toEqual(['sent', 1])
  // who wants none is not written to, and the lead learns that an e-mail is no way
  for (const nothing of [{ channel: 'none' }, { channel: 'email', off: ['asked'] }]) {
    await choose(dana, nothing)
    expect(await refusal(lead.call(reminderRoutes.send, { params: inPlan, body }))).toMatchObject({
      rule: 'no_address',
    })
  }
})

it('refuses what is no setting, and a session by a link alone', async () => {
  const { lead } = await newFamily(api)
  expect(await wrongFields(choose(lead, { quietFrom: '25:00', digestDay: 8, timeZone: 'Mars' }))).toEqual([
    'body/digestDay',
    'body/quietFrom',
    'body/timeZone',
  ])
  expect(await choose(lead, {})).toMatchObject({
    off: [],
    quietFrom: '21:00',
    quietUntil: '08:00',
    address: lead.email,
  })
  expect((await refusal(newBrowser(api).call(reminderRoutes.settings, {}))).status).toBe(401)
})
