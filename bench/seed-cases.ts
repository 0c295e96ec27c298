import type pg from 'pg'

/** So many cases in so many organizations, the first of which has a share of them, all with the same reader. */
export type SeededCases = { cases: number; organizations: number; mine: number }

/** The organization of the reader. */
export const PRACTICE_ID = '01900000-0000-7000-8000-000000000001'

// with the digits of a version 7
const id = (kind: string, of = 'at') =>
  `overlay(overlay(md5('${kind}' || ${of}) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid`
const ORGANIZATION = `CASE WHEN at <= $3 THEN '${PRACTICE_ID}' ELSE ${id('organization', '(1 + at % ($4::int - 1))')} END`
const READER = `CASE WHEN at <= $3 THEN $5::uuid ELSE ${id('user', '(at % ($4::int - 1))')} END`
const EVERY = 'generate_series($1::int, $2::int) at'
// the stages and dangers of a practice at work: one case in four is being planned, few are dangerous
const STAGE = `(ARRAY['planning', 'first_call', 'assessing', 'planning', 'ready', 'after_a_no', 'in_treatment', 'closed'])[1 + at % 8]`
const DUE = `now() + make_interval(mins => ((at::bigint * 7919) % 500000)::int)`
const DANGER = 'CASE WHEN at % 997 = 0 THEN 0 WHEN at % 31 = 0 THEN 1 ELSE 2 END'

const TABLES = [
  `cases (organization_id, id, alias, relationship, substances) SELECT ${ORGANIZATION}, ${id('case')}, 'Case ' || at, 'interventionist', '{alcohol}'`,
  `case_members (organization_id, id, case_id, user_id, role, display_name) SELECT ${ORGANIZATION}, ${id('member')}, ${id('case')}, ${READER}, 'interventionist', 'Dana'`,
  `plans (organization_id, id, case_id, attempt_number, approach) SELECT ${ORGANIZATION}, ${id('plan')}, ${id('case')}, 1, 'johnson'`,
  `logistics (organization_id, plan_id) SELECT ${ORGANIZATION}, ${id('plan')}`,
  `sobriety_plans (organization_id, plan_id) SELECT ${ORGANIZATION}, ${id('plan')}`,
  ...[READER, ORGANIZATION].map(
    (reader) =>
      `caseload (organization_id, reader_id, case_id, alias_key, stage, danger, due_at, has_professional, opened_at) SELECT ${ORGANIZATION}, ${reader}, ${id('case')}, 'case ' || at, ${STAGE}, ${DANGER}, ${DUE}, true, now()`,
  ),
]

/**
 * Adds cases to those that are there, each with its member, plan and rows in the lists, as the triggers write them; `from` is how many
 * there are. Needs a superuser, who may leave triggers aside.
 */
export async function seedCases(owner: pg.Client, userId: string, from: SeededCases, to: SeededCases): Promise<void> {
  await owner.query('SET session_replication_role = replica')
  await owner.query(
    `INSERT INTO holdfast.organizations (organization_id, kind, name)
     SELECT '${PRACTICE_ID}'::uuid, 'practice', 'Practice' UNION SELECT ${id('organization')}, 'practice', 'Practice ' || at FROM generate_series(1, $1::int) at
     ON CONFLICT DO NOTHING`,
    [to.organizations],
  )
  await owner.query(
    `INSERT INTO holdfast.organization_members (organization_id, id, user_id, role, display_name)
     VALUES ('${PRACTICE_ID}', gen_random_uuid(), $1, 'owner', 'Dana') ON CONFLICT DO NOTHING`,
    [userId],
  )
  // the practice grows by the first numbers that are new, the others by the rest
  const grown = to.mine - from.mine
  for (const table of TABLES)
    await owner.query(
      `INSERT INTO holdfast.${table} FROM ${EVERY}`,
      [from.cases + 1, to.cases, from.cases + grown, to.organizations, userId].slice(
        0,
        4 + Number(table.includes('$5')),
      ),
    )
  await owner.query('SET session_replication_role = origin')
  await owner.query('VACUUM ANALYZE')
}
