import Fastify from 'fastify'
import pg from 'pg'

// The least possible work for the same answers, over the same rows: Fastify and pg, one process, prepared statements, no
// sign-in, no rights, no audit rules. Started by the benchmarks with DATABASE_URL (a superuser) and PORT.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '', max: 16 })
const app = Fastify()

/** One statement that builds the plan as JSON, one `json_agg` for each table that holds a part of it. */
async function planStatement(): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'holdfast' AND column_name = 'plan_id' AND table_name NOT LIKE 'audit%'
       AND table_name NOT IN ('statement_versions', 'plan_versions', 'comments') ORDER BY 1`,
  )
  const parts = rows.map(
    ({ name }) =>
      `'${name}', (SELECT json_agg(t) FROM holdfast.${name} t WHERE t.organization_id = $1 AND t.plan_id = $2)`,
  )
  // a function takes 100 arguments at most: objects of 40 parts, one behind the other
  const objects = []
  for (let index = 0; index < parts.length; index += 40)
    objects.push(`json_build_object(${parts.slice(index, index + 40).join(', ')})`)
  return `SELECT json_build_array((SELECT row_to_json(p) FROM holdfast.plans p WHERE p.organization_id = $1 AND p.id = $2), ${objects.join(', ')},
    (SELECT json_agg(v) FROM holdfast.statements s JOIN holdfast.statement_versions v
       ON v.organization_id = s.organization_id AND v.plan_id = s.plan_id AND v.statement_id = s.id
      WHERE s.organization_id = $1 AND s.plan_id = $2
        AND v.version = (SELECT max(w.version) FROM holdfast.statement_versions w
                         WHERE w.organization_id = v.organization_id AND w.plan_id = v.plan_id AND w.statement_id = v.statement_id)))::text AS plan`
}

const text = await planStatement()
type Key = { organizationId: string; planId: string }

app.get<{ Params: Key }>('/plan/:organizationId/:planId', async ({ params }, reply) => {
  const { rows } = await pool.query<{ plan: string }>({
    name: 'plan',
    text,
    values: [params.organizationId, params.planId],
  })
  return reply.type('application/json').send(rows[0]?.plan)
})

app.get<{ Params: Key }>('/version/:organizationId/:planId', async ({ params }, reply) => {
  const { rows } = await pool.query<{ version: number; revision: number }>({
    name: 'version',
    text: 'SELECT version, revision FROM holdfast.plans WHERE organization_id = $1 AND id = $2',
    values: [params.organizationId, params.planId],
  })
  return reply.header('etag', `"${rows[0]?.version}.${rows[0]?.revision}"`).status(304).send()
})

// one transaction with the five writes and the notification that a saved statement needs
app.patch<{ Params: Key & { statementId: string }; Body: object }>(
  '/statement/:organizationId/:planId/:statementId',
  async ({ params: { organizationId, planId, statementId }, body }, reply) => {
    const key = [organizationId, planId, statementId]
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      await client.query({
        name: 'parts',
        // the row is written anew with the words that it has: plain ones would be unreadable for the product
        text: `UPDATE holdfast.statement_versions SET parts = CASE WHEN $4 = '' THEN $4 ELSE parts END, saved_at = now() WHERE organization_id = $1 AND plan_id = $2 AND statement_id = $3
               AND version = (SELECT max(version) FROM holdfast.statement_versions WHERE organization_id = $1 AND plan_id = $2 AND statement_id = $3)`,
        values: [...key, JSON.stringify(body)],
      })
      await client.query({
        name: 'statement',
        text: 'UPDATE holdfast.statements SET version = version + 1, saved_at = now() WHERE organization_id = $1 AND plan_id = $2 AND id = $3',
        values: key,
      })
      await client.query({
        name: 'plan revision',
        text: 'UPDATE holdfast.plans SET revision = revision + 1 WHERE organization_id = $1 AND id = $2',
        values: [organizationId, planId],
      })
      await client.query({
        name: 'event',
        text: 'INSERT INTO bare_events (organization_id, resource_id, at) VALUES ($1, $2, now())',
        values: [organizationId, statementId],
      })
      await client.query({
        name: 'head',
        text: 'INSERT INTO bare_heads (organization_id, seq) VALUES ($1, 1) ON CONFLICT (organization_id) DO UPDATE SET seq = bare_heads.seq + 1',
        values: [organizationId],
      })
      await client.query({ name: 'notify', text: `SELECT pg_notify('bare', $1)`, values: [statementId] })
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      client.release()
    }
    return reply.send({ saved: true })
  },
)

await pool.query(
  `CREATE TABLE IF NOT EXISTS bare_events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, organization_id uuid, resource_id uuid, at timestamptz);
   CREATE TABLE IF NOT EXISTS bare_heads (organization_id uuid PRIMARY KEY, seq bigint)`,
)
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
