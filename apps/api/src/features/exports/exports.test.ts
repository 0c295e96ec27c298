import { commentRoutes } from '@holdfast/contracts/comments'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { exportRoutes } from '@holdfast/contracts/exports'
import { type Browser, PASSWORD, useApi } from '../../test/api.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal } from '../../test/refusal.ts'
import { MARKED_COLUMNS } from '../../test/canary-readers.ts'
import { pdfAbout, pdfText } from '../../test/pdf-text.ts'
import { MEMBER_COLUMNS, PARTICIPANT_COLUMNS, PARTS_OF_OWN } from './own-columns.ts'
import { OWN_PARTS, WORD_FIELDS } from './record-parts.ts'

const api = useApi()
const WORDINGS = ['i_will', 'lifted_when', 'removes_or_protects', 'standing_offer'].map(
  (name) => `consequence_wordings.${name}`,
)
const OWN = 'You taught me to swim in the lake.'
const SHARED = 'Is Sunday too soon for everybody?'
/** Parts of a letter are fields of their own; earlier wordings of a limit are in the other file. */
const NOT_PRINTED = new Set([
  'statement_versions.parts',
  ...WORDINGS,
  'consequence_reviews.by_name',
  'person_needs.language',
])
const PRIVATE = 'I am still angry, and I say so to nobody.'

async function newFamilyWithWords() {
  const family = await newPlanningFamily(api)
  const { lead, participant, inPlan } = family
  const write = async (who: Browser, love: string) => {
    const { statements } = await workspaceOf(family, who)
    const mine = statements.find(({ isMine }) => isMine)
    const params = { ...inPlan, statementId: mine?.id ?? '' }
    await who.call(statementRoutes.write, { params, ifMatch: mine?.version ?? 1, body: { love } })
  }
  await write(participant, OWN)
  await write(lead, PRIVATE)
  const body = { section: 'logistics' as const, text: SHARED }
  await lead.call(commentRoutes.create, { params: inPlan, body })
  return family
}

const prove = (who: Browser, passphrase = PASSPHRASE) => who.call(sessionRoutes.prove, { body: { passphrase } })
const textOf = async (file: Promise<{ bytes: Uint8Array }>) => Buffer.from((await file).bytes).toString()

