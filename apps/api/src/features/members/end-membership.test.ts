import { commentRoutes } from '@holdfast/contracts/comments'
import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { memberRoutes } from '@holdfast/contracts/members'
import { keptWordsRoutes } from '@holdfast/contracts/kept-words'
import { readerRequestRoutes } from '@holdfast/contracts/reader-requests'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { suitabilityRoutes } from '@holdfast/contracts/suitability'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { joinCase } from '@holdfast/scenarios/family-case'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { wrongFields } from '../../test/refusal.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const PRIVATE = 'I never sent this.'
const AFRAID = 'She hits the wall beside me.'
const NOTE = 'I drink too, some evenings.'
const HISTORY = 'Our father drank in the shed.'
const SAID = 'The place is too far for my mother.'

/**
 * What becomes of each column that names somebody who writes or acts, when they belong to the case no more. Nothing is destroyed: what
 * is theirs alone is kept for them, what was given to somebody stays with them, what was shared stays under the name.
 */
const FATES = {
  'theirs alone, and kept for them':
    'kept_words.author_user_id statement_versions.author_user_id statement_dismissed_hints.author_user_id',
  'stays with those whom they named, and is kept for them':
    'family_histories.author_id follow_through_entries.shared_to_id follow_through_notes.author_user_id go_no_go_vote_reasons.author_user_id review_account_texts.author_user_id review_accounts.case_member_id review_accounts.sent_to_id safety_screenings.case_member_id screening_answers.author_user_id screening_readers.author_user_id screening_readers.case_member_id screening_follow_ups.by_member_id suitability_answers.by_member_id suitability_decisions.decided_by_id suitability_notes.by_member_id',
  'stays under their name':
    'approach_choices.by_member_id case_members.link_asked_by_id case_stages.by_member_id checklist_items.done_by_id comment_mentions.case_member_id comments.author_id comments.resolved_by_id consents.recorded_by_id consents.revoked_by_id consequence_reviews.by_member_id counter_offers.by_member_id disclosure_links.made_by_id disclosure_reports.decided_by_id disclosure_reports.reported_by_id follow_through_entries.by_member_id go_no_go_decisions.signed_by_id go_no_go_votes.by_member_id hand_overs.from_member_id hand_overs.to_member_id invitations.accepted_by_id invitations.invited_by_id learning_completions.case_member_id offline_records.author_id offline_records.observer_id offline_records.second_id outcomes.recorded_by_id participants.case_member_id plan_steps.by_member_id plan_steps.override_asked_by_id plan_versions.by_member_id reader_requests.author_id reader_requests.reader_id rehearsals.recorded_by_id removed_places.case_member_id removed_places.removed_by_id reviews.facilitator_id reviews.finalized_by_id risk_assessments.assessed_by_id risk_assessments.mitigation_confirmed_by_id risk_assessments.mitigation_signed_by_id run_events.author_id runs.started_by_id runs.stopped_by_id safety_plan_versions.saved_by_id safety_plans.written_by_id sobriety_checks.cleared_by_id sobriety_checks.confirmed_by_id sobriety_checks.named_second_id sobriety_checks.observer_id statements.written_by_id tasks.done_by_id treatment_options.chosen_by_id treatment_options.suggested_by_id',
  'let go': 'consequences.buddy_id plans.override_asked_by_id tasks.owner_member_id',
} as const

const columnsOf = (fate: keyof typeof FATES): string[] => FATES[fate].split(' ')

