import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { caseRoutes } from '@holdfast/contracts/cases'
import { newFamily, newSample, type TestCase } from '@holdfast/scenarios/family-case'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { reportAudit } from '../../../../scripts/steps/report-audit.ts'
import { startTemporaryServer, type TemporaryServer } from '../../../../scripts/postgres/temporary-server.ts'
import { verifyAudit } from '../db/audit-verify.ts'
import { migrate } from '../db/migrate.ts'
import { auditKeyId, readCheckpoint, signCheckpoint } from '../kernel/audit-checkpoint.ts'
import { type Account, startApi, stopApi, type TestApi } from '../test/api.ts'
import { enqueue } from './enqueue.ts'
import { signAuditHeads } from './sign-audit-heads.ts'

// a database of its own: its trail is written anew here
const SECRET = 'a secret of the checkpoint tests, long enough'
const file = join(tmpdir(), `holdfast-checkpoints-${randomUUID()}`)
let server: TemporaryServer
let ownerUrl: string
let owner: pg.Client
let api: TestApi

beforeAll(async () => {
  server = await startTemporaryServer()
  ownerUrl = await server.createDatabase('checkpoints')
  const { apiUrl } = await migrate(ownerUrl, SECRET)
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  api = await startApi({ DATABASE_API_URL: apiUrl, HOLDFAST_SECRET: SECRET, AUDIT_CHECKPOINTS_FILE: file })
}, 60_000)

afterAll(async () => {
  await stopApi(api)
  await owner.end()
  await server.stop()
  rmSync(file, { force: true })
})

/** Has the work of an hour done; returns the checkpoints that there are then. */
async function sign(): Promise<{ number: number; jws: string }[]> {
  await enqueue({ tx: api.database.prisma, runtime: api.runtime }, signAuditHeads, {})
  const waiting = `SELECT FROM pgboss.job WHERE name LIKE '%sign-audit-heads' AND state <> 'completed'`
  const superuser = new pg.Client({ connectionString: server.superuserUrl('checkpoints') })
  await superuser.connect()
  await vi.waitUntil(async () => (await superuser.query(waiting)).rowCount === 0, { timeout: 15_000, interval: 20 })
  await superuser.end()
  return api.database.prisma.auditCheckpoint.findMany({ orderBy: { number: 'asc' } })
}

const verify = (known = {}) => verifyAudit(ownerUrl, { secret: SECRET, ...known })
const fileLines = () => readFileSync(file, 'utf8').split('\n')

/** Changes the first event of a case and gives it, all that follow and the head the hashes that fit. */
async function rewrite({ organizationId, caseId }: TestCase): Promise<void> {
  const chain = [organizationId, caseId]
  await owner.query(
    `UPDATE holdfast.audit_events SET meta = '{"count": 7}' WHERE organization_id = $1 AND chain_id = $2 AND seq = 1`,
    chain,
  )
  const { rows } = await owner.query<{ seq: string }>(
    'SELECT seq FROM holdfast.audit_events WHERE organization_id = $1 AND chain_id = $2 ORDER BY seq',
    chain,
  )
  for (const { seq } of rows)
    await owner.query(
      `WITH before AS (SELECT coalesce((SELECT p.hash FROM holdfast.audit_events p
                                         WHERE p.organization_id = $1 AND p.chain_id = $2 AND p.seq = $3::bigint - 1),
                                        decode(repeat('00', 32), 'hex')) AS hash),
            changed AS (
              UPDATE holdfast.audit_events e SET prev_hash = b.hash,
                hash = holdfast.audit_hash(b.hash, e.organization_id, e.chain_id, e.seq, e.at, e.actor_id, e.action, e.resource, e.resource_id, e.meta)
              FROM before b WHERE e.organization_id = $1 AND e.chain_id = $2 AND e.seq = $3 RETURNING e.hash)
       UPDATE holdfast.audit_heads h SET hash = c.hash FROM changed c WHERE h.organization_id = $1 AND h.chain_id = $2`,
      [...chain, seq],
    )
}

