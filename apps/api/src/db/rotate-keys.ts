import type pg from 'pg'
import { openOrganizationKey } from '../kernel/encryption/case-texts.ts'
import { newCaseKey, newOrganizationKey } from '../kernel/encryption/new-keys.ts'
import { keysOfOrganization, type OpenKey, reencrypt } from '../kernel/encryption/reencrypt.ts'
import type { RootKeys } from '../kernel/encryption/root-keys.ts'
import { connectOwner } from './connect-owner.ts'

type Place = { organizationId: string; caseId: string }
type Rotation = { beganAt: Date; pass: number; doneOrganizationId: string | null; doneCaseId: string | null }

/** How long a request may go on with the keys that it was admitted with. */
const LONGEST_REQUEST_MS = 30_000

type Options = {
  /** For how long new keys wait until they are used, and old ones until they are destroyed. */
  waitMs?: number
  /** Told after each case; what it throws stops the rotation there, and the next one goes on. */
  onCase?: (done: Place & { pass: number }) => void
}

/**
 * Gives every organization and case a new key, and encrypts every text anew, while people go on writing. In three passes, so that no
 * request meets a key that it does not know: new keys; texts; what was written meanwhile, and the old keys end. It remembers the last
 * case that is done: one that was stopped goes on there. Returns how many cases have a new key.
 */
export async function rotateKeys(
  ownerUrl: string,
  roots: RootKeys,
  { waitMs = LONGEST_REQUEST_MS, onCase = () => undefined }: Options = {},
): Promise<number> {
  const owner = await connectOwner(ownerUrl)
  try {
    await owner.query('INSERT INTO keys.rotation DEFAULT VALUES ON CONFLICT DO NOTHING')
    let cases = 0
    for (let rotation = await stateOf(owner); rotation.pass <= 3; rotation = await stateOf(owner)) {
      const { pass } = rotation
      for (let place = await nextCase(owner, rotation); place; place = await nextCase(owner, await stateOf(owner))) {
        await rotateCase(owner, roots, { place, rotation, waitMs })
        await owner.query('UPDATE keys.rotation SET done_organization_id = $1, done_case_id = $2', [
          place.organizationId,
          place.caseId,
        ])
        if (pass === 3) cases += 1
        onCase({ ...place, pass })
      }
      await owner.query('UPDATE keys.rotation SET pass = pass + 1, done_organization_id = NULL, done_case_id = NULL')
      if (pass < 3) await owner.query('SELECT pg_sleep($1)', [waitMs / 1000])
    }
    await owner.query(`
      DELETE FROM keys.organization_keys o USING keys.rotation r WHERE o.made_at < r.began_at
        AND NOT EXISTS (SELECT 1 FROM keys.case_keys k WHERE k.organization_id = o.organization_id AND k.organization_key_id = o.id)`)
    await owner.query('DELETE FROM keys.rotation')
    return cases
  } finally {
    await owner.end()
  }
}

async function stateOf(owner: pg.Client): Promise<Rotation> {
  const { rows } = await owner.query<Rotation>(
    `SELECT began_at AS "beganAt", pass, done_organization_id AS "doneOrganizationId", done_case_id AS "doneCaseId" FROM keys.rotation`,
  )
  const [rotation] = rows
  if (!rotation) throw new Error('Another rotation of the keys has just ended this one.')
  return rotation
}

async function nextCase(owner: pg.Client, { doneOrganizationId, doneCaseId }: Rotation): Promise<Place | undefined> {
  const { rows } = await owner.query<Place>(
    `SELECT DISTINCT organization_id AS "organizationId", case_id AS "caseId" FROM keys.case_keys
     WHERE $1::uuid IS NULL OR (organization_id, case_id) > ($1::uuid, $2::uuid) ORDER BY 1, 2 LIMIT 1`,
    [doneOrganizationId, doneCaseId],
  )
  return rows[0]
}

