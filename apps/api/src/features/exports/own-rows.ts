import type { Tx } from '../../db/connect.ts'
import type { Runtime } from '../../kernel/context.ts'
import { ENCRYPTED_COLUMNS, type EncryptedColumn } from '../../kernel/encryption/case-texts.ts'
import { ownTextsOf } from '../../kernel/encryption/own-texts.ts'
import { rootKeysOf } from '../../kernel/encryption/root-keys.ts'
import { MEMBER_COLUMNS, PARTICIPANT_COLUMNS, PARTS_OF_OWN } from './own-columns.ts'

/** Rows by the name of their table, with names of fields as in the API. */
export type OwnRows = Record<string, Record<string, unknown>[]>

const MINE = 'SELECT id FROM holdfast.case_members WHERE organization_id = $1::uuid AND user_id = $2::uuid'
const MY_PLACES = `SELECT id FROM holdfast.participants WHERE organization_id = $1::uuid AND case_member_id IN (${MINE})`

const ownIn = (columns: Record<string, 'own' | 'other'>, ids: string): [column: string, condition: string][] =>
  Object.entries(columns).flatMap(([column, whose]) =>
    whose === 'own' ? [[column, `${column.split('.')[1]} IN (${ids})`]] : [],
  )

const CONDITIONS = new Map([...ownIn(MEMBER_COLUMNS, MINE), ...ownIn(PARTICIPANT_COLUMNS, MY_PLACES)])

const rowsOf = (table: string, condition: string): string =>
  `SELECT '${table}' AS part, to_jsonb(t) AS row FROM holdfast.${table} t WHERE organization_id = $1::uuid AND ${condition}`

// all names come from the lists beside
const OWN_ROWS = [
  rowsOf('case_members', 'user_id = $2::uuid'),
  ...[...CONDITIONS].map(([column, condition]) => rowsOf(String(column.split('.')[0]), condition)),
  ...Object.entries(PARTS_OF_OWN).map(([table, [column, of]]) => {
    const [parent = ''] = of.split('.')
    const own = `SELECT id FROM holdfast.${parent} WHERE organization_id = $1::uuid AND ${CONDITIONS.get(of)}`
    return rowsOf(table, `${column} IN (${own})`)
  }),
].join(' UNION ALL ')

/** What the database keeps for itself. */
const INNER = /^(?:organization_id|text_id)$|hash|token|epoch|browser_id/
const named = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What somebody wrote in their own name or said of themselves in the cases of one organization, with one statement. */
export async function readOwnRows(
  tx: Tx,
  { config }: Pick<Runtime, 'config'>,
  { organizationId, userId }: { organizationId: string; userId: string },
): Promise<OwnRows> {
  const found = await tx.$queryRawUnsafe<StoredRow[]>(OWN_ROWS, organizationId, userId)
  const read = await ownTextsOf(
    tx,
    rootKeysOf(config),
    found.flatMap(encryptedIn).map(({ stored }) => stored),
  )
  const rows: OwnRows = {}
  for (const one of found) {
    const { part } = one
    const texts = encryptedIn(one).map(({ name, column, ownerId, stored }) => {
      const text = read([column], ownerId, stored)
      return [name, HOLDS_JSON.includes(column) ? JSON.parse(text || '{}') : text] as const
    })
    const fields = Object.entries({ ...one.row, ...Object.fromEntries(texts) }).filter(
      ([column]) => !INNER.test(column),
    )
    rows[named(part)] = [
      ...(rows[named(part)] ?? []),
      Object.fromEntries(fields.map(([column, value]) => [named(column), value])),
    ]
  }
  return rows
}

const HOLDS_JSON: readonly EncryptedColumn[] = ['statement_versions.parts', 'screening_answers.answers']

type StoredRow = { part: string; row: Record<string, unknown> }
type Encrypted = { name: string; column: EncryptedColumn; ownerId: string; stored: string }

/** What is encrypted in a row, each under the name of its column. */
const encryptedIn = ({ part, row }: StoredRow): Encrypted[] =>
  ENCRYPTED_COLUMNS.flatMap((column) => {
    const [table, name = ''] = column.split('.')
    const { [name]: stored, author_user_id: ownerId } = row
    return table === part && typeof stored === 'string' ? [{ name, column, ownerId: String(ownerId), stored }] : []
  })
