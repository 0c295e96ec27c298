import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { v7 as uuidv7 } from 'uuid'
import { migrate } from '../apps/api/src/db/migrate.ts'
import { freePort } from '../scripts/free-port.ts'
import { browserAt } from '../scripts/installation.ts'
import { startTemporaryServer } from '../scripts/postgres/temporary-server.ts'
import { root } from '../scripts/root.ts'
import { sampleUnderWay } from '../scripts/sample-run.ts'
import { startApi } from '../scripts/steps/start-api.ts'
import { startBarePage } from './bare-page.ts'
import { openCold, timeKey, withBrowser } from './cold-browser.ts'
import { type Measurement, median, time } from './measurement.ts'

const SECRET = 'a-secret-for-benchmarks-only-0123456789'
const WORDS = 'harbor otter lamp'
const RUNS = 7
/** As in apps/web/src/offline/encrypted-store.ts. */
const ROUNDS = 600_000

/** The sample family in the middle of its meeting, at the letters, and a speaker whose browser keeps the day. */
async function keepTheDay(port: number, profile: string): Promise<string> {
  const { key, dana, linkOf } = await sampleUnderWay(() => browserAt({ folder: '', port, starts: [] }))
  const at = new Date().toISOString()
  const letters = {
    id: uuidv7(),
    kind: 'step_moved',
    step: 'letters',
    at,
    deviceId: crypto.randomUUID(),
  } as const
  await dana(runEventRoutes.record, { params: key, body: { events: [letters] } })
  const plan = `http://localhost:${port}/o/${key.organizationId}/p/${key.planId}`
  const link = await linkOf('Rosa')
  await withBrowser(profile, async (page) => {
    await page.goto(link)
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('heading', { name: /Helping Sam/ }).waitFor()
    await page.goto(`${plan}/day`)
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS)
    await page.getByRole('button', { name: 'Keep it here' }).click()
    await page.getByRole('heading', { name: 'This day is kept on this device' }).waitFor()
    await page.evaluate(() => navigator.serviceWorker.ready)
  })
  return `${plan}/run`
}

/** P7: from cold and without a network to one's own words on the screen, beside one static page from a service worker. */
export default async function dayOffline(): Promise<Measurement[]> {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-bench-'))
  const server = await startTemporaryServer()
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), SECRET)
  const port = await freePort()
  const api = await startApi({
    NODE_ENV: 'test',
    PORT: String(port),
    DATABASE_API_URL: apiUrl,
    HOLDFAST_SECRET: SECRET,
    WEB_DIST: join(root, 'apps/web/dist'),
    MAIL_OUTBOX: profile,
    LOG_LEVEL: 'error',
  })
  const bare = await startBarePage()
  try {
    const run = await keepTheDay(port, profile)
    await withBrowser(profile, async (page) => {
      await page.goto(bare.url)
      await page.evaluate(() => navigator.serviceWorker.ready)
    })
    const keys = [
      await timeKey(profile, bare.url, ROUNDS),
      await timeKey(profile, bare.url, ROUNDS),
      await timeKey(profile, bare.url, ROUNDS),
    ]
    // really off: nothing listens there any more
    await api.stop()
    await bare.stop()
    const bares: number[] = []
    const opened: number[] = []
    const unlocked: number[] = []
    for (let round = 0; round <= RUNS; round += 1) {
      const plain = await openCold(profile, bare.url)
      const { form = Number.NaN, submitted = Number.NaN, words = Number.NaN } = await openCold(profile, run, WORDS)
      // the first round warms up the files of the machine
      if (round === 0) continue
      bares.push(plain.words ?? Number.NaN)
      opened.push(form)
      unlocked.push(words - submitted)
    }
    const both = opened.map((ms, index) => ms + (unlocked[index] ?? Number.NaN))
    const key = median(keys)
    const line = (what: string, ms: number): Measurement => time(what, ms, median(bares))
    return [
      line('the words can be typed', median(opened)),
      line('from the typed words to the letter', median(unlocked)),
      line(`of that: ${ROUNDS} rounds over the words`, key),
      line('cold to letter, typing left out', median(both)),
      line('the same without the rounds', median(both) - key),
    ]
  } finally {
    await bare.stop()
    await api.stop()
    await server.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
