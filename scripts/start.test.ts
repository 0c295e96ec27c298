import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { call } from '@holdfast/contracts/call'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { describe, expect, test } from 'vitest'
import { lastReason } from './postgres/cluster.ts'
import { reasonOf } from './steps/log.ts'
import {
  browserAt,
  hasExited,
  killEverything,
  processes,
  ready,
  run,
  type Start,
  useInstallation,
} from './installation.ts'
import { processFile } from './postgres/orphaned-process.ts'
import { startOf } from './process-identity.ts'

const here = useInstallation()
const start = (environment?: Record<string, string>) => run(here, environment)

/** What a start that cannot go on says last, and that it says it with exit code 1 and nothing left running. */
async function refusal(begun: Start): Promise<string> {
  expect(await begun.ended).toBe(1)
  expect(processFile(join(here.folder, 'postgres'))).toEqual([])
  return begun.output().trim().split('\n').at(-1) ?? ''
}

const person = { email: 'karen@example.org', password: 'river stone lantern moss 42' }
const signUp = () =>
  call(userRoutes.signUp, { body: { ...person, displayName: 'Karen', locale: 'en' } }, browserAt(here))
const signIn = (password = person.password) =>
  call(sessionRoutes.signIn, { body: { ...person, password } }, browserAt(here))

describe('npm start', () => {
  test('names the address of a running Holdfast, and stops everything in order', async () => {
    const first = await ready(here, start())
    const { api, postgres } = processes(here)
    expect(await start().ended).toBe(1)
    expect(here.starts[1]?.output().trim()).toBe(
      `Holdfast is already running at http://localhost:${here.port} (process ${first.child.pid}).`,
    )

    first.child.kill('SIGINT')
    first.child.kill('SIGINT')
    expect(await first.ended).toBe(0)
    expect([startOf(api), startOf(postgres)]).toEqual([undefined, undefined])
    expect(readFileSync(join(here.folder, 'postgres.log'), 'utf8')).toMatch(/database system is shut down\s*$/)
  })

  test('loses nothing that was acknowledged when everything is killed', async () => {
    const first = await ready(here, start())
    await signUp()
    await killEverything(here, first)

    await ready(here, start())
    await expect(signIn()).resolves.toMatchObject({ user: { displayName: 'Karen' } })
  })

  test('ends the API and PostgreSQL of a start that was killed', async () => {
    const first = await ready(here, start())
    await signUp()
    const { api, postgres } = processes(here)
    first.child.kill('SIGKILL')

    await ready(here, start())
    await hasExited(api)
    await hasExited(postgres)
    await expect(signIn()).resolves.toMatchObject({ user: { displayName: 'Karen' } })
  })

  test('ignores records whose process numbers now belong to other programs', async () => {
    const first = await ready(here, start())
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    const stranger = { pid: process.pid, began: 'another time' }
    writeFileSync(
      join(here.folder, 'running.json'),
      JSON.stringify({ url: 'http://gone', start: stranger, api: stranger }),
    )
    writeFileSync(join(here.folder, 'postgres/postmaster.pid'), `${process.pid}\n${here.folder}\n`)

    await ready(here, start())
  })

  test('starts a dead PostgreSQL and a dead API again, loses nothing, and still stops in order', async () => {
    const first = await ready(here, start())
    await signUp()
    const before = processes(here)
    const runsAgain = () =>
      expect.poll(() => signIn().then(({ user }) => user.displayName, String), { timeout: 60_000 })

    process.kill(before.postgres, 'SIGKILL')
    await hasExited(before.postgres)
    await runsAgain().toBe('Karen')
    process.kill(before.api, 'SIGKILL')
    await hasExited(before.api)
    await runsAgain().toBe('Karen')
    // jobs go on too
    await call(userRoutes.requestPasswordReset, { body: { email: person.email } }, browserAt(here))
    const outbox = join(here.folder, 'outbox')
    const letters = () => (existsSync(outbox) ? readdirSync(outbox) : [])
    await expect.poll(() => letters().length, { timeout: 60_000 }).toBeGreaterThan(0)

    const after = processes(here)
    expect([after.api === before.api, after.postgres === before.postgres]).toEqual([false, false])
    expect(first.output()).toMatch(/PostgreSQL ended by itself.*Starting it again/)
    expect(first.output()).toMatch(/The API ended by itself. Starting it again/)
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect([startOf(after.api), startOf(after.postgres)]).toEqual([undefined, undefined])
  })
})

describe('npm run reset-link', () => {
  const resetLink = (email: string) => run(here, {}, ['scripts/reset-link.ts', email])

  test('prints a link that sets a new password, for the operator of a service without mail', async () => {
    await ready(here, start())
    await signUp()
    const printed = resetLink('Karen@Example.org')
    expect(await printed.ended).toBe(0)
    const [link] = printed.output().match(/http\S+/) ?? []
    expect(link).toMatch(new RegExp(`^http://localhost:${here.port}/reset#`))
    const password = 'copper anchor violet maple'
    const token = link?.split('#')[1] ?? ''
    await call(userRoutes.completePasswordReset, { body: { token, password } }, browserAt(here))
    await expect(signIn(password)).resolves.toMatchObject({ user: { displayName: 'Karen' } })
    await expect(signIn()).rejects.toThrow()
  })

  test('explains in one line that no account has the address, or that nothing runs', async () => {
    const stopped = resetLink('karen@example.org')
    expect(await stopped.ended).toBe(1)
    expect(stopped.output().trim()).toBe('Holdfast is not running here. Start it first: npm start')
    await ready(here, start())
    const unknown = resetLink('nobody@example.org')
    expect(await unknown.ended).toBe(1)
    expect(unknown.output().trim()).toBe('No account has this address.')
  })
})

describe('npm start refuses with one clear line', () => {
  test('when the port is taken', async () => {
    const other = createServer().listen(here.port, '127.0.0.1')
    expect(await refusal(start())).toBe(
      `Port ${here.port} is taken by another program. Stop that one, or choose a port: PORT=3001 npm start`,
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
  ])('when no database answers at DATABASE_URL: %s', async (_, url, line) => {
    const refused = await refusal(start({ DATABASE_URL: url }))
    expect(refused).toContain(line)
    expect(refused).not.toContain('hidden')
  })

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
    [{ SESSION_HOURS: '1.5' }, 'SESSION_HOURS must be a whole number from 1 to 24'],
    [{ PUBLIC_URL: 'here' }, 'PUBLIC_URL must be an address like https://plan.example.org'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of: fatal, error, warn, info, debug, silent'],
    [
      { PORT: 'abc', NODE_ENV: 'live' },
      'NODE_ENV must be one of: development, test, production; PORT must be a whole number from 0 to 65535',
    ],
  ])('when settings are wrong: %j', async (settings, words) => {
    expect(await refusal(start(settings))).toBe(`These settings are missing or wrong: ${words}`)
  })

  test('when the disk is full', () => {
    const output = `FATAL:  could not extend file "base/1/2619": No space left on device\nPANIC:  cannot abort transaction 1\n`
    expect(reasonOf(new Error(`PostgreSQL did not start: ${lastReason(output)}`))).toBe(
      'The disk is full. Free some space and start again; nothing that was saved is lost.',
    )
  })

  test('when the data belongs to another version of PostgreSQL', async () => {
    const first = await ready(here, start())
    first.child.kill('SIGTERM')
    await first.ended
    writeFileSync(join(here.folder, 'postgres/PG_VERSION'), '17\n')
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