describe('the signed heads of the audit chains', () => {
  it('hold what changed since the last time, of every real organization, in the table and in the file', async () => {
    const [family, sample] = [await newFamily(api), await newSample(api)]
    const [first] = await sign()
    const signed = await readCheckpoint(first?.jws ?? '')
    const owners = signed?.checkpoint.heads.map(({ organizationId }) => organizationId)
    expect(owners).toContain(family.organizationId)
    expect(owners).not.toContain(sample.organizationId)
    expect(signed).toMatchObject({ keyId: await auditKeyId(SECRET), checkpoint: { number: 1, previous: null } })
    // nothing has changed
    expect(await sign()).toHaveLength(1)
    const { lead, organizationId, caseId } = family
    await lead.call(caseRoutes.update, { params: { organizationId, caseId }, body: { alias: 'Max' }, ifMatch: 1 })
    const checkpoints = await sign()
    const second = await readCheckpoint(checkpoints[1]?.jws ?? '')
    expect(second?.checkpoint.heads).toMatchObject([{ organizationId, chainId: caseId }])
    expect(fileLines()).toEqual([...checkpoints.map(({ jws }) => jws), ''])
    expect(await verify({ lines: fileLines() })).toMatchObject({ breaks: [], checkpoints: { count: 2, wrong: [] } })
  })

  it('name a chain that was written anew with hashes that fit', async () => {
    const family = await newFamily(api)
    const { organizationId, caseId } = family
    await sign()
    await rewrite(family)
    await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId])
    expect((await owner.query('SELECT * FROM holdfast.audit_first_break()')).rows).toEqual([])
    const { breaks } = await verify()
    expect(breaks).toEqual([
      { of: 'organization', organizationId, chain: caseId, seq: expect.any(Number), signedAt: expect.any(String) },
    ])
  })

  it('go on in the file behind a line that somebody else wrote there', async () => {
    await newFamily(api)
    await sign()
    const last = await readCheckpoint(fileLines().at(-2) ?? '')
    const strange = last && { ...last.checkpoint, number: 999_999 }
    appendFileSync(file, `${strange && (await signCheckpoint('another secret, just as long as ours', strange))}\n`)
    await newFamily(api)
    const checkpoints = await sign()
    expect(fileLines().at(-2)).toBe(checkpoints.at(-1)?.jws)
    writeFileSync(file, `${checkpoints.map(({ jws }) => jws).join('\n')}\n`)
  })

  it('show each damaged line of the file, and not what a crash cut off and the next hour repeats', async () => {
    await newFamily(api)
    await sign()
    await newFamily(api)
    const [first = '', ...rest] = (await sign()).map(({ jws }) => jws)
    const last = rest.at(-1) ?? ''
    // the middle of a signed line is another one: its signature does not hold
    const damaged = `${first.slice(0, 300)}${first[300] === 'A' ? 'B' : 'A'}${first.slice(301)}`
    const lines = [damaged, ...rest.slice(0, -1), last.slice(0, 200), last, 'no checkpoint', '']
    const { checkpoints } = await verify({ lines })
    expect(checkpoints).toMatchObject({ wrong: [], damagedLines: [1, lines.length - 1] })
    const whole = await verify({ lines: [first, ...rest, ''] })
    expect(whole.checkpoints.damagedLines).toEqual([])
    expect(reportAudit({ ...whole, breaks: [], checkpoints })?.split('\n')).toEqual(
      [1, lines.length - 1].map((line) =>
        expect.stringContaining(`Line ${line} of the file of checkpoints is damaged`),
      ),
    )
  })

  it('name each line that was taken out of the file, be it the first, and none that the next hour adds', async () => {
    await newFamily(api)
    await sign()
    await newFamily(api)
    const lines = (await sign()).map(({ jws }) => jws)
    expect(lines.length).toBeGreaterThan(4)
    const missingWithout = async (...taken: number[]) => {
      const { checkpoints } = await verify({ lines: lines.filter((_, index) => !taken.includes(index + 1)) })
      return checkpoints.wrong
    }
    expect(await missingWithout()).toEqual([])
    expect(await missingWithout(3)).toEqual([{ number: 3, why: 'missing_in_file' }])
    expect((await missingWithout(1, 3, 4)).map(({ number }) => number)).toEqual([1, 3, 4])
    expect(await missingWithout(lines.length)).toEqual([])
    const found = await verify({ lines: lines.filter((_, index) => index !== 1) })
    expect(reportAudit({ ...found, breaks: [] })).toBe(
      'Checkpoint 2 of the audit trail is missing in the file: a line was taken out. Compare the file with a copy of it.',
    )
    // a damaged line is named as such alone, and one beside it that is gone too
    const damaged = lines.map((line, index) => (index === 2 ? 'no checkpoint' : line))
    expect((await verify({ lines: damaged })).checkpoints).toMatchObject({ wrong: [], damagedLines: [3] })
    const both = await verify({ lines: damaged.filter((_, index) => index !== 3) })
    expect(both.checkpoints.wrong.map(({ number }) => number)).toEqual([3, 4])
  })

  it('show a checkpoint that is gone, was signed by somebody else, or differs from the file', async () => {
    await newFamily(api)
    await sign()
    await newFamily(api)
    const checkpoints = await sign()
    const last = await readCheckpoint(checkpoints.at(-1)?.jws ?? '')
    const number = last?.checkpoint.number ?? 0
    expect((await verify()).checkpoints.wrong).toEqual([])
    await owner.query('DELETE FROM identity.audit_checkpoints WHERE number = $1', [number - 1])
    const forged = last && (await signCheckpoint('another secret, just as long as ours', last.checkpoint))
    await owner.query('UPDATE identity.audit_checkpoints SET jws = $2 WHERE number = $1', [number, forged])
    const { checkpoints: found } = await verify({ lines: fileLines() })
    expect(found.wrong).toEqual([
      { number: number - 1, why: 'missing' },
      { number, why: 'unknown_key' },
      { number: number - 1, why: 'differs_from_file' },
      { number, why: 'differs_from_file' },
    ])
    // an earlier key of one's own is named
    const earlier = await auditKeyId('another secret, just as long as ours')
    expect((await verify({ keyIds: [earlier] })).checkpoints.wrong).toEqual([{ number: number - 1, why: 'missing' }])
    await owner.query(`UPDATE identity.audit_checkpoints SET jws = 'torn' WHERE number = $1`, [number])
    expect((await verify()).checkpoints.wrong).toContainEqual({ number, why: 'not_signed' })
  })
})

