import { call, type CallInput } from '@holdfast/contracts/call'
import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planRoutes } from '@holdfast/contracts/plans'
import { facilityRoutes } from '@holdfast/contracts/facilities'
import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import type { Route } from '@holdfast/contracts/route'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { statementRoutes } from '@holdfast/contracts/statements'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { asExport } from './facility-file/formats.ts'
import { makeFacilities } from './facility-file/made-facilities.ts'
import { browserAt, killEverything, ready, run, useInstallation } from './installation.ts'
import { findRunningDatabase } from './steps/database-of-installation.ts'

const here = useInstallation()

/** A family that writes without pause: what was acknowledged, until nothing answers any more. */
async function writeUntilCut(
  send: <R extends Route>(route: R, input: CallInput<R>) => ReturnType<typeof call<R>>,
  key: { organizationId: string; planId: string },
  onAcknowledged: (count: number) => void,
): Promise<{ names: string[]; effect: string; attempted: { name: string; effect: string } }> {
  const { statements } = await send(workspaceRoutes.get, { params: key })
  const mine = statements[0]
  const names: string[] = []
  const attempted = { name: '', effect: '' }
  let version = mine?.version ?? 0
  let effect = ''
  try {
    for (let n = 1; ; n += 1) {
      attempted.name = `Person ${n}`
      await send(participantRoutes.create, {
        params: key,
        body: { name: attempted.name, relationship: 'friend', adult: true },
      })
      names.push(attempted.name)
      attempted.effect = `What I wrote at step ${n}.`
      const saved = await send(statementRoutes.write, {
        params: { ...key, statementId: mine?.id ?? '' },
        ifMatch: version,
        body: { effect: attempted.effect },
      })
      version = saved.version
      effect = attempted.effect
      onAcknowledged(n)
    }
  } catch {
    return { names, effect, attempted }
  }
}

describe('kill -9 of everything in the middle of the work', () => {
  test('loses nothing that was acknowledged, and keeps the audit trail complete', async () => {
    const first = await ready(here, run(here))
    const fetcher = browserAt(here)
    const send = <R extends Route>(route: R, input: CallInput<R>) => call(route, input, fetcher)
    const sample = await send(sampleCaseRoutes.create, { body: {} })
    const { id: organizationId } = await send(organizationRoutes.create, { body: { kind: 'family', name: 'A family' } })
    const { id: caseId } = await send(caseRoutes.create, {
      params: { organizationId },
      body: { alias: 'Sam', relationship: 'sibling' },
    })
    const { id: planId } = await send(planRoutes.create, { params: { organizationId, caseId }, body: {} })
    const key = { organizationId, planId }
    const me = { name: 'Karen', relationship: 'sibling' as const, adult: true, isMe: true }
    await send(participantRoutes.create, { params: key, body: me })

    let cut: Promise<void> | undefined
    const { names, effect, attempted } = await writeUntilCut(send, key, (count) => {
      if (count === 15) cut = killEverything(here, first)
    })
    await cut
    expect(names.length).toBeGreaterThanOrEqual(15)

    await ready(here, run(here))
    const plan = await send(workspaceRoutes.get, { params: key })
    const kept = plan.participants.map(({ name }) => name)
    expect(kept).toEqual(expect.arrayContaining(names))
    // the one that was under way is there whole, or not at all
    expect([...names, attempted.name]).toEqual(expect.arrayContaining(kept.filter((name) => name !== 'Karen')))
    expect([effect, attempted.effect]).toContain(plan.statements.find(({ isMine }) => isMine)?.parts?.effect)
    const before = await send(workspaceRoutes.get, {
      params: { organizationId: sample.organizationId, planId: sample.planId },
    })
    expect(before.participants).toHaveLength(4)
    expect([await firstBreak(organizationId), await firstBreak(sample.organizationId)]).toEqual([null, null])
  })
})

const PLACES = 9_000

describe('kill -9 of everything in the middle of an import', () => {
  test('keeps complete batches, and continues without a lost or repeated facility', async () => {
    const first = await ready(here, run(here))
    const fetcher = browserAt(here)
    const send = <R extends Route>(route: R, input: CallInput<R>) => call(route, input, fetcher)
    await send(sampleCaseRoutes.create, { body: { approach: 'craft' } })
    const { id: organizationId } = await send(organizationRoutes.create, { body: { kind: 'family', name: 'A family' } })
    const imported = async () => (await send(facilityRoutes.overview, { params: { organizationId } })).imported
    const begun = await send(facilityImportRoutes.create, { params: { organizationId }, body: {} })
    const params = { organizationId, importId: begun.id }
    const body = new Uint8Array(asExport(makeFacilities(PLACES)))
    const checked = await send(facilityImportRoutes.upload, { params, body, ifMatch: begun.version })
    expect(checked).toMatchObject({ status: 'checked', new: PLACES, refused: 0 })
    await send(facilityImportRoutes.load, { params, body: { asOf: '2026-11-01' } })
    const seen = async () => (await send(facilityImportRoutes.get, { params })).linesLoaded
    await expect.poll(seen, { interval: 10, timeout: 20_000 }).toBeGreaterThan(0)
    await killEverything(here, first)

    await ready(here, run(here))
    const cut = await send(facilityImportRoutes.get, { params })
    expect(cut).toMatchObject({ status: 'loading', finishedAt: null })
    expect(cut.linesLoaded).toBeGreaterThan(0)
    expect(cut.linesLoaded).toBeLessThan(PLACES)
    expect(cut.linesLoaded).toBe(await imported())

    const status = async () => (await send(facilityImportRoutes.get, { params })).status
    // the next process takes the job up once the one before has been silent for a while
    await expect.poll(status, { interval: 200, timeout: 100_000 }).toBe('done')
    expect(await send(facilityImportRoutes.get, { params })).toMatchObject({ added: PLACES, updated: 0 })
    expect([await imported(), await firstBreak(organizationId)]).toEqual([PLACES, null])
  })
})

/** The first audit event of an organization that does not follow from the one before it; null when all do. */
async function firstBreak(organizationId: string): Promise<unknown> {
  return inDatabase(organizationId, async (client) => {
    const { rows } = await client.query('SELECT chain_id, seq FROM holdfast.audit_first_break()')
    return rows[0] ?? null
  })
}

/** Looks into the tables of one organization, as the owner of the database. */
async function inDatabase<T>(organizationId: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: findRunningDatabase(here.folder) })
  await client.connect()
  try {
    await client.query("SELECT set_config('app.organization_id', $1, false)", [organizationId])
    return await work(client)
  } finally {
    await client.end()
  }
}
