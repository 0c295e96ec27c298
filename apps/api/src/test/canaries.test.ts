import { caseRoutes } from '@holdfast/contracts/cases'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rootKeysOf } from '../kernel/encryption/root-keys.ts'
import { startApi, stopApi, type TestApi } from './api.ts'
import { type Canary, columnsWithWords, MARKER, placeCanaries } from './canaries.ts'
import { type CanaryCase, newCanaryCase, type Reader } from './canary-people.ts'
import { MARKED_COLUMNS, NOT_WORDS, readersOf, readFacts } from './canary-readers.ts'
import { readOperations } from './openapi-operations.ts'
import { newDatabaseForOneFile, onEachTable, type DatabaseForOneFile } from './database-for-one-file.ts'
import { addressesOf, allIdsOf, listenWhile, readText } from './read-everything.ts'

let database: DatabaseForOneFile
let owner: pg.Client
let api: TestApi
let canaryCase: CanaryCase
let placed: Map<string, Canary>
let facts: Awaited<ReturnType<typeof readFacts>>

beforeAll(async () => {
  database = await newDatabaseForOneFile('canaries')
  api = await startApi({ DATABASE_API_URL: database.apiUrl })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  // the owner alone is not held by row-level security here; the API's role is
  await database.asOwner(onEachTable('ALTER TABLE holdfast.%I NO FORCE ROW LEVEL SECURITY'))
  canaryCase = await newCanaryCase(api, owner)
  facts = await readFacts(owner, canaryCase.organizationId, canaryCase.caseId)
  await database.asOwner(onEachTable('ALTER TABLE holdfast.%I DISABLE TRIGGER USER'))
  placed = await placeCanaries(owner, canaryCase.organizationId, MARKED_COLUMNS, rootKeysOf(api.runtime.config))
  await database.asOwner(onEachTable('ALTER TABLE holdfast.%I ENABLE TRIGGER USER'))
}, 120_000)
afterAll(async () => {
  await owner.end()
  await stopApi(api)
})

const markersIn = (text: string): string[] => [...new Set(text.match(MARKER))]
const columnsIn = (text: string): string[] => [...new Set(markersIn(text).map((one) => placed.get(one)?.column ?? one))]

it('knows every column that can hold words', async () => {
  const known = [...MARKED_COLUMNS, ...NOT_WORDS].toSorted()
  expect(known).toEqual((await columnsWithWords(owner)).toSorted())
})

it('shows each word to those who may read it and to nobody else: answers, calendar, printed pack', async () => {
  const ids = await allIdsOf(owner, canaryCase.organizationId)
  const operations = await readOperations(api.url)
  const reads = operations.filter(({ method, path }) => method === 'GET' && !path.endsWith('/changes'))
  const addresses = reads.flatMap((operation) => addressesOf(operation, ids))
  const failed: string[] = []
  const misplaced = new Set<string>()
  const seen = new Set<string>()
  for (const [name, reader] of Object.entries(canaryCase.readers))
    for (const address of addresses) {
      const { status, text } = await readText(reader, address)
      if (status >= 500) failed.push(`${status} ${name} ${address}`)
      for (const marker of markersIn(text)) {
        const canary = placed.get(marker)
        if (!canary) throw new Error(`${marker} was never placed.`)
        seen.add(canary.column)
        if (!readersOf(canary, facts).includes(name as Reader)) misplaced.add(`${canary.column} read by ${name}`)
      }
    }
  expect(failed).toEqual([])
  expect([...misplaced]).toEqual([])
  expect(MARKED_COLUMNS.filter((column) => !seen.has(column))).toEqual(NOT_SEEN)
}, 240_000)

/** Read by nobody (an address, what waits for whoever was taken out), or without a word in this case: the group reads the others as it reads what stands beside them. */
const NOT_SEEN = [
  'caseload.alias_key',
  'consequence_reviews.by_name',
  'consequence_reviews.reason',
  'consequence_wordings.i_will',
  'consequence_wordings.lifted_when',
  'consequence_wordings.removes_or_protects',
  'consequence_wordings.standing_offer',
  'emergency_accesses.name',
  'emergency_accesses.reason',
  'go_no_go_decisions.reason',
  'holds.reason',
  'holds.set_by',
  'invitations.email',
  'logistics.appointments',
  'plans.begun_early_reason',
  'removed_places.content',
]

it('says nothing of it in live changes, letters, the audit trail, jobs or the log', async () => {
  const { lead, readers, organizationId, caseId, planId } = canaryCase
  const heard = await listenWhile(Object.values(readers), { organizationId, caseId }, async () => {
    const params = { organizationId, caseId }
    const { version } = await lead.call(caseRoutes.get, { params })
    await lead.call(caseRoutes.update, { params, body: { alias: 'Kim' }, ifMatch: version })
    const body = { name: 'Ada Quinn', role: 'helper', email: 'ada@example.org' } as const
    await lead.call(invitationRoutes.create, { params, body })
    const { items } = await lead.call(memberRoutes.list, { params })
    const ben = items.find(({ role, isMe }) => role === 'participant' && !isMe)
    await lead.call(memberRoutes.renewLink, { params: { ...params, memberId: ben?.id ?? '' } })
    await lead.call(planVersionRoutes.keep, { params: { organizationId, planId }, body: { note: '' } })
  })
  expect(heard).toContain('"resource"')
  expect(columnsIn(heard)).toEqual([])
  await expect.poll(() => api.letters.length).toBeGreaterThan(0)
  expect(columnsIn(JSON.stringify(api.letters))).toEqual(['case_members.display_name'])
  for (const table of ['holdfast.audit_events', 'holdfast.idempotency_keys', 'pgboss.job']) {
    const { rows } = await owner.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table} t`)
    expect(rows.length).toBeGreaterThan(0)
    expect(columnsIn(rows.map(({ row }) => row).join('\n'))).toEqual([])
  }
  expect(api.log.length).toBeGreaterThan(500)
  expect(columnsIn(api.log.join('\n'))).toEqual([])
})
