import pg from 'pg'
import { migrate } from '../db/migrate.ts'

/** A database for one test file alone, which it may change in any way. */
export type DatabaseForOneFile = {
  ownerUrl: string
  apiUrl: string
  /** Carries out statements as the owner of the database. */
  asOwner: (...statements: string[]) => Promise<void>
}

/** Makes one beside the database of the tests; it goes with the server. */
export async function newDatabaseForOneFile(prefix: string): Promise<DatabaseForOneFile> {
  const name = `${prefix}_${process.pid}_${Date.now()}`
  const url = new URL(process.env.DATABASE_OWNER_URL ?? '')
  await run(url.href, `CREATE DATABASE ${name}`)
  url.pathname = `/${name}`
  const { apiUrl } = await migrate(url.href, process.env.HOLDFAST_SECRET ?? '')
  return { ownerUrl: url.href, apiUrl, asOwner: (...statements) => run(url.href, ...statements) }
}

/** Carries out statements on each table of the organization's schema: `%I` stands for its name. */
export const onEachTable = (...statements: string[]): string =>
  `DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'holdfast' LOOP
     ${statements.map((statement) => `EXECUTE format('${statement}', t);`).join(' ')} END LOOP; END $$`

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
