import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { log } from '../scripts/steps/log.ts'
import { expectNothingLost, newClient, readMeanwhile, timeUntilBack, writeOn } from './clients.ts'
import { startInstallation } from './installation.ts'
import { figure, type Measurement } from './measurement.ts'

const DISK_MEGABYTES = 400
const FULL_FOR = 8_000
/** Longer than a switch of the segment takes, and shorter than the longest pause of whoever starts PostgreSQL again. */
const WITHOUT_LOG_FOR = 6_000

/**
 * A disk on which nothing more fits, first for the tables (PostgreSQL answers 53100), then for its write-ahead log, which ends
 * PostgreSQL until there is room again. Measured where a small disk can be mounted.
 */
export async function measureFullDisk(goals: { p95: number; back: number }): Promise<Measurement[]> {
  const { server, port, stop } = await startInstallation({ diskMegabytes: DISK_MEGABYTES })
  const { disk } = server
  try {
    if (!disk) {
      log('A full disk was not measured: mounting a small one needs Linux and root.')
      return []
    }
    const [other, writer] = [await newClient(port, '203.0.113.2'), await newClient(port, '203.0.113.3')]
    const writing = writeOn(writer)
    await pause(2_000)
    server.keepRunning()
    const makeRoom = disk.fill()
    const url = server.superuserUrl('holdfast')
    await expectFull(url)
    const reading = await readMeanwhile(other, pause(FULL_FOR))
    await endLog(url)
    await pause(WITHOUT_LOG_FOR)
    makeRoom()
    const back = await timeUntilBack(other)
    await pause(2_000)
    await expectNothingLost(writing)
    return [
      figure('p95 of reading a plan while the disk is full', 'ms', reading, goals.p95),
      figure('back after the disk was full for the log, too', 'ms', back, goals.back),
    ]
  } finally {
    await stop()
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code)

async function expectFull(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const code = await client.query('CREATE TABLE filler AS SELECT generate_series(1, 100000)').then(String, codeOf)
  await client.end()
  if (code !== '53100') throw new Error(`PostgreSQL did not say that the disk is full, but ${code}.`)
}

/** Leaves the present segment of the write-ahead log until there is room for no other. */
async function endLog(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  for (let n = 0; n < 100; n += 1) {
    const isOver = await client.query('SELECT pg_switch_wal(), txid_current()').then(
      () => false,
      () => true,
    )
    if (isOver) return
  }
  throw new Error('The write-ahead log still finds room on a full disk.')
}
