import { call } from '@holdfast/contracts/call'
import { caseRoutes } from '@holdfast/contracts/cases'
import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { consentRoutes } from '@holdfast/contracts/consents'
import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { followThroughRoutes } from '@holdfast/contracts/follow-through'
import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { memberRoutes } from '@holdfast/contracts/members'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planRoutes } from '@holdfast/contracts/plans'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { statementRoutes } from '@holdfast/contracts/statements'
import { suitabilityRoutes } from '@holdfast/contracts/suitability'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { joinCase, newSample } from '@holdfast/scenarios/family-case'
import { inDays } from '@holdfast/scenarios/times'
import type pg from 'pg'
import { hashOfToken, newToken, sessionCookieName } from '../http/session-cookie.ts'
import { type Browser, newBrowser, type TestApi } from './api.ts'
import type { TestSample } from './family.ts'

/** Who reads: the members of the sample case, and everybody around it who may try. */
export type Reader =
  | 'lead'
  | 'dana'
  | 'rosa'
  | 'ben'
  /** Ben's personal link in somebody else's hands. */
  | 'linkOnly'
  | 'helper'
  /** An interventionist who joined after everything was written. */
  | 'newcomer'
  /** Taken out of the plan, still a member of the case. */
  | 'left_out'
  | 'removed'
  /** Of another case in the same organization. */
  | 'other_family'
  | 'stranger'
  | 'nobody'

/** The sample case, and everybody who reads it in the test. */
export type CanaryCase = TestSample & { readers: Record<Reader, Browser> }

/** Makes the sample case with everybody around it, and rows of what the sample has none of. */
export async function newCanaryCase(api: TestApi, owner: pg.Client): Promise<CanaryCase> {
  const sample = await newSample(api)
  const { lead, organizationId, caseId, planId } = sample
  const inCase = { organizationId, caseId }
  const inPlan = { organizationId, planId }
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const idOf = (name: string) => items.find(({ displayName }) => displayName.startsWith(name))?.id ?? ''
  const dana = await openAs(api, owner, idOf('Dana'))

  const { id: leftOutId } = await lead.call(participantRoutes.create, {
    params: inPlan,
    body: { name: 'Lou Reyes', relationship: 'friend', adult: true },
  })
  const leftOut = await joinCase(api, sample, 'participant', 'Lou Reyes', leftOutId)
  const { statements } = await leftOut.call(workspaceRoutes.get, { params: inPlan })
  const mine = statements.find(({ isMine }) => isMine)
  await leftOut.call(statementRoutes.write, {
    params: { ...inPlan, statementId: mine?.id ?? '' },
    body: { love: 'You lent me your coat.' },
    ifMatch: mine?.version ?? 0,
  })
  await leftOut.call(consequenceRoutes.create, {
    params: inPlan,
    body: { participantId: leftOutId, category: 'money', iWill: 'I will lend you no money.' },
  })
  await leftOut.call(safetyScreeningRoutes.answer, {
    params: inPlan,
    body: { answers: {}, text: 'For nobody but me.', readerIds: [] },
    ifMatch: 1,
  })
  await lead.call(participantRoutes.remove, { params: { ...inPlan, participantId: leftOutId }, ifMatch: 2 })

  const removed = await joinCase(api, sample, 'participant', 'Pat Hill')
  const { items: members } = await lead.call(memberRoutes.list, { params: inCase })
  const idNow = (name: string) => members.find(({ displayName }) => displayName === name)?.id ?? ''
  await lead.call(memberRoutes.remove, { params: { ...inCase, memberId: idNow('Pat Hill') }, ifMatch: 1 })
  const helper = await joinCase(api, sample, 'helper', 'Tom Reed')
  const [rosa, ben] = [await openAs(api, owner, idOf('Rosa')), await openAs(api, owner, idOf('Ben'))]
  await addOwnWords({ dana, ben, inPlan })
  await followThrough({ rosa, ben, inPlan: { organizationId, planId: await firstPlan(lead, inCase) } })
  await sayNo(owner, planId)
  const newcomer = await joinCase(api, sample, 'interventionist', 'Vera Stone')
  const { items: all } = await lead.call(memberRoutes.list, { params: inCase })
  const toMemberId = all.find(({ displayName }) => displayName === 'Vera Stone')?.id ?? ''
  await dana.call(handOverRoutes.ask, { params: inCase, body: { toMemberId, note: 'For two weeks.' } })
  await lead.call(consentRoutes.record, {
    params: inCase,
    body: {
      decision: 'given',
      subject: 'own',
      patientName: 'Karen Ortiz',
      discloser: 'Karen Ortiz',
      recipient: 'Harbor Light',
      parts: ['contact'],
      purpose: 'To hold a bed',
      contactName: 'Karen Ortiz',
      contactPhone: '555-0101',
      decidedOn: '2026-01-02',
      signature: 'Karen Ortiz',
      expiresOn: inDays(30),
      expiryEvent: 'When he has arrived',
    },
  })
  await lead.call(caseStageRoutes.move, { params: inCase, body: { stage: 'planning', note: 'We begin.' } })

  const other = await lead.call(caseRoutes.create, {
    params: { organizationId },
    body: { alias: 'Max', relationship: 'sibling' },
  })
  const theirs = { organizationId, caseId: other.id }
  const plan = await lead.call(planRoutes.create, { params: theirs, body: { approach: 'johnson', announced: true } })
  const otherFamily = await joinCase(api, { lead, ...theirs, planId: plan.id }, 'participant', 'Eve Marsh')
  return {
    ...sample,
    readers: {
      lead,
      dana,
      rosa,
      ben,
      linkOnly: await openAs(api, owner, idOf('Ben'), true),
      helper,
      newcomer,
      left_out: leftOut,
      removed,
      other_family: otherFamily,
      stranger: (await newSample(api)).lead,
      nobody: newBrowser(api),
    },
  }
}

