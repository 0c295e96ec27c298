import { migrate } from '../apps/api/src/db/migrate.ts'
import { startTemporaryServer } from './postgres/temporary-server.ts'

const SECRET = 'a-secret-for-tests-only-0123456789'

/**
 * Vitest's global setup: a migrated PostgreSQL for the tests of the API. They find its two addresses, as owner and as the
 * API's role, in the environment. The owner is no superuser, as with most hosted servers; `npm start` has one, and its
 * tests cover that. TEST_DATABASE_URL takes the place of the temporary server.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL ? undefined : await startTemporaryServer()
  const ownerUrl = process.env.TEST_DATABASE_URL ?? (await server?.createDatabase('holdfast')) ?? ''
  const { apiUrl } = await migrate(ownerUrl, SECRET)
  process.env.DATABASE_OWNER_URL = ownerUrl
  process.env.DATABASE_API_URL = apiUrl
  process.env.HOLDFAST_SECRET = SECRET
  return async () => {
    await server?.stop()
  }
}
