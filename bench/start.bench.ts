import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../scripts/free-port.ts'
import { root } from '../scripts/root.ts'
import { figure, median, type Measurement } from './measurement.ts'

const RUNS = 5

/** P8: `npm start` on an installed, built tree until it says that it is ready; the first start makes the database. */
export default async function start(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'))
  chmodSync(folder, 0o711)
  try {
    const times: number[] = []
    for (let run = 0; run <= RUNS; run += 1) times.push(await timeStart(folder))
    const [first = Number.NaN, ...others] = times
    return [
      figure('P8 the first start, database made', 'ms', first),
      figure('P8 a later start', 'ms', median(others), 3_000),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timeStart(folder: string): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: String(await freePort()), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const isReady = new Promise<boolean>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('is ready at') && resolve(true))
    void ended.then(() => resolve(false))
  })
  if (!(await isReady)) throw new Error('The start ended before it was ready.')
  const took = performance.now() - began
  child.kill('SIGTERM')
  await ended
  return took
}