describe('what somebody takes along', () => {
  it('is their own of all cases: nothing that others wrote, and nothing of the keys to it', async () => {
    const { participant } = await newFamilyWithWords()
    await prove(participant)
    const text = await textOf(participant.call(exportRoutes.mine, {}))
    expect(text).toContain(OWN)
    for (const other of [PRIVATE, SHARED, 'Hash', 'Epoch']) expect(text).not.toContain(other)
    const { account, organizations } = JSON.parse(text) as {
      account: Record<string, unknown>
      organizations: Record<string, unknown[]>[]
    }
    expect(account).toHaveProperty(['session.get'])
    expect(organizations).toHaveLength(1)
    expect(organizations[0]).toMatchObject({
      statements: [{ sharing: 'private' }],
      statementVersions: [expect.anything()],
    })
  })

  it('is of a case what they may read there', async () => {
    const { participant, lead, organizationId, caseId } = await newFamilyWithWords()
    const params = { organizationId, caseId }
    await prove(participant)
    const text = await textOf(participant.call(exportRoutes.ofCase, { params }))
    expect(text).toContain(OWN)
    expect(text).toContain(SHARED)
    expect(text).not.toContain(PRIVATE)
    const { ofCase, ofPlans } = JSON.parse(text) as { ofCase: object; ofPlans: object[] }
    expect(ofCase).toHaveProperty(['cases.get'])
    expect(ofPlans).toHaveLength(1)
    expect(ofPlans[0]).toHaveProperty(['statements.versions'])
    await prove(lead, PASSWORD)
    expect(await textOf(lead.call(exportRoutes.ofCase, { params }))).toContain(PRIVATE)
  })

  it('can be read on paper: words and dates under headings, by the same right', async () => {
    const { participant, lead, organizationId, caseId } = await newFamilyWithWords()
    const params = { organizationId, caseId }
    await prove(participant)
    const mine = await participant.call(exportRoutes.minePrinted, {})
    expect(mine.name).toBe('my-data.pdf')
    const words = (await pdfText(mine.bytes)).join('\n')
    for (const own of ['Your account', 'Letters', OWN, 'Private. Made for Ben']) expect(words).toContain(own)
    for (const other of [PRIVATE, SHARED]) expect(words).not.toContain(other)
    const print = async (who: Browser) => {
      const { bytes } = await who.call(exportRoutes.ofCasePrinted, { params })
      return (await pdfText(bytes)).join('\n')
    }
    const seen = await print(participant)
    expect(seen).toContain(SHARED)
    expect(seen).not.toContain(PRIVATE)
    await prove(lead, PASSWORD)
    const all = await print(lead)
    for (const part of [PRIVATE, SHARED, 'What was changed', 'Plan 1']) expect(all).toContain(part)
    await lead.call(sessionRoutes.changeUser, { body: { locale: 'es' } })
    const { bytes } = await lead.call(exportRoutes.ofCasePrinted, { params })
    expect(await pdfAbout(bytes)).toMatchObject({ title: expect.stringMatching(/^Caso /), lang: 'es', isTagged: true })
    expect((await pdfText(bytes)).join('\n')).toContain('Privado. Hecho para Karen')
  })

  it('is handed out to whoever has lately shown that it is them, and is recorded', async () => {
    const { participant, organizationId, caseId } = await newPlanningFamily(api)
    const params = { organizationId, caseId }
    expect(await refusal(participant.call(exportRoutes.mine, {}))).toMatchObject({ type: '/problems/prove-yourself' })
    for (const route of [exportRoutes.ofCase, exportRoutes.ofCasePrinted])
      expect(await refusal(participant.call(route, { params }))).toMatchObject({ type: '/problems/prove-yourself' })
    expect(await refusal(participant.call(exportRoutes.minePrinted, {}))).toMatchObject({
      type: '/problems/prove-yourself',
    })
    await prove(participant)
    await participant.call(exportRoutes.ofCase, { params })
    await participant.call(exportRoutes.ofCasePrinted, { params })
    const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await owner.connect()
    const { rows } = await owner.query(
      "SELECT 1 FROM holdfast.audit_events WHERE action = 'file.downloaded' AND resource_id = $1 AND meta ->> 'route' LIKE '%/export%'",
      [caseId],
    )
    await owner.end()
    expect(rows).toHaveLength(2)
  })

  it('is hidden from others', async () => {
    const { organizationId, caseId } = await newPlanningFamily(api)
    const params = { organizationId, caseId }
    await expectHidden(api, (stranger) => stranger.call(exportRoutes.ofCase, { params }))
    await expectHidden(api, (stranger) => stranger.call(exportRoutes.ofCasePrinted, { params }))
  })
})

it('prints every column of an own row that can hold words', () => {
  const own = [
    ...Object.entries({ ...MEMBER_COLUMNS, ...PARTICIPANT_COLUMNS }),
    ...Object.keys(PARTS_OF_OWN).map((table) => [table, 'own']),
  ]
  const tables = new Set(own.flatMap(([column = '', whose]) => (whose === 'own' ? [column.split('.')[0]] : [])))
  const named = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  const left = MARKED_COLUMNS.filter((column) => {
    const [table = '', name = ''] = column.split('.')
    return tables.has(table) && !NOT_PRINTED.has(column) && !(WORD_FIELDS as readonly string[]).includes(named(name))
  })
  expect(left).toEqual([])
  const parts = OWN_PARTS.flatMap((part) => part.in)
  expect(
    [...tables].filter(
      (table = '') =>
        MARKED_COLUMNS.some((column) => column.startsWith(`${table}.`) && !NOT_PRINTED.has(column)) &&
        !parts.includes(named(table)),
    ),
  ).toEqual([])
})

it.each([
  ['case_members', MEMBER_COLUMNS],
  ['participants', PARTICIPANT_COLUMNS],
])('says of each column that refers to %s whether its row is their own', async (table, columns) => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
  const { rows } = await owner.query<{ column: string }>(
    `SELECT DISTINCT c.conrelid::regclass::text || '.' || a.attname AS column
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[cardinality(c.conkey)]
     WHERE c.contype = 'f' AND c.confrelid = ('holdfast.' || $1)::regclass`,
    [table],
  )
  await owner.end()
  const found = rows.map(({ column }) => column.replace(/^holdfast\./, ''))
  expect(found.toSorted()).toEqual(Object.keys(columns).toSorted())
})
