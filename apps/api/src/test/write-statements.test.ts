import { commentRoutes } from '@holdfast/contracts/comments'
import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { planRoutes } from '@holdfast/contracts/plans'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { statementRoutes } from '@holdfast/contracts/statements'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { beforeAll, describe } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { useApi } from './api.ts'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import type { PlanningFamily } from './family.ts'
import { newMeetingFamily, newReviewingFamily, recordFollowThrough } from '@holdfast/scenarios/plan-states'
import { inDays } from '@holdfast/scenarios/times'
import { countStatements, expectAtMost, type PrepareWrite, type StatementCount } from './statement-count.ts'

const api = useApi()
let count: StatementCount
beforeAll(() => {
  count = countStatements(api)
})

const consequence = {
  category: 'money',
  iWill: 'I will no longer pay the rent.',
  removesOrProtects: 'It ends the money for drink.',
} as const

async function withConsequence(family: PlanningFamily): Promise<string> {
  const body = { ...consequence, participantId: family.ids.participant }
  return (await family.participant.call(consequenceRoutes.create, { params: family.inPlan, body })).id
}

async function finishedReview(family: PlanningFamily): Promise<() => Promise<unknown>> {
  const { lead, inPlan: params, ids } = family
  const factor = await lead.call(reviewRoutes.addFactor, { params, body: { cause: 'F11', evidence: 'It was late.' } })
  const change = { factorId: factor.id, what: 'We begin at noon.', effect: 'none', ownerId: ids.lead, dueOn: inDays(7) }
  await lead.call(reviewRoutes.addChange, { params, body: change as never })
  return () => lead.call(reviewRoutes.finish, { params })
}

// BEGIN, the admission and COMMIT are in it
const WRITES: [string, number, PrepareWrite][] = [
  [
    'saving a statement',
    6,
    async () => {
      const family = await newPlanningFamily(api)
      const mine = (await workspaceOf(family)).statements.find(({ isMine }) => isMine)
      const params = { ...family.inPlan, statementId: mine?.id ?? '' }
      return () => family.lead.call(statementRoutes.write, { params, body: { love: 'You' }, ifMatch: 1 })
    },
  ],
  [
    'sharing a statement',
    6,
    async () => {
      const family = await newPlanningFamily(api)
      const mine = (await workspaceOf(family)).statements.find(({ isMine }) => isMine)
      const params = { ...family.inPlan, statementId: mine?.id ?? '' }
      return () => family.lead.call(statementRoutes.share, { params, body: { sharing: 'group' }, ifMatch: 1 })
    },
  ],
  [
    'adding a consequence',
    8,
    async () => {
      const { participant, inPlan: params, ids } = await newPlanningFamily(api)
      const body = { ...consequence, participantId: ids.participant }
      return () => participant.call(consequenceRoutes.create, { params, body })
    },
  ],
  [
    'changing a consequence',
    7,
    async () => {
      const family = await newPlanningFamily(api)
      const params = { ...family.inPlan, consequenceId: await withConsequence(family) }
      return () => family.participant.call(consequenceRoutes.update, { params, body: { confidence: 8 }, ifMatch: 1 })
    },
  ],
  [
    'giving a stance',
    9,
    async () => {
      const family = await newPlanningFamily(api)
      const params = { ...family.inPlan, consequenceId: await withConsequence(family) }
      return () =>
        family.lead.call(consequenceRoutes.giveStance, { params, body: { stance: 'consent', wordingVersion: 1 } })
    },
  ],
  [
    'adding a comment',
    7,
    async () => {
      const { lead, inPlan: params } = await newPlanningFamily(api)
      return () => lead.call(commentRoutes.create, { params, body: { section: 'plan', text: 'At noon?' } })
    },
  ],
  [
    'settling a comment',
    10,
    async () => {
      const { lead, participant, inPlan } = await newPlanningFamily(api)
      const body = { section: 'plan', text: 'At noon?' } as const
      const { id: commentId } = await lead.call(commentRoutes.create, { params: inPlan, body })
      return () => participant.call(commentRoutes.resolve, { params: { ...inPlan, commentId } })
    },
  ],
  [
    'ticking a task',
    6,
    async () => {
      const { lead, participant, inCase, inPlan, ids } = await newPlanningFamily(api)
      const body = { planId: inPlan.planId, title: 'Pack', offsetDays: -1, ownerParticipantId: ids.participant }
      const { id: taskId } = await lead.call(taskRoutes.create, { params: inCase, body })
      const params = { ...inCase, taskId }
      return () => participant.call(taskRoutes.tick, { params, body: { done: true }, ifMatch: 1 })
    },
  ],
  [
    'adopting a contingency',
    8,
    async () => {
      const { lead, inPlan: params } = await newPlanningFamily(api)
      return () => lead.call(contingencyRoutes.adopt, { params, body: { code: 'C16' } })
    },
  ],
  [
    'adding a participant',
    9,
    async () => {
      const { lead, inPlan: params } = await newPlanningFamily(api)
      const body = { name: 'Ida Moss', relationship: 'friend', adult: true } as const
      return () => lead.call(participantRoutes.create, { params, body })
    },
  ],
  [
    'recording an event of the meeting',
    11,
    async () => {
      const { lead, inPlan: params } = await newMeetingFamily(api)
      const event = { id: uuidv7(), kind: 'asked', at: new Date().toISOString(), deviceId: uuidv7() } as const
      return () => lead.call(runEventRoutes.record, { params, body: { events: [event] } })
    },
  ],
  [
    'stopping a meeting',
    15,
    async () => {
      const { lead, inPlan: params } = await newMeetingFamily(api)
      return () => lead.call(planStepRoutes.stop, { params, body: {} })
    },
  ],
  ['finishing a review', 12, async () => finishedReview(await newReviewingFamily(api))],
  [
    'making the next attempt',
    28,
    async () => {
      const family = await newReviewingFamily(api)
      await recordFollowThrough(family)
      await (await finishedReview(family))()
      const body = { fromPlanId: family.inPlan.planId }
      return () => family.lead.call(planRoutes.create, { params: family.inCase, body })
    },
  ],
]

describe('the number of SQL statements of a write', () => {
  expectAtMost(() => count, WRITES)
})
