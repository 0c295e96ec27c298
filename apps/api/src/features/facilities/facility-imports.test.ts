import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { facilityRoutes } from '@holdfast/contracts/facilities'
import { sessionRoutes } from '@holdfast/contracts/session'
import { LINE_PROBLEM_LABELS } from '@holdfast/domain/facilities/import-labels'
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { startApi, stopApi, useApi } from '../../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { newGuest } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import { asCsv, asExport, asXlsx, uploadFile, importFile, places, untilDone } from './directory.fixture.ts'
import { loadImport } from './load-import.ts'

const api = useApi()

/** Looks at the tables as their owner does. */
async function asOwner<T extends pg.QueryResultRow>(organizationId: string, text: string): Promise<T[]> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
  await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId])
  const { rows } = await owner.query<T>(text)
  await owner.end()
  return rows
}

describe('an import of the public facility file', () => {
  it.each([
    ['the JSON export', asExport],
    ['the spreadsheet as CSV', asCsv],
    ['the spreadsheet', asXlsx],
    ['a packed export', (given: Parameters<typeof asExport>[0]) => gzipSync(asExport(given))],
  ])('reads %s, reports what would change, applies it, and changes nothing on a second run', async (_, write) => {
    const { lead, organizationId } = await newFamily(api)
    const file = write(places(1_300))
    const { params, checked } = await uploadFile(lead, organizationId, file)
    expect(checked).toMatchObject({
      status: 'checked',
      linesRead: 1_300,
      new: 1_300,
      changed: 0,
      refused: 0,
      unknown: {},
    })
    const inOrganization = { params: { organizationId } }
    expect((await lead.call(facilityRoutes.overview, inOrganization)).imported).toBe(0)
    const loading = await lead.call(facilityImportRoutes.load, { params, body: { asOf: '2026-11-01' } })
    expect(loading).toMatchObject({ status: 'loading', asOf: '2026-11-01', keyYear: 2026 })
    expect(await untilDone(lead, params)).toMatchObject({
      status: 'done',
      linesLoaded: 1_300,
      added: 1_300,
      updated: 0,
    })
    expect(await lead.call(facilityRoutes.overview, inOrganization)).toMatchObject({
      imported: 1_300,
      asOf: '2026-11-01',
    })
    expect(await importFile(lead, organizationId, file, '2026-11-01')).toMatchObject({
      same: 1_300,
      added: 0,
      updated: 0,
    })
  })

  it('reads the same facilities from every file format', async () => {
    const { lead, organizationId } = await newFamily(api)
    await importFile(lead, organizationId, asExport(places(40)))
    for (const write of [asCsv, asXlsx]) {
      const { checked } = await uploadFile(lead, organizationId, write(places(40)))
      expect(checked).toMatchObject({ new: 0, same: 40 })
    }
  })

  it('updates from a newer file, keeps entries of the organization, and refuses an older file', async () => {
    const { lead, organizationId } = await newFamily(api)
    const params = { organizationId }
    const [first, second, third] = places(3)
    await importFile(lead, organizationId, asCsv([first!, second!, third!]), '2026-06-01')
    const search = (text: string) => lead.call(facilityRoutes.search, { params, query: { text } })
    const of = (place: typeof first) => search([place!.name1, place!.name2].filter(Boolean).join(' · ').toLowerCase())
    const own = (await of(second)).items[0]!
    await lead.call(facilityRoutes.update, {
      params: { ...params, facilityId: own.id },
      ifMatch: own.version,
      body: { phone: '555-000-1111' },
    })
    const next = [first!, second!, third!].map((place) => ({ ...place, phone: '555-999-0000' }))
    expect(await importFile(lead, organizationId, asCsv(next), '2026-09-01')).toMatchObject({
      changed: 2,
      kept: 1,
      added: 0,
      updated: 2,
    })
    expect((await of(second)).items[0]).toMatchObject({ phone: '555-000-1111', source: 'own' })
    expect((await of(third)).items[0]).toMatchObject({ phone: '555-999-0000', asOf: '2026-09-01', source: 'imported' })
    const older = await importFile(lead, organizationId, asCsv([first!, third!]), '2026-01-01')
    expect(older).toMatchObject({ changed: 2, updated: 0 })
    expect((await of(third)).items[0]?.phone).toBe('555-999-0000')
  })

  it('reports bad lines by number, counts those beyond a thousand, and returns them as a file without formulas', async () => {
    const { lead, organizationId } = await newFamily(api)
    const good = places(1_200)
    const bad = good.map((place, at) =>
      at < 1_005 ? { ...place, zip: '', ...(at === 0 && { name1: '=HYPERLINK("http://evil.example")' }) } : place,
    )
    const again = { ...good[1_100]!, city: 'Elsewhere' }
    const lines = [...bad, { ...good[1_101]!, street1: 'New 1', latitude: '97' }, again]
    const { params, checked } = await uploadFile(lead, organizationId, asCsv(lines))
    expect(checked).toMatchObject({ linesRead: 1_202, new: 195, refused: 1_006, merged: 1 })
    const page = await lead.call(facilityImportRoutes.lines, { params, query: { limit: 100 } })
    expect(page.items.slice(0, 2)).toMatchObject([
      {
        line: 2,
        problems: ['formula', 'no_zip'],
        reasons: [LINE_PROBLEM_LABELS.formula.en, LINE_PROBLEM_LABELS.no_zip.en],
      },
      { line: 3, problems: ['no_zip'], verdict: 'refused' },
    ])
    let listed = page.items.length
    for (let cursor = page.nextCursor; cursor !== null; ) {
      const next = await lead.call(facilityImportRoutes.lines, { params, query: { limit: 100, cursor } })
      listed += next.items.length
      cursor = next.nextCursor
    }
    expect(listed).toBe(1_000)
    const report = await lead.call(facilityImportRoutes.report, { params, query: {} })
    const text = new TextDecoder().decode(report.bytes).split('\r\n')
    expect([text.length, text[0], text[1]]).toEqual([
      1_002,
      'line,verdict,name,reason',
      `2,Refused,"'=HYPERLINK(""http://evil.example"")${good[0]!.name2 && ` · ${good[0]!.name2}`}","${LINE_PROBLEM_LABELS.formula.en} ${LINE_PROBLEM_LABELS.no_zip.en}"`,
    ])
    await lead.call(facilityImportRoutes.load, { params, body: { asOf: '2026-11-01' } })
    expect(await untilDone(lead, params)).toMatchObject({ added: 195 })
    expect((await lead.call(facilityImportRoutes.lines, { params, query: {} })).items[0]?.line).toBe(2)
  })

  it('reports bad lines at the end of the file', async () => {
    const { lead, organizationId } = await newFamily(api)
    const [one, two] = places(2)
    const file = asExport([one!, { ...two!, latitude: '97' }, { ...two!, zip: '12' }])
    const { params } = await uploadFile(lead, organizationId, file)
    const { items } = await lead.call(facilityImportRoutes.lines, { params, query: {} })
    expect(items.map(({ line, problems }) => [line, problems])).toEqual([
      [2, ['bad_coordinates']],
      [3, ['bad_zip']],
    ])
  })

  it('reads service codes from the key in the file, and counts unexplained ones', async () => {
    const { lead, organizationId } = await newFamily(api)
    const key = [['Language services', 'F17', 'Any Chinese language', '']]
    const done = await importFile(lead, organizationId, asXlsx(places(2), key))
    expect(done.keyCodes).toBeGreaterThan(180)
    const { names } = await lead.call(facilityRoutes.overview, { params: { organizationId } })
    expect(names).toContainEqual({ code: 'F17', category: 'LANG', name: 'Any Chinese language' })
    const rows = [
      {
        ...places(3)[2],
        services: [
          { f1: 'Language', f2: 'LANG', f3: 'Any Chinese Language; Spanish' },
          { f1: 'Type of care', f2: 'TC', f3: 'DT; Hovercraft rides' },
        ],
      },
    ]
    const file = Buffer.from(JSON.stringify({ page: 3, totalPages: 12, recordCount: 1, rows }))
    const read = await importFile(lead, organizationId, file)
    expect(read).toMatchObject({ unknown: { 'Hovercraft rides': 1 }, exportPage: 3, exportPages: 12, added: 1 })
    const { items } = await lead.call(facilityRoutes.search, {
      params: { organizationId },
      query: { languages: 'F17', codes: 'DT' },
    })
    expect(items[0]).toMatchObject({ languages: ['F17', 'SP'], codes: ['DT'] })
  })
})

