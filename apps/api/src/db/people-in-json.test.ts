import { newSample } from '@holdfast/scenarios/family-case'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useApi } from '../test/api.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const PEOPLE = `SELECT id FROM holdfast.participants WHERE organization_id = $1
  UNION SELECT id FROM holdfast.case_members WHERE organization_id = $1
  UNION SELECT user_id FROM holdfast.case_members WHERE organization_id = $1
  UNION SELECT id FROM holdfast.organization_members WHERE organization_id = $1`

/** The JSON columns of the organization in which the id of a participant, a member or an account stands. */
async function columnsWithPeople(organizationId: string): Promise<string[]> {
  const { rows: columns } = await owner.query<{ table: string; column: string }>(
    `SELECT c.relname AS table, a.attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'holdfast'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
       AND a.atttypid IN ('json'::regtype, 'jsonb'::regtype) ORDER BY 1, 2`,
  )
  expect(columns.length).toBeGreaterThan(15)
  const counted = columns.map(
    ({ table, column }) =>
      `SELECT '${table}.${column}' AS key, count(*)::int AS rows, count(*) FILTER (WHERE EXISTS (
         SELECT FROM (${PEOPLE}) person WHERE strpos(t."${column}"::text, person.id::text) > 0))::int AS naming
       FROM holdfast."${table}" t WHERE t.organization_id = $1`,
  )
  const { rows } = await owner.query<{ key: string; rows: number; naming: number }>(counted.join(' UNION ALL '), [
    organizationId,
  ])
  expect(rows.filter(({ rows: all }) => all > 0).length).toBeGreaterThan(12)
  return rows.filter(({ naming }) => naming > 0).map(({ key }) => key)
}

it('keeps no id of a person in JSON, where no foreign key can hold it', async () => {
  const { organizationId } = await newSample(api)
  await owner.query('BEGIN')
  await owner.query(`SELECT set_config('app.organization_id', $1, true)`, [organizationId])
  expect(await columnsWithPeople(organizationId)).toEqual([])
  await owner.query(
    `UPDATE holdfast.logistics l SET appointments = jsonb_build_array(jsonb_build_object('whose', p.id))
     FROM holdfast.participants p WHERE p.organization_id = l.organization_id AND p.plan_id = l.plan_id AND l.organization_id = $1`,
    [organizationId],
  )
  expect(await columnsWithPeople(organizationId)).toEqual(['logistics.appointments'])
  await owner.query('ROLLBACK')
})