/** How many rows name this person, by column: their place in the case, or their account. */
async function rowsOf(memberId: string): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ user_id: string }>('SELECT user_id FROM holdfast.case_members WHERE id = $1', [
    memberId,
  ])
  const counted: Record<string, number> = {}
  for (const column of Object.values(FATES).flatMap((some) => some.split(' '))) {
    const [table, name = ''] = column.split('.')
    const id = name.endsWith('user_id') ? rows[0]?.user_id : memberId
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const found = await owner.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM holdfast.${table} WHERE ${name} = $1`,
      [id],
    )
    counted[column] = found.rows[0]?.n ?? 0
  }
  return counted
}

const memberOf = async ({ lead, inCase }: PlanningFamily, name: string) => {
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  return items.find(({ displayName }) => displayName === name)
}

async function remove(family: PlanningFamily, name: string): Promise<string> {
  const member = await memberOf(family, name)
  const params = { ...family.inCase, memberId: member?.id ?? '' }
  await family.lead.call(memberRoutes.remove, { params, ifMatch: member?.version ?? 0 })
  return params.memberId
}

/** Ben writes a private letter, safety answers, a note about himself and a comment, and owns tasks. */
async function familyOfBen() {
  const family = await newPlanningFamily(api)
  const { lead, participant, inCase, inPlan, ids } = family
  const mine = (await workspaceOf(family, participant)).statements.find(({ isMine }) => isMine)
  await participant.call(statementRoutes.write, {
    params: { ...inPlan, statementId: mine?.id ?? '' },
    body: { love: PRIVATE },
    ifMatch: mine?.version ?? 0,
  })
  await participant.call(safetyScreeningRoutes.answer, {
    params: inPlan,
    body: { answers: { afraid: 'yes' }, text: AFRAID },
    ifMatch: 1,
  })
  await participant.call(suitabilityRoutes.answer, {
    params: { ...inPlan, participantId: ids.participant },
    body: { answers: { active_use: 'yes' }, note: NOTE },
    ifMatch: 1,
  })
  await participant.call(commentRoutes.create, { params: inPlan, body: { section: 'logistics', text: SAID } })
  const ben = await memberOf(family, 'Ben Lee')
  const task = (body: object) =>
    lead.call(taskRoutes.create, { params: inCase, body: { title: 'Ask the desk', ...body } })
  await task({ title: 'Of the member', ownerMemberId: ben?.id })
  await task({ title: 'Of the participant', planId: inPlan.planId, ownerParticipantId: ids.participant })
  const done = await task({ title: 'Done already', ownerMemberId: ben?.id })
  const params = { ...inCase, taskId: done.id }
  await participant.call(taskRoutes.tick, { params, body: { done: true }, ifMatch: done.version })
  return family
}

const keptBy = async (who: Browser) => (await who.call(keptWordsRoutes.list, { query: {} })).items

describe('the words of somebody who was removed', () => {
  it('have a rule in every table that names who wrote or acted', async () => {
    const { rows } = await owner.query<{ key: string }>(
      `SELECT c.relname || '.' || a.attname AS key FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = 'holdfast'::regnamespace AND c.relkind = 'r' AND a.attname <> 'organization_id'
         AND (a.attname = 'author_user_id'
              OR EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f'
                         AND k.confrelid = 'holdfast.case_members'::regclass AND a.attnum = ANY (k.conkey)))`,
    )
    const known = Object.values(FATES).flatMap((columns) => columns.split(' '))
    expect(known.toSorted()).toEqual(rows.map(({ key }) => key).toSorted())
  })

  it('are not destroyed, and nothing of theirs goes on', async () => {
    const family = await familyOfBen()
    const memberId = (await memberOf(family, 'Ben Lee'))?.id ?? ''
    const before = await rowsOf(memberId)
    await remove(family, 'Ben Lee')
    const after = await rowsOf(memberId)
    for (const fate of ['stays under their name', 'stays with those whom they named, and is kept for them'] as const)
      for (const column of columnsOf(fate)) expect([column, after[column]]).toEqual([column, before[column]])
    // one that is done stays as it was
    expect([before['tasks.owner_member_id'], after['tasks.owner_member_id']]).toEqual([2, 1])
    const { items } = await family.lead.call(taskRoutes.list, { params: family.inCase, query: {} })
    const ownerOf = (title: string) => items.find((one) => one.title === title)?.owner
    expect(['Of the member', 'Of the participant', 'Done already'].map(ownerOf)).toEqual([
      null,
      null,
      'Ben Lee (no longer part of this case)',
    ])
  })

  it('lock nothing any more: what waited for a second person ends', async () => {
    const family = await newPlanningFamily(api)
    const { interventionist, inPlan } = family
    await interventionist.call(planStepRoutes.askOverride, { params: inPlan, body: { reason: 'He leaves tomorrow.' } })
    const memberId = (await memberOf(family, 'Dana Cole'))?.id ?? ''
    const asked = async () => (await rowsOf(memberId))['plans.override_asked_by_id']
    expect(await asked()).toBe(1)
    await remove(family, 'Dana Cole')
    expect(await asked()).toBe(0)
  })

  it('stay theirs where they are private, and with those who were named', async () => {
    const family = await familyOfBen()
    const { participant, interventionist, lead, inPlan } = family
    await remove(family, 'Ben Lee')
    const kept = await keptBy(participant)
    expect(kept.flatMap(({ letter }) => letter.map(({ parts }) => parts.love))).toEqual([PRIVATE])
    expect(kept.flatMap(({ others }) => others.map(({ kind, words }) => `${kind}: ${words}`)).toSorted()).toEqual([
      `note: ${NOTE}`,
      `safety_answers: ${AFRAID}`,
    ])
    for (const who of [lead, interventionist]) {
      expect(await keptBy(who)).toEqual([])
      expect(JSON.stringify(await workspaceOf(family, who))).not.toContain(PRIVATE)
      const { user } = await who.call(sessionRoutes.get, {})
      const asThem = { organizationId: family.organizationId, userId: user.id }
      expect(await withTenant(api.database, asThem, (tx) => tx.statementVersion.count())).toBe(0)
    }
    const screenings = (who: Browser) => who.call(safetyScreeningRoutes.list, { params: inPlan })
    expect((await screenings(interventionist)).items).toMatchObject([{ text: AFRAID }])
    const later = await joinCase(api, family, 'interventionist', 'Vera Stone')
    expect((await screenings(later)).items).toEqual([])
  })

  it('stay in the record where they were shared, under a name that says so', async () => {
    const family = await familyOfBen()
    const { lead, inPlan } = family
    await remove(family, 'Ben Lee')
    const { items } = await lead.call(commentRoutes.list, { params: inPlan })
    expect(items).toMatchObject([{ text: SAID, by: 'Ben Lee (no longer part of this case)' }])
    expect((await workspaceOf(family)).comments).toMatchObject([{ by: 'Ben Lee (no longer part of this case)' }])
  })

  it('are opened to no later professional, since nobody is there to say yes', async () => {
    const family = await familyOfBen()
    const { inCase, interventionist } = family
    const other = await newGuest(api, family, 'lead', 'Lou Ortiz')
    await other.call(firstCallRoutes.addHistory, { params: inCase, body: { kind: 'abuse', text: HISTORY } })
    const authorId = await remove(family, 'Lou Ortiz')
    const later = await joinCase(api, family, 'interventionist', 'Vera Stone')
    const read = async (who: Browser) =>
      (await who.call(firstCallRoutes.listHistory, { params: inCase })).items.map(({ text, by }) => [text, by])
    expect(await read(interventionist)).toEqual([[HISTORY, 'Lou Ortiz (no longer part of this case)']])
    expect(await read(later)).toEqual([])
    const asked = later.call(readerRequestRoutes.ask, { params: inCase, body: { authorId } })
    expect(await wrongFields(asked)).toEqual(['body/authorId'])
    expect((await keptBy(other)).flatMap(({ others }) => others)).toMatchObject([
      { kind: 'family_history', words: HISTORY },
    ])
  })
})
