import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPrismaSchema } from '../test/prisma-schema.ts'

const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const SCHEMAS = `n.nspname IN ('holdfast', 'identity', 'content')`
const described = readPrismaSchema()

/** Rows of the catalog, each as one line that can be compared and read. */
async function lines(sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(sql)
  return rows.map(({ line }) => line).sort()
}

it('has each column of the Prisma schema in the database, and no other', async () => {
  const wanted = described.flatMap(({ table, columns }) =>
    columns.map(({ column, type, nullable, hasDefault }) =>
      [table, column, type, ...(nullable ? [] : ['not null']), ...(hasDefault ? ['default'] : [])].join(' '),
    ),
  )
  const found = await lines(
    `SELECT concat_ws(' ', n.nspname || '.' || c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                      CASE WHEN a.attnotnull THEN 'not null' END, CASE WHEN a.atthasdef THEN 'default' END) AS line
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE ${SCHEMAS} AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  )
  expect(wanted.length).toBeGreaterThan(700)
  expect(found).toEqual(wanted.sort())
})

it('has each key and index of the Prisma schema in the database', async () => {
  const wanted = described.flatMap(({ table, keys }) =>
    keys.map(({ kind, columns }) => `${table} ${kind} (${columns.join(', ')})`),
  )
  const found = await lines(
    `SELECT n.nspname || '.' || c.relname || ' ' || CASE WHEN i.indisprimary THEN 'primary' WHEN i.indisunique THEN 'unique' ELSE 'index' END
            || ' (' || (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(i.indkey) WITH ORDINALITY k (attnum, place)
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum) || ')' AS line
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${SCHEMAS}`,
  )
  expect(wanted.length).toBeGreaterThan(80)
  expect(wanted.filter((line) => !found.includes(line))).toEqual([])
})

it('has each relation of the Prisma schema as a foreign key', async () => {
  const wanted = described.flatMap(({ table, relations }) =>
    relations.map(
      ({ columns, to, toColumns }) => `${table} (${columns.join(', ')}) references ${to}(${toColumns.join(', ')})`,
    ),
  )
  const found = await lines(
    `SELECT k.conrelid::regclass || split_part(split_part(pg_get_constraintdef(k.oid), 'FOREIGN KEY', 2), ' REFERENCES ', 1)
            || ' references ' || split_part(split_part(pg_get_constraintdef(k.oid), ' REFERENCES ', 2), ')', 1) || ')' AS line
     FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE ${SCHEMAS} AND k.contype = 'f'`,
  )
  expect(wanted.length).toBeGreaterThan(80)
  expect(wanted.filter((line) => !found.includes(line))).toEqual([])
})