describe('rights and order of an import', () => {
  it('is visible only to those who run the organization', async () => {
    const family = await newFamily(api)
    const { organizationId } = family
    const guest = await newGuest(api, family, 'participant')
    const params = { organizationId }
    expect(await refusal(guest.call(facilityImportRoutes.create, { params, body: {} }))).toMatchObject({ status: 403 })
    expect(await refusal(guest.call(facilityRoutes.search, { params, query: {} }))).toMatchObject({ status: 403 })
    const { params: inImport } = await uploadFile(family.lead, organizationId, asCsv(places(1)))
    for (const who of [guest])
      expect(
        await refusal(who.call(facilityImportRoutes.upload, { params: inImport, body: new Uint8Array(1), ifMatch: 1 })),
      ).toMatchObject({ status: 403 })
    await expectHidden(api, (stranger) => stranger.call(facilityImportRoutes.get, { params: inImport }))
    await expectHidden(api, (stranger) =>
      stranger.call(facilityImportRoutes.upload, { params: inImport, body: new Uint8Array(1), ifMatch: 1 }),
    )
  })

  it('requires If-Match, a date that is not in the future, and a file before it is applied', async () => {
    const { lead, organizationId } = await newFamily(api)
    const { id: importId } = await lead.call(facilityImportRoutes.create, { params: { organizationId }, body: {} })
    const params = { organizationId, importId }
    const load = (asOf: string) => lead.call(facilityImportRoutes.load, { params, body: { asOf } })
    expect(await ruleOf(load('2026-01-01'))).toBe('import_not_checked')
    const body = new Uint8Array(asCsv(places(1)))
    const give = (given: { ifMatch?: number }) => lead.call(facilityImportRoutes.upload, { params, body, ...given })
    await expectVersionAsked(give, 1)
    await give({ ifMatch: 1 })
    expect(await wrongFields(load('2999-01-01'))).toEqual(['body/asOf'])
    await load('2026-01-01')
    await untilDone(lead, params)
    expect(await ruleOf(load('2026-01-01'))).toBe('import_over')
  })

  it('runs one at a time in an organization, and cancels an unfinished one', async () => {
    const { lead, organizationId } = await newFamily(api)
    const begin = () => lead.call(facilityImportRoutes.create, { params: { organizationId }, body: {} })
    const { params } = await uploadFile(lead, organizationId, asCsv(places(1_100)))
    const second = await begin()
    expect(await lead.call(facilityImportRoutes.get, { params })).toMatchObject({ status: 'canceled' })
    const inSecond = { organizationId, importId: second.id }
    const given = lead.call(facilityImportRoutes.upload, {
      params: inSecond,
      body: new Uint8Array(asCsv(places(4_000))),
      ifMatch: second.version,
    })
    for (;;) {
      const { status } = await lead.call(facilityImportRoutes.get, { params: inSecond })
      if (status !== 'waiting') break
      await wait(10)
    }
    expect(await ruleOf(begin())).toBe('import_running')
    await given
    await lead.call(facilityImportRoutes.load, { params: inSecond, body: { asOf: '2026-11-01' } })
    expect(await ruleOf(begin())).toBe('import_running')
    await untilDone(lead, inSecond)
    expect((await begin()).status).toBe('waiting')
  })

  it('continues after its process ended, and adds nothing twice', async () => {
    // this process only writes jobs: what carries them out is played here, batch by batch
    const writer = await startApi({ JOBS: 'off' })
    const { lead, organizationId } = await newFamily(writer)
    const { params } = await uploadFile(lead, organizationId, asCsv(places(4_500)))
    const load = (asOf: string) => lead.call(facilityImportRoutes.load, { params, body: { asOf } })
    const seen = () => lead.call(facilityImportRoutes.get, { params })
    await load('2026-11-01')
    const { user } = await lead.call(sessionRoutes.get, {})
    const data = { ...params, userId: user.id }
    await expect(loadImport.run(writer.runtime, data, AbortSignal.abort())).rejects.toThrow()
    expect(await seen()).toMatchObject({ status: 'loading', linesLoaded: 1_000, interrupted: false })
    expect(await ruleOf(load('2026-11-01'))).toBe('import_running')
    await loadImport.giveUp?.(writer.runtime, data)
    expect(await seen()).toMatchObject({ status: 'loading', interrupted: true, can: { load: { allowed: true } } })
    await load('2026-11-02')
    const { signal } = new AbortController()
    await Promise.all([1, 2].map(() => loadImport.run(writer.runtime, data, signal)))
    expect(await seen()).toMatchObject({
      status: 'done',
      added: 4_500,
      updated: 0,
      linesLoaded: 4_500,
      asOf: '2026-11-01',
    })
    const [count] = await asOwner<{ count: string }>(
      organizationId,
      `SELECT count(*) FROM holdfast.facilities WHERE organization_id = '${organizationId}'`,
    )
    expect(Number(count?.count)).toBe(4_500)
    const audit = await asOwner<{ action: string; meta: object }>(
      organizationId,
      `SELECT action, meta FROM holdfast.audit_events WHERE organization_id = '${organizationId}' AND action LIKE 'facility%' ORDER BY seq`,
    )
    expect(audit.at(-1)).toEqual({ action: 'facility_import.finished', meta: { added: 4_500, updated: 0, refused: 0 } })
    await stopApi(writer)
  })

  it('is canceled while its lines are loaded, with the version from before a batch, and loads no more', async () => {
    const writer = await startApi({ JOBS: 'off' })
    const { lead, organizationId } = await newFamily(writer)
    const { params } = await uploadFile(lead, organizationId, asCsv(places(2_500)))
    const { version } = await lead.call(facilityImportRoutes.load, { params, body: { asOf: '2026-11-01' } })
    const { user } = await lead.call(sessionRoutes.get, {})
    const data = { ...params, userId: user.id }
    await expect(loadImport.run(writer.runtime, data, AbortSignal.abort())).rejects.toThrow()
    const { can } = await lead.call(facilityImportRoutes.get, { params })
    expect(can.cancel.allowed).toBe(true)
    await lead.call(facilityImportRoutes.cancel, { params, ifMatch: version })
    await loadImport.run(writer.runtime, data, new AbortController().signal)
    expect(await lead.call(facilityImportRoutes.get, { params })).toMatchObject({ status: 'canceled', added: 1_000 })
    expect((await lead.call(facilityRoutes.overview, { params: { organizationId } })).imported).toBe(1_000)
    await stopApi(writer)
  })

  it('accepts a new file while another is read, and stops reading the first', async () => {
    const { lead, organizationId } = await newFamily(api)
    const begun = await lead.call(facilityImportRoutes.create, { params: { organizationId }, body: {} })
    const params = { organizationId, importId: begun.id }
    const sent = new TransformStream<Uint8Array, Uint8Array>()
    const writer = sent.writable.getWriter()
    const first = lead.fetch(`/api/v1/organizations/${organizationId}/facility-imports/${begun.id}/file`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'if-match': `"${begun.version}"` },
      body: sent.readable,
      duplex: 'half',
    } as RequestInit)
    const file = asCsv(places(4_000))
    // a thousand lines and some hundred more: one batch is kept, and the next one waits for the rest of the file
    const part = Math.round(file.length * 0.4)
    await writer.write(file.subarray(0, part))
    const reading = () => lead.call(facilityImportRoutes.get, { params })
    await vi.waitUntil(async () => (await reading()).linesRead === 1_000, { timeout: 10_000, interval: 20 })
    const { version } = await reading()
    const body = new Uint8Array(asCsv(places(3)))
    const second = await lead.call(facilityImportRoutes.upload, { params, body, ifMatch: version })
    expect(second).toMatchObject({ status: 'checked', linesRead: 3 })
    await writer.write(file.subarray(part))
    await writer.close()
    expect(await (await first).json()).toMatchObject({ type: '/problems/busy' })
    expect(await reading()).toMatchObject({ status: 'checked', linesRead: 3, new: 3 })
  })
})