async function rotateCase(
  owner: pg.Client,
  roots: RootKeys,
  { place, rotation, waitMs }: { place: Place; rotation: Rotation; waitMs: number },
): Promise<void> {
  if (rotation.pass === 1) return giveNewKey(owner, roots, { place, since: rotation.beganAt, waitMs })
  await reencryptTexts(owner, roots, place)
  if (rotation.pass === 3)
    await owner.query('DELETE FROM keys.case_keys WHERE organization_id = $1 AND case_id = $2 AND made_at < $3', [
      place.organizationId,
      place.caseId,
      rotation.beganAt,
    ])
}

/** A key that is used from then on when every request has been admitted with it; none where the case has a new one. */
async function giveNewKey(
  owner: pg.Client,
  roots: RootKeys,
  { place: { organizationId, caseId }, since, waitMs }: { place: Place; since: Date; waitMs: number },
): Promise<void> {
  const { rows } = await owner.query<{ id: string; wrapped: string }>(
    'SELECT id, wrapped FROM keys.organization_keys WHERE organization_id = $1 AND made_at >= $2 ORDER BY made_at DESC LIMIT 1',
    [organizationId, since],
  )
  const wrapping = rows[0] ?? newOrganizationKey(roots, organizationId)
  if (!rows[0])
    await owner.query('INSERT INTO keys.organization_keys (organization_id, id, wrapped) VALUES ($1, $2, $3)', [
      organizationId,
      wrapping.id,
      wrapping.wrapped,
    ])
  const bytes = openOrganizationKey(roots, organizationId, wrapping)
  const made = newCaseKey({ id: wrapping.id, bytes }, caseId)
  await owner.query(
    `INSERT INTO keys.case_keys (organization_id, case_id, id, organization_key_id, wrapped, used_from)
     SELECT $1, $2, $3, $4, $5, now() + $6 * interval '1 millisecond'
     WHERE EXISTS (SELECT 1 FROM keys.case_keys k WHERE k.organization_id = $1 AND k.case_id = $2)
       AND NOT EXISTS (SELECT 1 FROM keys.case_keys k WHERE k.organization_id = $1 AND k.case_id = $2 AND k.made_at >= $7)`,
    [organizationId, caseId, made.id, wrapping.id, made.wrapped, waitMs / 2, since],
  )
}

const OF_PLAN = 't.plan_id IN (SELECT p.id FROM holdfast.plans p WHERE p.organization_id = $1 AND p.case_id = $2)'
/** Where encrypted texts are, and which rows are of a case ($1 its organization, $2 the case). */
const TEXTS: readonly [table: string, columns: readonly string[], ofCase: string][] = [
  ['statement_versions', ['parts'], OF_PLAN],
  ['review_account_texts', ['what_happened', 'turning_point', 'what_helped', 'what_was_missing'], OF_PLAN],
  ['screening_answers', ['answers', 'text', 'contact_preference'], 't.case_id = $2'],
  ['treatment_options', ['insurance', 'insurance_notes'], OF_PLAN],
  ['removed_places', ['content'], OF_PLAN],
  ['kept_words', ['letter', 'others'], 't.from_case = $2'],
]

async function reencryptTexts(owner: pg.Client, roots: RootKeys, { organizationId, caseId }: Place): Promise<void> {
  const keys = await keysOfOrganization(owner, roots, organizationId)
  const newest = [...keys.values()].find((key) => key.caseId === caseId)
  if (!newest) return
  const keyFor = (now: OpenKey) => (now.caseId === caseId && now.id !== newest.id ? newest : undefined)
  for (const [table, columns, ofCase] of TEXTS)
    for (const column of columns) {
      const { rows } = await owner.query<{ place: string; text: string }>(
        `SELECT t.ctid::text AS place, t.${column}::text AS text FROM holdfast.${table} t WHERE t.organization_id = $1 AND ${ofCase}`,
        [organizationId, caseId],
      )
      for (const { place, text } of rows) {
        const next = reencrypt(text, keys, keyFor)
        if (next === text) continue
        // one that was changed meanwhile is under the new key, or found by the last pass
        await owner.query(
          `UPDATE holdfast.${table} SET ${column} = $1 WHERE ctid = $2::tid AND organization_id = $3 AND ${column}::text = $4`,
          [next, place, organizationId, text],
        )
      }
    }
}
