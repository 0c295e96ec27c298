import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AUDIT_PAIRS, COLUMN_CODES } from './column-codes.ts'

const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

/** The codes that the check of each column lets through, as the catalog has them. */
async function checkedCodes(): Promise<Record<string, string[]>> {
  const { rows } = await owner.query<{ key: string; definition: string }>(
    `SELECT k.conrelid::regclass || '.' || a.attname AS key, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
     WHERE k.contype = 'c' AND k.conname LIKE '%\\_code'`,
  )
  return Object.fromEntries(
    rows.map(({ key, definition }) => [
      key.replaceAll('"', ''),
      [...definition.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, code]) => code ?? ''),
    ]),
  )
}

it('limits each code column to the codes in the list of the domain', async () => {
  expect(await checkedCodes()).toEqual(
    Object.fromEntries(Object.entries(COLUMN_CODES).map(([key, codes]) => [key, [...codes]])),
  )
})

it('lists every column that has the name of a code column', async () => {
  const { rows } = await owner.query<{ key: string }>(
    `SELECT table_schema || '.' || table_name || '.' || column_name AS key FROM information_schema.columns
     WHERE table_schema IN ('holdfast', 'identity', 'content') AND (data_type = 'text' OR udt_name = '_text')
       AND column_name ~ '^(code|status|state|role|kind|stage|stance|sharing|decision|meeting_result|level|result|effect|cause|causes|category|attendance|relationship|approach|verdict|topic|choice|answer|step|steps|reaction|reactions|mitigations|locale)$'
     ORDER BY 1`,
  )
  expect(rows.map(({ key }) => key).filter((key) => !(key in COLUMN_CODES))).toEqual(NO_CODES)
})

/**
 * Called like a code, but words of people, a state of the country, a code that a file brings, one that is made of parts, or a
 * language: a new one is new files and no migration.
 */
const NO_CODES = [
  'content.crisis_contacts.code',
  'holdfast.contingencies.code',
  'holdfast.excuses.answer',
  'holdfast.facilities.state',
  'holdfast.facility_service_names.category',
  'holdfast.facility_service_names.code',
  'holdfast.outcome_counts.category',
  'holdfast.tasks.code',
  'holdfast.worksheets.code',
  'identity.shown_samples.locale',
  'identity.users.locale',
]

it('accepts each audit action with its own resource only', async () => {
  const { rows } = await owner.query<{ definition: string }>(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'audit_events_action_resource_pair'`,
  )
  const pairs = [...(rows[0]?.definition ?? '').matchAll(/'([^' ]+ [^' ]+)'::text/g)].map(([, pair]) => pair)
  expect(pairs).toEqual([...AUDIT_PAIRS])
})

it('refuses an unknown code, alone or in an array', async () => {
  await owner.query('BEGIN')
  for (const sql of [
    `INSERT INTO identity.users (id, kind, display_name) VALUES (gen_random_uuid(), 'robot', 'Ada')`,
    `INSERT INTO holdfast.cases (organization_id, id, alias, relationship, substances)
       VALUES (gen_random_uuid(), gen_random_uuid(), 'Sam', 'sibling', ARRAY['alcohol', 'banana'])`,
  ]) {
    await owner.query('SAVEPOINT before')
    await expect(owner.query(sql)).rejects.toMatchObject({ code: '23514' })
    await owner.query('ROLLBACK TO before')
  }
  await owner.query('ROLLBACK')
})
