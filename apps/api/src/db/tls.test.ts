import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTemporaryServer, type TemporaryServer } from '../../../../scripts/postgres/temporary-server.ts'
import { newPerson, startApi, stopApi } from '../test/api.ts'
import { migrate } from './migrate.ts'

const SECRET = 'a secret of the tests of TLS, long enough'
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'holdfast-tls-'))
const certificate = join(folder, 'server.crt')
let server: TemporaryServer
let ownerUrl: string
let superuser: pg.Client

/** Gives the server a certificate of its own, for 127.0.0.1. */
async function turnOnTls(): Promise<void> {
  const { rows } = await superuser.query<{ data_directory: string }>('SHOW data_directory')
  const data = rows[0]?.data_directory ?? ''
  const files = ['server.crt', 'server.key'].map((name) => join(data, name))
  const [crt = '', key = ''] = files
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const made = ['req', '-new', '-x509', '-days', '2', '-nodes', ...names, '-out', crt, '-keyout', key]
  expect(spawnSync('openssl', made).status).toBe(0)
  copyFileSync(crt, certificate)
  const { uid, gid } = statSync(data)
  for (const file of files) {
    chownSync(file, uid, gid)
    chmodSync(file, 0o600)
  }
  await superuser.query('ALTER SYSTEM SET ssl = on')
  await superuser.query('SELECT pg_reload_conf()')
  await expect.poll(async () => (await superuser.query('SHOW ssl')).rows[0].ssl).toBe('on')
}

beforeAll(async () => {
  server = await startTemporaryServer()
  ownerUrl = await server.createDatabase('tls')
  superuser = new pg.Client({ connectionString: server.superuserUrl('tls') })
  await superuser.connect()
}, 60_000)

afterAll(async () => {
  await superuser.end()
  await server.stop()
  rmSync(folder, { recursive: true })
})

test.skipIf(!hasOpenssl)(
  'every connection is encrypted where it is asked for, and a certificate nobody vouches for is refused',
  async () => {
    await turnOnTls()
    await expect(migrate(`${ownerUrl}?sslmode=verify-full`, SECRET)).rejects.toThrow('SELF_SIGNED')
    const trusting = `${ownerUrl}?sslmode=verify-full&sslrootcert=${encodeURIComponent(certificate)}`
    const { apiUrl } = await migrate(trusting, SECRET)
    const api = await startApi({ DATABASE_API_URL: apiUrl })
    try {
      await newPerson(api)
      const { rows } = await superuser.query<{ encrypted: boolean; connections: number }>(
        `SELECT bool_and(s.ssl) AS encrypted, count(*)::int AS connections
       FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) WHERE a.datname = 'tls' AND a.pid <> pg_backend_pid()`,
      )
      expect(rows[0]?.encrypted).toBe(true)
      expect(rows[0]?.connections).toBeGreaterThan(1)
    } finally {
      await stopApi(api)
    }
  },
)
