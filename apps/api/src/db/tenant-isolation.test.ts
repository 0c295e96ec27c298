import { readFileSync } from 'node:fs'
import { caseRoutes } from '@holdfast/contracts/cases'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPerson, useApi } from '../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { roleNames } from './role-names.ts'
import { TenantAccessDenied, withPerson, withTenant } from './with-tenant.ts'

const api = useApi()
const names = roleNames(new URL(process.env.DATABASE_OWNER_URL ?? '').pathname.slice(1))
const isolationCheck = readFileSync(new URL('tenant-isolation.sql', import.meta.url), 'utf8')
  .replaceAll(':api', names.api)
  .replaceAll(':system', names.system)
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

/** What outlives the thing it names (audit, keys of requests), is no row of ours (devices), or is global (users). */
const WITHOUT_FOREIGN_KEY = [
  'audit_events.actor_id',
  'audit_events.chain_id',
  'audit_events.resource_id',
  'audit_heads.chain_id',
  'case_members.user_id',
  // a person, or the practice itself
  'caseload.reader_id',
  // of which table depends on the section
  'comments.subject_id',
  'emergency_accesses.user_id',
  // a case of another organization, which forgets it when it is removed
  'entrusted_cases.family_case_id',
  'entrusted_cases.family_id',
  'facility_imports.begun_by_id',
  'follow_through_notes.author_user_id',
  'go_no_go_vote_reasons.author_user_id',
  'hand_overs.moved_task_ids',
  'holds.set_by_user_id',
  'idempotency_keys.resource_id',
  'idempotency_keys.user_id',
  'kept_words.author_user_id',
  'offline_records.browser_id',
  'organization_deletions.asked_by_user_id',
  'organization_members.user_id',
  // what is counted stays without its plan
  'plans.fact_id',
  // browsers are no rows
  'plans.override_browser_id',
  // the place is out of the plan
  'removed_places.participant_id',
  'review_account_texts.author_user_id',
  'risk_assessments.mitigation_browser_id',
  'run_events.device_id',
  'screening_answers.author_user_id',
  'screening_readers.author_user_id',
  'sobriety_checks.confirmed_browser_id',
  'sobriety_checks.observer_browser_id',
  'statement_dismissed_hints.author_user_id',
  'statement_versions.author_user_id',
  'statement_versions.text_id',
  // as in the audit trail
  'webhook_deliveries.chain_id',
  'webhook_deliveries.resource_id',
]