type InPlan = { organizationId: string; planId: string }

/** A letter that is Ben's alone, with a hint that he dismissed, and what a professional wrote about somebody. */
async function addOwnWords({ dana, ben, inPlan }: { dana: Browser; ben: Browser; inPlan: InPlan }): Promise<void> {
  const { statements, me } = await ben.call(workspaceRoutes.get, { params: inPlan })
  const mine = statements.find(({ isMine }) => isMine)
  const params = { ...inPlan, statementId: mine?.id ?? '' }
  await ben.call(statementRoutes.dismissHint, { params, body: { noteId: 'a_phase:1abc2d', reason: 'It is so.' } })
  await ben.call(statementRoutes.share, { params, body: { sharing: 'private' }, ifMatch: mine?.version ?? 0 })
  await dana.call(suitabilityRoutes.decide, {
    params: { ...inPlan, participantId: me.participantId ?? '' },
    body: { decision: 'invite', reason: 'He is steady.' },
    ifMatch: 1,
  })
  const { version } = await ben.call(safetyScreeningRoutes.mine, { params: inPlan })
  await ben.call(safetyScreeningRoutes.answer, {
    params: inPlan,
    body: { text: 'He broke the door once.', contactPreference: 'At work, before nine.' },
    ifMatch: version,
  })
  const { items } = await dana.call(safetyScreeningRoutes.list, { params: inPlan })
  await dana.call(safetyScreeningRoutes.recordFollowUp, {
    params: { ...inPlan, safetyScreeningId: items[0]?.id ?? '' },
    body: { mitigations: ['talked_no_change'], note: 'We talked.' },
  })
}

const firstPlan = async (lead: Browser, inCase: { organizationId: string; caseId: string }): Promise<string> =>
  (await lead.call(planRoutes.list, { params: inCase, query: {} })).items[0]?.id ?? ''

/** Words about what is kept: for nobody else, for a buddy, for the group; and what was offered instead. */
async function followThrough({ rosa, ben, inPlan }: { rosa: Browser; ben: Browser; inPlan: InPlan }): Promise<void> {
  for (const [who, sharedWith] of [
    [ben, 'me'],
    [ben, 'buddy'],
    [rosa, 'group'],
  ] as const) {
    const { items, buddies } = await who.call(followThroughRoutes.get, { params: inPlan })
    const [mine] = items.filter(({ isMine }) => isMine)
    const consequenceId = mine?.consequenceId ?? ''
    const memberId = buddies.find(({ name }) => name.startsWith('Rosa'))?.memberId ?? ''
    if (sharedWith === 'buddy')
      await who.call(followThroughRoutes.chooseBuddy, {
        params: { ...inPlan, consequenceId },
        body: { memberId },
        ifMatch: mine?.version ?? 0,
      })
    const words = { note: 'It was hard.', pressedBy: 'My uncle.', wouldHelp: 'A call.' }
    await who.call(followThroughRoutes.record, {
      params: inPlan,
      body: { consequenceId, status: 'under_pressure', sharedWith, ...words },
    })
  }
  await ben.call(followThroughRoutes.addCounterOffer, { params: inPlan, body: { offered: 'To stop by himself.' } })
}

/** Ben says "not this day", and why; the sample is not locked, so that nobody is asked on its screens. */
async function sayNo(owner: pg.Client, planId: string): Promise<void> {
  await owner.query(
    `WITH given AS (
       INSERT INTO holdfast.go_no_go_votes (organization_id, plan_id, id, participant_id, by_member_id, result, day_starts_at, voted_at)
       SELECT p.organization_id, p.plan_id, gen_random_uuid(), p.id, m.id, 'no_go', l.starts_at, now()
       FROM holdfast.participants p
       JOIN holdfast.case_members m ON m.organization_id = p.organization_id AND m.id = p.case_member_id
       JOIN holdfast.logistics l ON l.organization_id = p.organization_id AND l.plan_id = p.plan_id
       WHERE p.plan_id = $1 AND m.display_name LIKE 'Ben%' RETURNING *)
     INSERT INTO holdfast.go_no_go_vote_reasons (organization_id, plan_id, vote_id, author_user_id, reason)
     SELECT given.organization_id, given.plan_id, given.id, m.user_id, 'He came home late.'
     FROM given JOIN holdfast.case_members m ON m.organization_id = given.organization_id AND m.id = given.by_member_id`,
    [planId],
  )
}

/** A session of a member of the sample, whom nobody has signed in as. */
async function openAs(api: TestApi, owner: pg.Client, memberId: string, linkOnly = false): Promise<Browser> {
  const token = newToken()
  await owner.query(
    `INSERT INTO identity.sessions (id, user_id, token_hash, device, link_only, idle_expires_at, expires_at)
     SELECT gen_random_uuid(), user_id, $2, 'A test', $3, now() + interval '1 hour', now() + interval '1 hour'
     FROM holdfast.case_members WHERE id = $1`,
    [memberId, hashOfToken(token), linkOnly],
  )
  const browser = newBrowser(api)
  const cookie = `${sessionCookieName(api.runtime.config)}=${token}`
  const fetcher: Browser['fetch'] = (path, init) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', cookie)
    return fetch(`${api.url}${path}`, { ...init, headers })
  }
  return { ...browser, fetch: fetcher, call: (route, input) => call(route, input, fetcher), cookie: () => cookie }
}
