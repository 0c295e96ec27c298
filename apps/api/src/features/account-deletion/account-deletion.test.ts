import { accountDeletionRoutes } from '@holdfast/contracts/account-deletion'
import { commentRoutes } from '@holdfast/contracts/comments'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { enqueue } from '../../jobs/enqueue.ts'
import { type Browser, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'
import { deleteAccounts } from './delete-accounts.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const DAY = 86_400_000
const SHARED = 'You taught me to swim in the lake.'
const SAID = 'Is Sunday too soon for everybody?'

const prove = (who: Browser, passphrase: string) => who.call(sessionRoutes.prove, { body: { passphrase } })
const idOf = async (who: Browser) => (await who.call(sessionRoutes.get, {})).user.id
const count = async (from: string, ...values: unknown[]): Promise<number> =>
  Number((await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${from}`, values)).rows[0]?.n)
const isGone = (userId: string) =>
  vi.waitUntil(async () => (await count('identity.users WHERE id = $1', userId)) === 0, {
    timeout: 20_000,
    interval: 50,
  })

/** Has what is due carried out by the clock of some days from now. */
async function afterDays(days: number): Promise<void> {
  api.clock.ahead = days * DAY
  await enqueue({ tx: api.database.prisma, runtime: api.runtime }, deleteAccounts, {})
  const waiting = () => count(`pgboss.job WHERE name LIKE '%delete-accounts' AND state <> 'completed'`)
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 20_000, interval: 50 })
  api.clock.ahead = 0
}

/** Ben writes a letter that the group reads, and a comment. */
async function familyOfBen() {
  const family = await newPlanningFamily(api)
  const { participant, inPlan } = family
  const mine = (await workspaceOf(family, participant)).statements.find(({ isMine }) => isMine)
  const params = { ...inPlan, statementId: mine?.id ?? '' }
  const { version } = await participant.call(statementRoutes.write, {
    params,
    ifMatch: mine?.version ?? 1,
    body: { love: SHARED },
  })
  await participant.call(statementRoutes.share, { params, ifMatch: version, body: { sharing: 'group' } })
  await participant.call(commentRoutes.create, { params: inPlan, body: { section: 'logistics', text: SAID } })
  return { ...family, benId: await idOf(participant) }
}

it('says what it means first, and asks who is there', async () => {
  const { participant, lead } = await familyOfBen()
  expect(await participant.call(accountDeletionRoutes.preview, {})).toEqual({
    blockers: [],
    cases: 1,
    hasSharedLetters: true,
  })
  const body = { letters: 'erased', when: 'at_once' } as const
  expect(await refusal(participant.call(accountDeletionRoutes.ask, { body }))).toMatchObject({
    type: '/problems/prove-yourself',
  })
  // Dana leads the case with her
  expect((await lead.call(accountDeletionRoutes.preview, {})).blockers).toEqual([])
})

it('erases at once what was theirs, and leaves a person who left', async () => {
  const family = await familyOfBen()
  const { participant, lead, inCase, inPlan, benId, organizationId } = family
  await prove(participant, PASSPHRASE)
  await participant.call(accountDeletionRoutes.ask, { body: { letters: 'erased', when: 'at_once' } })
  await isGone(benId)
  const plan = await workspaceOf(family)
  const text = JSON.stringify([
    plan,
    await lead.call(memberRoutes.list, { params: inCase, query: {} }),
    await lead.call(commentRoutes.list, { params: inPlan }),
  ])
  expect(text).not.toContain('Ben Lee')
  expect(text).not.toContain(SHARED)
  expect(text).toContain('A person who left')
  expect(plan.comments).toMatchObject([{ text: SAID, by: 'A person who left' }])
  expect(await count('identity.sessions WHERE user_id = $1', benId)).toBe(0)
  expect(await count('identity.passkeys WHERE user_id = $1', benId)).toBe(0)
  // the trail keeps the id, and stays whole
  expect(await count('holdfast.audit_events WHERE actor_id = $1', benId)).toBeGreaterThan(0)
  await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId])
  expect((await owner.query('SELECT * FROM holdfast.audit_first_break()')).rows).toEqual([])
})

it('waits fourteen days, in which signing in takes it back; shared letters stay where that was chosen', async () => {
  const family = await familyOfBen()
  const { lead, interventionist } = family
  const email = (await lead.call(sessionRoutes.get, {})).user.email ?? ''
  const userId = await idOf(lead)
  const ask = async (who: Browser) => {
    await prove(who, PASSWORD)
    await who.call(accountDeletionRoutes.ask, { body: { letters: 'stay', when: 'in_14_days' } })
  }
  await ask(lead)
  expect(await refusal(lead.call(sessionRoutes.get, {}))).toMatchObject({ type: '/problems/not-signed-in' })
  await vi.waitUntil(() => api.letters.some(({ to, text }) => to === email && text.includes('signing in keeps it')))
  await afterDays(13)
  const again = newBrowser(api)
  await again.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
  await afterDays(15)
  expect(await idOf(again)).toBe(userId)
  await ask(again)
  await afterDays(15)
  await isGone(userId)
  // the letter of Ben is not hers; Dana still reads it
  expect(JSON.stringify(await workspaceOf(family, interventionist))).toContain(SHARED)
  expect(await refusal(again.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } }))).toMatchObject({
    type: '/problems/sign-in-refused',
  })
}, 60_000)

it('leaves no case without who leads it, and no practice without an owner', async () => {
  const person = await newPerson(api, 'Olive Owner')
  await person.call(organizationRoutes.create, { body: { kind: 'practice', name: 'Harbor Practice' } })
  expect((await person.call(accountDeletionRoutes.preview, {})).blockers).toMatchObject([
    { kind: 'last_owner', name: 'Harbor Practice', caseId: null },
  ])
  await prove(person, PASSWORD)
  const body = { letters: 'erased', when: 'at_once' } as const
  expect(await refusal(person.call(accountDeletionRoutes.ask, { body }))).toMatchObject({
    rule: 'account_deletion_blocked',
  })
})
