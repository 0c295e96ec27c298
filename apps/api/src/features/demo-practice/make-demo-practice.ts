import { CONDUCT_EDITION } from '@holdfast/domain/conduct/acceptance'
import { SECOND_FACTOR_DAYS } from '@holdfast/domain/organizations/settings'
import { LOCALES } from '@holdfast/domain/text'
import type pg from 'pg'
import { chanceFrom } from './chance.ts'
import { attemptsOf, inventCase } from './invented-case.ts'
import { PRACTICE, STAFF } from './invented-names.ts'
import type { RootKeys } from '../../kernel/encryption/root-keys.ts'
import { addCase } from './rows-of-case.ts'
import { addKeys } from './rows-of-letter.ts'
import { moment, Rows, TABLES } from './rows.ts'

/** What the practice is made of; the same seed and moment make the same one. */
export type DemoPractice = {
  cases: number
  seed: number
  now: Date
  /** Of the password that all twelve sign in with. */
  passwordHash: string
  /** Which its letters are encrypted with in the end. */
  roots: RootKeys
  /** Says how far it is. */
  progress: (line: string) => void
}
/** The practice, and the addresses that its colleagues sign in with. */
export type MadePractice = {
  organizationId: string
  attempts: number
  staff: { name: string; role: string; email: string }[]
}

const DAY = 86_400_000
/** After so many events PostgreSQL learns how large tables are that were empty before, or it would read them whole each time. */
const BATCH = 500

/** The address of a colleague; that of no other practice. */
const emailOf = (name: string): string =>
  `${name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '.')}@${PRACTICE.domain}`

/** How many organizations there are that are neither samples nor there to train: families and practices that somebody uses. */
export async function countInUse(owner: pg.ClientBase): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM holdfast.organizations WHERE NOT is_sample AND NOT is_training',
  )
  return rows[0]?.n ?? 0
}

/** The practice that was made before; undefined where there is none. */
export async function findDemoPractice(owner: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT m.organization_id AS id FROM identity.users u JOIN holdfast.organization_members m ON m.user_id = u.id WHERE u.email = $1`,
    [emailOf(STAFF[0]?.name ?? '')],
  )
  return rows[0]?.id
}

/**
 * Makes the training practice as the owner of the database, in one transaction: rows first, then what is recorded of them by the
 * function that records every change, so that audit chains, lists of cases and what is counted are kept as the API keeps them.
 */
export async function makeDemoPractice(
  owner: pg.ClientBase,
  { cases, seed, now, passwordHash, roots, progress }: DemoPractice,
): Promise<MadePractice> {
  const chance = chanceFrom(seed)
  const foundedAt = now.getTime() - 1_100 * DAY
  const organizationId = chance.id(foundedAt)
  const rows = new Rows(organizationId)
  const staff = STAFF.map(({ name, role }) => ({ userId: chance.id(foundedAt), name, role, email: emailOf(name) }))
  const [founder] = staff
  const giveKey = addKeys(rows, roots, organizationId)
  // its colleagues have the days of a new practice to set up a second factor
  rows.add('holdfast.organizations', {
    kind: 'practice',
    name: PRACTICE.name,
    region: PRACTICE.region,
    is_training: true,
    second_factor_from: moment(now.getTime() + SECOND_FACTOR_DAYS * DAY),
    time_zone: 'America/New_York',
    languages: [...LOCALES],
  })
  rows.record(foundedAt, founder?.userId ?? '', 'organization.founded', {
    id: organizationId,
    meta: { kind: 'practice', isSample: false, isTraining: true },
  })
  for (const { userId, name, role, email } of staff) {
    const id = chance.id(foundedAt)
    rows.add('identity.users', {
      id: userId,
      kind: 'account',
      email,
      display_name: name,
      password_hash: passwordHash,
      email_confirmed_at: moment(foundedAt),
      created_at: moment(foundedAt),
    })
    rows.add('holdfast.organization_members', {
      id,
      user_id: userId,
      role,
      display_name: name,
      joined_at: moment(foundedAt),
      conduct_edition: CONDUCT_EDITION,
      conduct_accepted_at: moment(foundedAt),
    })
    if (role !== 'owner') rows.record(foundedAt, userId, 'organization_member.joined', { id, meta: { role } })
  }
  const professionals = staff.filter(({ role }) => role === 'interventionist')
  let attempts = 0
  const inDanger = new Set<number>()
  for (let at = 0; at < cases; at += 1) {
    const invented = inventCase(chance, attemptsOf(at), now.getTime())
    attempts += invented.attempts.length
    const first = chance.between(0, professionals.length - 1)
    // each of them has a case that cannot wait, and the first one danger to life
    const last = invented.attempts.at(-1)
    if (last?.outcome === null && !inDanger.has(first)) {
      last.risk = first === 0 ? 'imminent' : 'high'
      inDanger.add(first)
    }
    // whoever looks after a case has the next colleague beside them in one of three
    const colleagues = chance.is(0.35) ? [0, 1] : [0]
    const team = colleagues.flatMap((next) => professionals[(first + next) % professionals.length] ?? [])
    addCase(rows, chance, invented, { colleagues: team, giveKey, now: now.getTime() })
  }
  await owner.query('BEGIN')
  try {
    await write(owner, rows, organizationId, progress)
    await owner.query('COMMIT')
  } catch (error) {
    await owner.query('ROLLBACK')
    throw error
  }
  return { organizationId, attempts, staff: staff.map(({ name, role, email }) => ({ name, role, email })) }
}

async function write(
  owner: pg.ClientBase,
  { tables, events }: Rows,
  organizationId: string,
  progress: (line: string) => void,
): Promise<void> {
  await owner.query(`SELECT set_config('app.organization_id', $1, true)`, [organizationId])
  for (const table of TABLES) {
    const all = tables.get(table) ?? []
    // rows of one table have the same columns
    const columns = Object.keys(all[0] ?? {}).join(', ')
    if (all.length > 0)
      await owner.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(all)],
      )
    progress(`${table.split('.')[1]?.replaceAll('_', ' ')}: ${all.length}`)
  }
  await record(owner, events, progress)
}

/** Records what was done, the oldest first. */
async function record(owner: pg.ClientBase, events: Rows['events'], progress: (line: string) => void): Promise<void> {
  const all = events.toSorted((a, b) => a.at - b.at)
  await owner.query(`ANALYZE ${TABLES.filter((table) => table !== 'identity.users').join(', ')}, holdfast.caseload`)
  for (let done = 0; done < all.length; done += BATCH) {
    await owner.query(
      `SELECT holdfast.record_change(e.actor, e.action, e.resource, e.resource_id, e.case_id, e.plan_id, e.meta)
       FROM json_to_recordset($1) AS e (actor uuid, action text, resource text, resource_id uuid, case_id uuid, plan_id uuid, meta jsonb)`,
      [JSON.stringify(all.slice(done, done + BATCH))],
    )
    await owner.query(
      'ANALYZE holdfast.audit_events, holdfast.audit_heads, holdfast.outcome_facts, holdfast.outcome_counts',
    )
    progress(`events of the audit trail: ${Math.min(done + BATCH, all.length)} of ${all.length}`)
  }
}
