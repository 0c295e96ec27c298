import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '../db/migrate.ts'
import { type TestApi, startApi, stopApi } from './api.ts'
import { newSample } from '@holdfast/scenarios/family-case'
import { idsOf, probeTenantIsolation } from './tenant-matrix.ts'

const name = `rls_off_${process.pid}_${Date.now()}`
const ownerUrl = new URL(process.env.DATABASE_OWNER_URL ?? '')
let api: TestApi

async function asOwner(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

beforeAll(async () => {
  await asOwner(ownerUrl.href, `CREATE DATABASE ${name}`)
  ownerUrl.pathname = `/${name}`
  const { apiUrl } = await migrate(ownerUrl.href, process.env.HOLDFAST_SECRET ?? '')
  await asOwner(
    ownerUrl.href,
    `DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'holdfast' LOOP
       EXECUTE format('ALTER TABLE holdfast.%I NO FORCE ROW LEVEL SECURITY', t); EXECUTE format('ALTER TABLE holdfast.%I DISABLE ROW LEVEL SECURITY', t);
     END LOOP; END $$`,
  )
  api = await startApi({ DATABASE_API_URL: apiUrl })
})
afterAll(() => stopApi(api))

it('isolates tenants by the rights in the code, with row-level security off', async () => {
  const [theirs, own] = [await newSample(api), await newSample(api)]
  const probe = await probeTenantIsolation(
    api,
    own.lead,
    await idsOf(own.organizationId, ownerUrl.href),
    await idsOf(theirs.organizationId, ownerUrl.href),
  )
  expect(probe.disclosures).toEqual([])
  expect(probe.asked).toBeGreaterThan(150)
}, 60_000)
