import { caseImportRoutes as routes } from '@holdfast/contracts/case-import'
import { caseRoutes } from '@holdfast/contracts/cases'
import { foundPractice } from '@holdfast/scenarios/practice'
import { expect, it, vi } from 'vitest'
import { newPerson, useApi } from '../../test/api.ts'
import { refusal, ruleOf } from '../../test/refusal.ts'

const api = useApi()

async function newPractice() {
  const owner = await newPerson(api, 'Olive Owner')
  const params = { organizationId: await foundPractice(owner) }
  const check = (file: string | Buffer) =>
    owner.call(routes.check, { params, body: { file: Buffer.from(file).toString('base64') } })
  const run = async (file: string | Buffer) => {
    const { id, version } = await check(file)
    const at = { params: { ...params, caseImportId: id } }
    await owner.call(routes.run, { ...at, ifMatch: version })
    return vi.waitUntil(
      async () => {
        const found = await owner.call(routes.get, at)
        return found.state === 'done' && found
      },
      { timeout: 15_000, interval: 50 },
    )
  }
  const aliases = async () => (await owner.call(caseRoutes.list, { params })).items.map(({ alias }) => alias).toSorted()
  return { owner, params, check, run, aliases }
}

it('names line and column of every error and opens nothing', async () => {
  const { owner, params, check, aliases } = await newPractice()
  const file =
    'Reference,Alias,Relationship,Notes\nA-1,Sam,client,secret\n,Max,parent,\nA-1,Lou,parent,\nA-1,Ana,parent,\n'
  const checked = await check(file)
  expect(checked).toMatchObject({ state: 'checked', lines: 4, opened: 0 })
  expect(checked.errors.map(({ line, column }) => [line, column])).toEqual([
    [2, 'relationship'],
    [2, 'notes'],
    [3, 'reference'],
    [5, 'reference'],
  ])
  expect(checked.errors[0]?.message).toContain('spouse')
  expect(JSON.stringify(checked.errors)).not.toMatch(/Sam|Max|secret/)
  const at = { params: { ...params, caseImportId: checked.id }, ifMatch: checked.version }
  expect(await ruleOf(owner.call(routes.run, at))).toBe('lines_wrong')
  expect(await aliases()).toEqual([])
  expect(await ruleOf(check('\u0000\u0001'))).toBe('file_unreadable')
  expect(await ruleOf(check('[1'))).toBe('file_unreadable')
  expect(await ruleOf(check('[]'))).toBe('file_unreadable')
})

it('opens each case once, from CSV as spreadsheets write it and from JSON', async () => {
  const { params, check, run, aliases, owner } = await newPractice()
  // Windows-1252 with semicolons
  const csv = Buffer.from('Referencia;Nombre;Sustancias\r\nA-1;Jos\u00e9;"alcohol, opioids"\r\nA-2;Max;\r\n', 'latin1')
  expect(await run(csv)).toMatchObject({ state: 'done', lines: 2, opened: 2, known: 0 })
  expect(await aliases()).toEqual(['José', 'Max'])
  const json = JSON.stringify([
    { reference: 'A-2', alias: 'Max' },
    { reference: 'A-3', alias: 'Lou', relationship: 'interventionist', substances: ['alcohol'] },
  ])
  expect(await run(json)).toMatchObject({ state: 'done', opened: 1, known: 1 })
  expect(await aliases()).toEqual(['José', 'Lou', 'Max'])
  const stranger = await newPerson(api, 'Eve')
  const { id } = await check(json)
  const there = { params: { ...params, caseImportId: id } }
  expect((await refusal(stranger.call(routes.get, there))).type).toBe('/problems/not-found')
  // what was checked waits encrypted, and goes with the import
  const kept = await api.database.prisma.$queryRaw<unknown[]>`SELECT 1 FROM holdfast.case_imports`
  expect(kept).toEqual([])
  expect(await owner.call(routes.get, there)).toMatchObject({ state: 'checked' })
})