describe('tenant isolation', () => {
  it('finds no violation in the catalog of the database', async () => {
    const { rows } = await owner.query(isolationCheck)
    expect(rows).toEqual([])
  })

  it('reports a table that lacks any part of the isolation', async () => {
    await owner.query('BEGIN')
    await owner.query('CREATE TABLE holdfast.unprotected (id uuid PRIMARY KEY, name text UNIQUE)')
    await owner.query(
      `ALTER TABLE holdfast.tasks ADD FOREIGN KEY (organization_id, done_by_id) REFERENCES holdfast.case_members (organization_id, id) ON DELETE SET NULL`,
    )
    const { rows } = await owner.query<{ violation: string }>(isolationCheck)
    await owner.query('ROLLBACK')
    expect(rows.map((row) => row.violation)).toEqual(
      expect.arrayContaining([
        'table without row-level security',
        'primary key does not begin with organization_id',
        'unique index does not begin with organization_id',
        'foreign key that would change organization_id',
      ]),
    )
  })

  it('has a foreign key for every reference, except for references that outlive their target', async () => {
    const { rows } = await owner.query<{ key: string }>(
      `SELECT c.relname || '.' || a.attname AS key FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = 'holdfast'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND a.atttypid IN ('uuid'::regtype, 'uuid[]'::regtype)
         AND a.attname NOT IN ('id', 'organization_id')
         AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND a.attnum = ANY (k.conkey))
       ORDER BY 1`,
    )
    expect(rows.map(({ key }) => key)).toEqual(WITHOUT_FOREIGN_KEY)
  })

  it('returns no rows to a transaction that names no organization', async () => {
    await newFamily(api)
    const tables = await owner.query<{ tablename: string }>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'holdfast'`,
    )
    for (const { tablename } of tables.rows) {
      const { rows } = await api.database.pool.query<{ n: string }>(`SELECT count(*) AS n FROM holdfast."${tablename}"`)
      expect([tablename, rows[0]?.n]).toEqual([tablename, '0'])
    }
  })

  it('refuses to open an organization for a person who is no member', async () => {
    const { organizationId } = await newFamily(api)
    const stranger = await newPerson(api)
    const user = await api.database.prisma.user.findUniqueOrThrow({ where: { email: stranger.email } })
    await expect(
      withTenant(api.database, { organizationId, userId: user.id }, async () => 'in'),
    ).rejects.toBeInstanceOf(TenantAccessDenied)
    const seen = await withPerson(api.database, user.id, async (tx) => {
      await tx.$queryRaw`SELECT holdfast.enter_organization(${organizationId}::uuid, ${user.id}::uuid)`
      return { cases: await tx.case.count(), members: await tx.caseMember.count(), plans: await tx.plan.count() }
    })
    expect(seen).toEqual({ cases: 0, members: 0, plans: 0 })
  })

  it('never keeps a tenant for the next user of a pooled connection', async () => {
    const families = await Promise.all(Array.from({ length: 6 }, (_, at) => newFamily(api, `Sam ${at}`)))
    const reads = Array.from({ length: 240 }, async (_, at) => {
      const family = families[at % families.length]
      if (!family) throw new Error('no family')
      const { organizationId, lead } = family
      if (at % 7 === 3) {
        await withTenant(api.database, { organizationId, userId: crypto.randomUUID() }, async () => undefined).catch(
          () => undefined,
        )
        return
      }
      const { items } = await lead.call(caseRoutes.list, { params: { organizationId }, query: {} })
      expect(items.map((item) => item.organizationId)).toEqual([organizationId])
    })
    await Promise.all(reads)
  })

  it('denies changes of the audit trail to the role of the API', async () => {
    const { organizationId } = await newFamily(api)
    for (const sql of [
      `UPDATE holdfast.audit_events SET action = 'x'`,
      'DELETE FROM holdfast.audit_events',
      'TRUNCATE holdfast.audit_events',
      `INSERT INTO holdfast.audit_heads VALUES ('${organizationId}', '${organizationId}', 1, '')`,
      'DELETE FROM identity.audit_checkpoints',
      'UPDATE identity.audit_checkpoints SET number = 2',
      'DELETE FROM holdfast.statement_versions',
      'UPDATE holdfast.sobriety_checks SET result = $$proceed$$',
    ])
      await expect(api.database.pool.query(sql)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the audit chains', () => {
  const firstBreak = async (organizationId: string) => {
    await owner.query(`SELECT set_config('app.organization_id', $1, true)`, [organizationId])
    const { rows } = await owner.query<{ chain_id: string; seq: string }>('SELECT * FROM holdfast.audit_first_break()')
    return rows[0] ?? null
  }

  it.each([
    [
      'an edit',
      `UPDATE holdfast.audit_events SET action = 'case.changed', resource = 'cases' WHERE chain_id = $1 AND seq = 2`,
      '2',
    ],
    ['a deletion', 'DELETE FROM holdfast.audit_events WHERE chain_id = $1 AND seq = 2', '3'],
    ['a cut tail', 'DELETE FROM holdfast.audit_events WHERE chain_id = $1 AND seq > 2', '3'],
    ['a chain whose events are gone', 'DELETE FROM holdfast.audit_events WHERE chain_id = $1', '3'],
    [
      'a cut tail behind a head that says so',
      `WITH events AS (DELETE FROM holdfast.audit_events WHERE chain_id = $1 AND seq > 2) UPDATE holdfast.audit_heads SET seq = 2 WHERE chain_id = $1`,
      '2',
    ],
    ['a changed head', `UPDATE holdfast.audit_heads SET hash = sha256('another') WHERE chain_id = $1`, '3'],
    [
      'a case whose chain is gone',
      `WITH events AS (DELETE FROM holdfast.audit_events WHERE chain_id = $1) DELETE FROM holdfast.audit_heads WHERE chain_id = $1`,
      '1',
    ],
  ])('show %s', async (_, sql, expected) => {
    const { organizationId, lead, caseId } = await newFamily(api)
    await lead.call(caseRoutes.update, { params: { organizationId, caseId }, body: { alias: 'Alex' }, ifMatch: 1 })
    await owner.query('BEGIN')
    try {
      expect(await firstBreak(organizationId)).toBeNull()
      await owner.query(sql, [caseId])
      expect(await firstBreak(organizationId)).toEqual({ chain_id: caseId, seq: expected })
    } finally {
      await owner.query('ROLLBACK')
    }
  })

  it('keep events of the organization in a chain of their own, and report a break in it', async () => {
    const { organizationId } = await newFamily(api)
    await owner.query('BEGIN')
    try {
      await owner.query('DELETE FROM holdfast.audit_events WHERE chain_id = $1 AND seq = 1', [organizationId])
      expect(await firstBreak(organizationId)).toEqual({ chain_id: organizationId, seq: '1' })
    } finally {
      await owner.query('ROLLBACK')
    }
  })

  it('let one case write while a request of another case of the organization is open', async () => {
    const { organizationId, lead, caseId } = await newFamily(api)
    const body = { alias: 'Kim', relationship: 'friend' as const }
    const other = await lead.call(caseRoutes.create, { params: { organizationId }, body })
    await owner.query('BEGIN')
    try {
      await owner.query('SELECT 1 FROM holdfast.audit_heads WHERE chain_id = $1 FOR UPDATE', [caseId])
      const changed = lead.call(caseRoutes.update, {
        params: { organizationId, caseId: other.id },
        body: { alias: 'Robin' },
        ifMatch: 1,
      })
      expect(await changed).toMatchObject({ alias: 'Robin' })
    } finally {
      await owner.query('ROLLBACK')
    }
  })
})
