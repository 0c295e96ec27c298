import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call } from '@holdfast/contracts/call'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import pg from 'pg'
import { migrate } from '../apps/api/src/db/migrate.ts'
import { freePort } from '../scripts/free-port.ts'
import { startTemporaryServer } from '../scripts/postgres/temporary-server.ts'
import { root } from '../scripts/root.ts'
import { type RunningApi, startApi } from '../scripts/steps/start-api.ts'
import { startBareServer } from './processes.ts'
import { copyOrganization } from './seed-plans.ts'

const SECRET = 'a-secret-for-benchmarks-only-0123456789'

/** A plan, and where its reader's own statement is. */
export type SeededPlan = { organizationId: string; planId: string; statementId: string; version: number }

/** The product and the bare server over the same PostgreSQL and the same rows. */
export type Stage = {
  /** The product's address and process. */
  api: RunningApi & { url: string }
  bare: { url: string }
  /** The database as its superuser. */
  ownerUrl: string
  /** The cookie of a reader who leads every seeded case. */
  cookie: string
  plans: SeededPlan[]
  /** Starts one more process of the product on the same database. */
  startReplica: () => Promise<RunningApi & { url: string }>
  stop: () => Promise<void>
}

/**
 * Starts PostgreSQL, the product and the bare server, makes the sample case through the API and copies it until there are
 * `plans` plans (each copy has two: the reviewed first attempt and the next one).
 */
export async function openStage(plans: number): Promise<Stage> {
  const outbox = mkdtempSync(join(tmpdir(), 'holdfast-bench-'))
  const server = await startTemporaryServer({ durable: true })
  const ownerUrl = await server.createDatabase('holdfast', 'superuser')
  const { apiUrl } = await migrate(ownerUrl, SECRET)
  const running: RunningApi[] = []
  const startReplica = async () => {
    const port = await freePort()
    const api = await startApi({
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_API_URL: apiUrl,
      HOLDFAST_SECRET: SECRET,
      // the load comes from one person
      REQUESTS_PER_PERSON: '1000000',
      WEB_DIST: join(root, 'apps/web/dist'),
      MAIL_OUTBOX: outbox,
      LOG_LEVEL: 'error',
    })
    running.push(api)
    return { ...api, url: `http://127.0.0.1:${port}` }
  }
  const api = await startReplica()
  const { cookie, organizationId } = await createSample(api.url)
  const organizations = await copyOrganization(
    { superuserUrl: ownerUrl, secret: SECRET },
    organizationId,
    plans / 2 - 1,
  )
  const seeded = await listPlans(ownerUrl, organizations)
  const bare = await startBareServer(ownerUrl, await freePort())
  return {
    api,
    bare,
    ownerUrl,
    cookie,
    plans: seeded,
    startReplica,
    stop: async () => {
      bare.stop()
      for (const each of running) await each.stop()
      await server.stop()
      rmSync(outbox, { recursive: true, force: true })
    },
  }
}

async function createSample(url: string): Promise<{ cookie: string; organizationId: string }> {
  let cookie = ''
  const { organizationId } = await call(sampleCaseRoutes.create, { body: {} }, async (path, init) => {
    const answer = await fetch(`${url}${path}`, init)
    cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
    return answer
  })
  return { cookie, organizationId }
}

/** Every plan of these organizations with a statement of the reader, who is the one account-less guest that leads a case. */
async function listPlans(ownerUrl: string, organizations: string[]): Promise<SeededPlan[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<SeededPlan>(
    `SELECT p.organization_id AS "organizationId", p.id AS "planId", s.id AS "statementId", s.version
     FROM holdfast.plans p
     JOIN holdfast.organization_members o ON o.organization_id = p.organization_id AND o.role = 'owner'
     JOIN holdfast.case_members m ON m.organization_id = p.organization_id AND m.case_id = p.case_id AND m.user_id = o.user_id
     JOIN holdfast.participants t ON t.organization_id = p.organization_id AND t.plan_id = p.id AND t.case_member_id = m.id
     JOIN holdfast.statements s ON s.organization_id = p.organization_id AND s.plan_id = p.id AND s.participant_id = t.id
     WHERE p.organization_id = ANY ($1)
     ORDER BY md5(p.id::text)`,
    [organizations],
  )
  await client.end()
  return rows
}
