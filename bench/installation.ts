import { migrate } from '../apps/api/src/db/migrate.ts'
import { freePort } from '../scripts/free-port.ts'
import { startTemporaryServer, type TemporaryServer } from '../scripts/postgres/temporary-server.ts'
import { startApi } from '../scripts/steps/start-api.ts'

const SECRET = 'a-secret-for-benchmarks-only-0123456789'

/** An API over a PostgreSQL of its own, behind a proxy that names the address of each client. */
export type Installation = { server: TemporaryServer; port: number; stop: () => Promise<void> }

/** Starts one; `diskMegabytes` gives the database a small disk of its own, where this machine can mount one. */
export async function startInstallation({
  diskMegabytes = 0,
  settings = {},
}: {
  diskMegabytes?: number
  settings?: Record<string, string>
} = {}): Promise<Installation> {
  const server = await startTemporaryServer({ durable: true, diskMegabytes })
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), SECRET)
  const port = await freePort()
  const api = await startApi({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: String(port),
    DATABASE_API_URL: apiUrl,
    HOLDFAST_SECRET: SECRET,
    TRUST_PROXY: 'loopback',
    ...settings,
  })
  const stop = async () => {
    await api.stop()
    await server.stop()
  }
  return { server, port, stop }
}