describe('a signed head that was kept elsewhere', () => {
  const headOf = async ({ lead, organizationId }: TestCase<Account>) => {
    const { name, bytes } = await lead.call(auditTrailRoutes.head, { params: { organizationId } })
    expect(name).toMatch(/^audit-head-\d{4}-\d\d-\d\d[.]jws$/)
    return new TextDecoder().decode(bytes)
  }
  const asSuperuser = async (text: string, values: unknown[]) => {
    const superuser = new pg.Client({ connectionString: server.superuserUrl('checkpoints') })
    await superuser.connect()
    await superuser.query(text, values)
    await superuser.end()
  }
  const inChain = 'WHERE organization_id = $1 AND chain_id = $2'
  const breaksOf = async (family: TestCase, head?: string) =>
    (await verify({ head })).breaks
      .filter(({ organizationId }) => organizationId === family.organizationId)
      .map(({ chain, seq, signedAt }) => [chain, seq, signedAt !== null])

  it('fits as long as events are only added, and names what was edited, deleted and cut', async () => {
    const families = [await newFamily(api), await newFamily(api), await newFamily(api), await newFamily(api)] as const
    const [added, edited, deleted, cut] = families
    const heads = await Promise.all(families.map(headOf))
    const { organizationId, caseId } = added
    await added.lead.call(caseRoutes.update, { params: { organizationId, caseId }, body: { alias: 'Max' }, ifMatch: 1 })
    expect(await breaksOf(added, heads[0])).toEqual([])
    expect((await verify({ head: heads[0] })).head).toMatchObject({ wrong: null })
    const chainOf = ({ organizationId: organization, caseId: chain }: TestCase) => [organization, chain]
    await asSuperuser(
      `UPDATE holdfast.audit_events SET action = 'case.changed' ${inChain} AND seq = 1`,
      chainOf(edited),
    )
    expect(await breaksOf(edited, heads[1])).toEqual([[edited.caseId, 1, false]])
    await asSuperuser(`DELETE FROM holdfast.audit_events ${inChain} AND seq = 1`, chainOf(deleted))
    expect((await breaksOf(deleted, heads[2]))[0]?.slice(0, 2)).toEqual([deleted.caseId, 2])
    // the end is cut and the head set back: the chain fits by itself
    await asSuperuser(`DELETE FROM holdfast.audit_events ${inChain} AND seq > 1`, chainOf(cut))
    await asSuperuser(
      `UPDATE holdfast.audit_heads h SET seq = 1, hash = e.hash FROM holdfast.audit_events e
       WHERE h.organization_id = $1 AND h.chain_id = $2 AND e.organization_id = $1 AND e.chain_id = $2`,
      chainOf(cut),
    )
    expect(await breaksOf(cut)).toEqual([])
    expect(await breaksOf(cut, heads[3])).toEqual([[cut.caseId, 2, true]])
    const report = reportAudit(await verify({ head: heads[3] }))
    expect(report).toContain(`event 2 of the chain ${cut.caseId} is not the one that was signed at`)
  })

  it('is named where it is damaged or signed by another key', async () => {
    const family = await newFamily(api)
    const head = await headOf(family)
    expect((await verify({ head: `x${head}` })).head).toEqual({ at: null, wrong: 'not_signed' })
    const other = await verifyAudit(ownerUrl, { secret: 'another secret, just as long as ours', head })
    expect(other.head).toMatchObject({ wrong: 'unknown_key' })
    expect(reportAudit({ ...other, breaks: [], checkpoints: { ...other.checkpoints, wrong: [] } })).toMatch(
      /^The head in the file is signed by another key/,
    )
  })
})
