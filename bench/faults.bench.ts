import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { call } from '@holdfast/contracts/call'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { type SmtpServer, startSmtpServer } from '../apps/api/src/test/smtp-server.ts'
import type { TemporaryServer } from '../scripts/postgres/temporary-server.ts'
import {
  answersMeanwhile,
  type Client,
  expectNothingLost,
  newClient,
  readMeanwhile,
  timeUntilBack,
  writeOn,
} from './clients.ts'
import { measureFullDisk } from './full-disk.ts'
import { startInstallation } from './installation.ts'
import { figure, type Measurement } from './measurement.ts'

const P95_GOAL = 1_000
const BACK_GOAL = 10_000

const FREEZE = 15_000
const ABSENCE = 20_000
const MAIL_TAKES = 9_000
const LETTERS = 12
const DYING = 300

/** What others notice of faults and floods: it ends by itself after about four minutes. */
export default async function faults(): Promise<Measurement[]> {
  const mail = await startSmtpServer({ takesAfter: MAIL_TAKES })
  try {
    return [...(await onOneInstallation(mail)), ...(await measureFullDisk({ p95: P95_GOAL, back: BACK_GOAL }))]
  } finally {
    await mail.stop()
  }
}

async function onOneInstallation(mail: SmtpServer): Promise<Measurement[]> {
  const { server, port, stop } = await startInstallation({ settings: { SMTP_URL: mail.url } })
  try {
    const [busy, other, writer] = [
      await newClient(port, '203.0.113.1'),
      await newClient(port, '203.0.113.2'),
      await newClient(port, '203.0.113.3'),
    ]
    const writing = writeOn(writer)
    const alone = await readMeanwhile(other, Promise.resolve())
    const measured = [
      ...(await measureSlowMail(busy, other)),
      ...(await measureFloods(port, busy, other)),
      ...(await measureLostDatabase(server, other)),
    ]
    await expectNothingLost(writing)
    for (let waited = 0; mail.letters.length < LETTERS && waited < 60_000; waited += 100) await pause(100)
    if (mail.letters.length < LETTERS) throw new Error(`Of ${LETTERS} letters ${mail.letters.length} were sent.`)
    return [figure('p95 of reading a plan, nothing else going on', 'ms', alone), ...measured]
  } finally {
    await stop()
  }
}

/** The mail server takes each letter after nine seconds: whoever asks for one does not wait for it, nor does anybody else. */
async function measureSlowMail(busy: Client, other: Client): Promise<Measurement[]> {
  const { organizationId, caseId } = busy.params
  const times: number[] = []
  const invite = async () => {
    for (let n = 0; n < LETTERS; n += 1) {
      const begun = performance.now()
      const body = { name: `Guest ${n}`, role: 'helper' as const, email: `guest-${n}@example.org` }
      await call(invitationRoutes.create, { params: { organizationId, caseId }, body }, busy.fetcher)
      times.push(performance.now() - begun)
    }
    await pause(2 * MAIL_TAKES)
  }
  const p95 = await readMeanwhile(other, invite())
  return [
    figure('p95 while a mail server takes 9 s for each letter', 'ms', p95, P95_GOAL),
    figure('slowest of 12 invitations meanwhile', 'ms', Math.max(...times), P95_GOAL),
  ]
}

async function measureFloods(port: number, busy: Client, other: Client): Promise<Measurement[]> {
  const pack = `/api/v1/organizations/${busy.params.organizationId}/plans/${busy.params.planId}/pack`
  const packs = Promise.all(Array.from({ length: 30 }, () => busy.fetcher(pack, {})))
  const underPacks = await readMeanwhile(other, packs)

  const asked = 'GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1_400)
  const sockets = Array.from({ length: 12 }, () =>
    connect(port, '127.0.0.1')
      .on('error', () => undefined)
      .pause(),
  )
  // all of it is there at once
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  for (const socket of sockets) socket.write(asked)
  const underDocuments = await readMeanwhile(other, pause(5_000))
  for (const socket of sockets) socket.destroy()
  return [
    figure('p95 while somebody asks for 30 packs at once', 'ms', underPacks, P95_GOAL),
    figure('p95 while 16,800 documents are asked for, unread', 'ms', underDocuments, P95_GOAL),
  ]
}

async function measureLostDatabase(server: TemporaryServer, other: Client): Promise<Measurement[]> {
  const goOn = await server.freeze()
  const whileFrozen = await answersMeanwhile(other, pause(FREEZE))
  goOn()
  const afterFreeze = await timeUntilBack(other)

  const comeBack = await server.takeAway()
  const whileAway = await answersMeanwhile(other, pause(ABSENCE))
  await comeBack()
  const afterAbsence = await timeUntilBack(other)

  server.keepRunning()
  server.kill()
  // its other processes end a moment later, and may answer until then
  await pause(DYING)
  const afterKill = DYING + (await timeUntilBack(other))
  return [
    figure('p95 of a 503 while PostgreSQL is frozen for 15 s', 'ms', whileFrozen, P95_GOAL),
    figure('back after PostgreSQL was frozen', 'ms', afterFreeze, BACK_GOAL),
    figure('p95 of a 503 while PostgreSQL is away for 20 s', 'ms', whileAway, P95_GOAL),
    figure('back after PostgreSQL was away', 'ms', afterAbsence, BACK_GOAL),
    figure('back after PostgreSQL was killed with SIGKILL', 'ms', afterKill, BACK_GOAL),
  ]
}
