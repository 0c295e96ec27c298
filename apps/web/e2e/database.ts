import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { OUTBOX } from './outbox.ts'

/** Where the server of these tests writes the address of its database. */
export const DATABASE_FILE = `${OUTBOX}-database`

/** What the server of these tests keeps its secrets with. */
export const SECRET = 'a-secret-for-browser-tests-only-0123456789'

/** Does something in the database of the server, for what nobody can prepare through the API. */
export async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: await readFile(DATABASE_FILE, 'utf8') })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
