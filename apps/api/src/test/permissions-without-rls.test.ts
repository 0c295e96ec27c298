import { afterAll, beforeAll, expect, it } from 'vitest'
import { newSample } from '@holdfast/scenarios/family-case'
import { startApi, stopApi, type TestApi } from './api.ts'
import { newDatabaseForOneFile, onEachTable, type DatabaseForOneFile } from './database-for-one-file.ts'
import { idsOf, probeTenantIsolation } from './tenant-matrix.ts'

let database: DatabaseForOneFile
let api: TestApi

beforeAll(async () => {
  database = await newDatabaseForOneFile('rls_off')
  await database.asOwner(
    onEachTable(
      'ALTER TABLE holdfast.%I NO FORCE ROW LEVEL SECURITY',
      'ALTER TABLE holdfast.%I DISABLE ROW LEVEL SECURITY',
    ),
  )
  api = await startApi({ DATABASE_API_URL: database.apiUrl })
})
afterAll(() => stopApi(api))

it('isolates tenants by the rights in the code, with row-level security off', async () => {
  const [theirs, own] = [await newSample(api), await newSample(api)]
  const probe = await probeTenantIsolation(
    api,
    own.lead,
    await idsOf(own.organizationId, database.ownerUrl),
    await idsOf(theirs.organizationId, database.ownerUrl),
  )
  expect(probe.disclosures).toEqual([])
  expect(probe.asked).toBeGreaterThan(150)
}, 60_000)
