import { aboutMeRoutes } from '@holdfast/contracts/about-me'
import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { keptWordsRoutes } from '@holdfast/contracts/kept-words'
import { participantRoutes } from '@holdfast/contracts/participants'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { sessionRoutes } from '@holdfast/contracts/session'
import { suitabilityRoutes } from '@holdfast/contracts/suitability'
import { newSample } from '@holdfast/scenarios/family-case'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import { expectHidden } from '../../test/hidden.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { refusal, ruleOf } from '../../test/refusal.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

/** What becomes of each column that names a participant, when their place is taken out of the plan. */
const FATES = {
  'goes with the place, and comes back with it':
    'consequence_stances.participant_id consequences.participant_id date_poll_answers.participant_id enabling_supports.participant_id feared_participants.participant_id go_no_go_participants.participant_id go_no_go_votes.participant_id participant_abouts.participant_id participant_schedules.participant_id person_needs.participant_id rehearsal_attendees.participant_id sobriety_observers.participant_id statements.participant_id suitability_answers.participant_id suitability_decisions.participant_id suitability_notes.participant_id treatment_preferences.participant_id',
  'stays in the plan, and names nobody':
    'checklist_items.owner_id contingencies.owner_id decline_reasons.participant_id excuses.owner_id invitations.participant_id logistics.escort_id logistics.transport_lead_id participants.read_by_id rehearsal_notes.participant_id review_changes.on_participant_id review_changes.owner_id safety_duties.participant_id seating_plans.bond_id seats.participant_id speaking_orders.last_word_id statements.released_to_id tasks.owner_participant_id worksheets.owner_id',
  'keeps the place: what happened names them': 'outcomes.escort_id run_events.participant_id',
} as const

/** What hangs on what goes with the place: it goes and comes back too. */
const BELOW =
  'consequence_reviews consequence_wordings go_no_go_vote_reasons statement_dismissed_hints statement_versions'

const columnsOf = (fate: keyof typeof FATES) => FATES[fate].split(' ')
const fateOf = { c: columnsOf('goes with the place, and comes back with it') } as const
const tablesOfPlaces = [
  ...new Set(['participants', ...fateOf.c.map((column) => column.split('.')[0] ?? ''), ...BELOW.split(' ')]),
].toSorted()

/** Every row of a plan in the tables that hang on places, as the database has it. */
async function placesOf(planId: string): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const table of tablesOfPlaces) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const { rows } = await owner.query<{ row: unknown }>(
      `SELECT to_jsonb(t) AS row FROM holdfast.${table} t WHERE plan_id = $1 ORDER BY to_jsonb(t)::text`,
      [planId],
    )
    found[table] = rows.map(({ row }) => row)
  }
  return found
}

type Taker = { lead: Browser; inPlan: PlanningFamily['inPlan'] }

async function removeFromPlan({ lead, inPlan }: Taker, participantId: string, version = 0) {
  await lead.call(participantRoutes.remove, { params: { ...inPlan, participantId }, ifMatch: version })
  return { ...inPlan, participantId }
}

const versionOf = async (family: PlanningFamily, participantId: string) =>
  (await workspaceOf(family)).participants.find(({ id }) => id === participantId)?.version

