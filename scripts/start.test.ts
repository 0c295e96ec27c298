import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, type Fetcher } from '@holdfast/contracts/call'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from './free-port.ts'
import { endLeftover, processFile } from './postgres/leftover.ts'
import { startOf } from './process-identity.ts'
import { root } from './root.ts'

type Start = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

let folder: string
let port: number
let starts: Start[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-start-'))
  chmodSync(folder, 0o711)
  port = await freePort()
  starts = []
})

afterEach(async () => {
  for (const { child, ended } of starts) {
    child.kill('SIGKILL')
    await ended
  }
  await endLeftover(join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
})

function start(environment: Record<string, string> = {}): Start {
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  const begun = { child, output: () => output, ended }
  starts.push(begun)
  return begun
}

async function ready(begun: Start): Promise<Start> {
  const line = new Promise<void>((resolve) => {
    begun.child.stdout?.on('data', () => begun.output().includes('is ready at') && resolve())
  })
  await Promise.race([line, begun.ended])
  expect(begun.output()).toContain(`Holdfast is ready at http://localhost:${port}`)
  return begun
}

/** What a start that cannot go on says last, and that it says it with exit code 1 and nothing left running. */
async function refusal(begun: Start): Promise<string> {
  expect(await begun.ended).toBe(1)
  expect(processFile(join(folder, 'postgres'))).toEqual([])
  return begun.output().trim().split('\n').at(-1) ?? ''
}

function processes(): { start: number; api: number; postgres: number } {
  const { start, api } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
  return { start: start.pid, api: api.pid, postgres: Number(processFile(join(folder, 'postgres'))[0]) }
}

async function gone(pid: number): Promise<void> {
  await expect.poll(() => startOf(pid), { timeout: 15_000 }).toBeUndefined()
}

const fetcher: Fetcher = (path, init) => fetch(`http://localhost:${port}${path}`, init)
const person = { email: 'karen@example.org', password: 'river stone lantern moss 42' }
const signUp = () => call(userRoutes.signUp, { body: { ...person, displayName: 'Karen', locale: 'en' } }, fetcher)
const signIn = () => call(sessionRoutes.signIn, { body: person }, fetcher)

describe('npm start', () => {
  test('says where another one already runs, and stops everything in order when told to', async () => {
    const first = await ready(start())
    const { api, postgres } = processes()
    expect(await start().ended).toBe(1)
    expect(starts[1]?.output().trim()).toBe(
      `Holdfast is already running at http://localhost:${port} (process ${first.child.pid}).`,
    )

    first.child.kill('SIGINT')
    first.child.kill('SIGINT')
    expect(await first.ended).toBe(0)
    expect([startOf(api), startOf(postgres)]).toEqual([undefined, undefined])
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toMatch(/database system is shut down\s*$/)
  })

  test('loses nothing that was acknowledged when everything is killed', async () => {
    const first = await ready(start())
    await signUp()
    const { api, postgres } = processes()
    for (const pid of [postgres, api, first.child.pid ?? 0]) process.kill(pid, 'SIGKILL')
    await first.ended

    await ready(start())
    await expect(signIn()).resolves.toMatchObject({ user: { displayName: 'Karen' } })
  })

  test('takes over from a start that was killed alone: its API ends, its PostgreSQL is stopped', async () => {
    const first = await ready(start())
    await signUp()
    const { api, postgres } = processes()
    first.child.kill('SIGKILL')

    await ready(start())
    await gone(api)
    await gone(postgres)
    await expect(signIn()).resolves.toMatchObject({ user: { displayName: 'Karen' } })
  })

  test('is not held up by records whose process numbers belong to something else by now', async () => {
    const first = await ready(start())
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    const stranger = { pid: process.pid, began: 'another time' }
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ url: 'http://gone', start: stranger, api: stranger }))
    writeFileSync(join(folder, 'postgres/postmaster.pid'), `${process.pid}\n${folder}\n`)

    await ready(start())
  })

  test('ends with the reason when PostgreSQL ends by itself', async () => {
    const first = await ready(start())
    process.kill(processes().postgres, 'SIGKILL')
    expect(await refusal(first).catch(() => first.output())).toContain('PostgreSQL ended by itself')
  })
})

describe('npm start refuses with one clear line', () => {
  test('when the port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    expect(await refusal(start())).toBe(
      `Port ${port} is taken by another program. Stop that one, or choose a port: PORT=3001 npm start`,
    )
    other.close()
  })

  test.each([
    [
      'nothing listens',
      'postgresql://u:hidden@127.0.0.1:1/x',
      '127.0.0.1:1/x cannot be reached (nothing listens there)',
    ],
    ['the host is unknown', 'postgresql://u:hidden@nowhere.invalid/x', 'nowhere.invalid/x cannot be reached'],
    ['it is no address', 'hidden', 'DATABASE_URL is not an address like postgresql://'],
  ])('when DATABASE_URL leads nowhere: %s', async (_, url, line) => {
    const refused = await refusal(start({ DATABASE_URL: url }))
    expect(refused).toContain(line)
    expect(refused).not.toContain('hidden')
  })

  test('when the data belongs to another version of PostgreSQL', async () => {
    const first = await ready(start())
    first.child.kill('SIGTERM')
    await first.ended
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n')
    expect(await refusal(start())).toMatch(/belongs to PostgreSQL 17, but Holdfast brings 18\. Move that folder away/)
  })

  test.each([
    ['missing', {}, 'HOLDFAST_SECRET must have at least 32 characters'],
    ['weak', { HOLDFAST_SECRET: 'abcabcabcabcabcabcabcabcabcabcabc' }, 'HOLDFAST_SECRET is too simple'],
  ])('in production when the secret is %s', async (_, secret, line) => {
    const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://plan.example.org' }
    expect(await refusal(start({ ...production, ...secret }))).toContain(line)
  })
})