describe('a place that is taken out of a plan', () => {
  it('has a rule for every column of a table that names a participant', async () => {
    const { rows } = await owner.query<{ key: string; type: string }>(
      `SELECT c.relname || '.' || a.attname AS key, k.confdeltype AS type
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[array_length(k.conkey, 1)]
       WHERE k.contype = 'f' AND k.confrelid = 'holdfast.participants'::regclass`,
    )
    const named = (...types: string[]) =>
      rows
        .filter(({ type }) => types.includes(type))
        .map(({ key }) => key)
        .toSorted()
    expect(named('c')).toEqual(columnsOf('goes with the place, and comes back with it'))
    expect(named('n')).toEqual(columnsOf('stays in the plan, and names nobody'))
    expect(named('a', 'r', 'd')).toEqual(columnsOf('keeps the place: what happened names them'))
  })

  it('goes with everything below it, in tables of the plan alone', async () => {
    const { rows } = await owner.query<{ table: string; has_plan: boolean }>(
      `WITH RECURSIVE below AS (
         SELECT 'holdfast.participants'::regclass AS id
         UNION SELECT k.conrelid::regclass FROM below b JOIN pg_constraint k
           ON k.confrelid = b.id AND k.contype = 'f' AND k.confdeltype = 'c')
       SELECT c.relname AS table, EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'plan_id') AS has_plan
       FROM below b JOIN pg_class c ON c.oid = b.id`,
    )
    expect(rows.map(({ table }) => table).toSorted()).toEqual(tablesOfPlaces)
    expect(rows.filter(({ has_plan: hasPlan }) => !hasPlan)).toEqual([])
  })

  it('comes back as it was, row by row, whoever of a whole family it is', async () => {
    const { lead, organizationId, planId } = await newSample(api)
    const inPlan = { organizationId, planId }
    const before = await placesOf(planId)
    const people = (before.participants ?? []) as { id: string; version: number }[]
    expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(10)
    for (const { id, version } of people) {
      // oxlint-disable-next-line no-await-in-loop -- one after another: each is taken out of the whole plan
      const params = await removeFromPlan({ lead, inPlan }, id, version)
      // oxlint-disable-next-line no-await-in-loop
      expect(JSON.stringify(await placesOf(planId))).not.toContain(id)
      // oxlint-disable-next-line no-await-in-loop
      await lead.call(participantRoutes.putBack, { params })
      // oxlint-disable-next-line no-await-in-loop
      const after = await placesOf(planId)
      for (const table of tablesOfPlaces)
        expect([table, unreferenced(after[table])]).toEqual([table, unreferenced(before[table])])
    }
  })

  it('says by whom it was taken out, in the list and in the record', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, participant, inPlan, inCase, ids } = family
    await removeFromPlan(family, ids.participant, await versionOf(family, ids.participant))
    const list = (who: Browser) => who.call(participantRoutes.listRemoved, { params: inPlan })
    const [one] = (await list(interventionist)).items
    expect(one).toMatchObject({ id: ids.participant, name: 'Ben Lee', removedBy: 'Karen Ortiz' })
    const { items } = await lead.call(historyRoutes.list, { params: inCase, query: {} })
    expect(items.some(({ by, what }) => by === 'Karen Ortiz' && what.includes('taken out'))).toBe(true)
    expect((await refusal(list(participant))).status).toBe(404)
    await expectHidden(api, (stranger) => stranger.call(participantRoutes.listRemoved, { params: inPlan }))
  })

  it('is opened to nobody while it is out, not by the database either', async () => {
    const family = await newPlanningFamily(api)
    await removeFromPlan(family, family.ids.participant, await versionOf(family, family.ids.participant))
    const { organizationId } = family
    const { user } = await family.lead.call(sessionRoutes.get, {})
    const asLead = { organizationId, userId: user.id }
    const reading = withTenant(api.database, asLead, (tx) => tx.$queryRaw`SELECT content FROM holdfast.removed_places`)
    await expect(reading).rejects.toThrow(/permission denied/)
  })

  it('lets its person in again, to what they answered and wrote', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan, ids } = family
    const params = { ...inPlan, participantId: ids.participant }
    await participant.call(aboutMeRoutes.update, { params, body: { whyNo: 'He fears the bill.' }, ifMatch: 1 })
    const answers = { active_use: 'no' } as const
    await participant.call(suitabilityRoutes.answer, { params, body: { answers }, ifMatch: 1 })
    const consequence = await lead.call(consequenceRoutes.create, {
      params: inPlan,
      body: { participantId: ids.lead, category: 'money', iWill: 'I will no longer pay the rent.' },
    })
    const stance = { params: { ...inPlan, consequenceId: consequence.id } }
    const body = { stance: 'objection', reason: 'It hits the child.', wordingVersion: 1 } as const
    await participant.call(consequenceRoutes.giveStance, { ...stance, body, ifMatch: consequence.version })
    await removeFromPlan(family, ids.participant, await versionOf(family, ids.participant))
    expect((await refusal(workspaceOf(family, participant))).status).toBe(404)
    const kept = (await participant.call(keptWordsRoutes.list, { query: {} })).items.flatMap(({ others }) => others)
    expect(kept.map(({ kind, words }) => `${kind}: ${words}`).toSorted()).toEqual([
      'objection: It hits the child.',
      'own_page: He fears the bill.',
    ])
    await lead.call(participantRoutes.putBack, { params })
    expect(await participant.call(aboutMeRoutes.get, { params })).toMatchObject({ whyNo: 'He fears the bill.' })
    expect((await participant.call(suitabilityRoutes.get, { params })).mine.answers).toMatchObject(answers)
    const { consequences } = await workspaceOf(family, participant)
    expect(consequences.find(({ id }) => id === consequence.id)).toMatchObject({ myStance: 'objection' })
    expect((await lead.call(participantRoutes.listRemoved, { params: inPlan })).items).toEqual([])
  })

  it('comes back without answers to what is there no more, and once', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan, ids } = family
    const consequence = await lead.call(consequenceRoutes.create, {
      params: inPlan,
      body: { participantId: ids.lead, category: 'money', iWill: 'I will no longer pay the rent.' },
    })
    const stance = { ...inPlan, consequenceId: consequence.id }
    const body = { stance: 'consent', wordingVersion: 1 } as const
    await participant.call(consequenceRoutes.giveStance, { params: stance, body, ifMatch: consequence.version })
    const params = await removeFromPlan(family, ids.participant, await versionOf(family, ids.participant))
    const { consequences } = await workspaceOf(family)
    await lead.call(consequenceRoutes.remove, { params: stance, ifMatch: consequences[0]?.version ?? 0 })
    await lead.call(participantRoutes.putBack, { params })
    expect(await workspaceOf(family)).toMatchObject({ consequences: [], participants: { length: 3 } })
    expect((await refusal(lead.call(participantRoutes.putBack, { params }))).status).toBe(404)
  })

  it('is not put back beside another place of the same person, nor by somebody who leads nothing', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan, ids } = family
    const params = await removeFromPlan(family, ids.lead, await versionOf(family, ids.lead))
    const putBack = () => lead.call(participantRoutes.putBack, { params })
    expect((await refusal(participant.call(participantRoutes.putBack, { params }))).status).toBe(403)
    await lead.call(participantRoutes.create, {
      params: inPlan,
      body: { name: 'Karen', relationship: 'sibling', adult: true, isMe: true },
    })
    expect(await ruleOf(putBack())).toBe('one_place_each')
  })
})

/** Rows without what may name another place, which stays empty once that place was out. */
function unreferenced(rows: unknown[] | undefined): unknown[] {
  return (rows ?? [])
    .map((row) => ({ ...(row as object), read_by_id: null, released_to_id: null, position: null }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
