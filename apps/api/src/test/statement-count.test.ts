import { caseRoutes } from '@holdfast/contracts/cases'
import { commentRoutes } from '@holdfast/contracts/comments'
import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planRoutes } from '@holdfast/contracts/plans'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { expect, it } from 'vitest'
import { useApi } from './api.ts'
import type { PlanningFamily } from './family.ts'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { countStatements } from './statement-count.ts'

const api = useApi()

/** The most used requests, each with the most statements that it may send: BEGIN, admission and COMMIT included. */
const REQUESTS: [name: string, most: number, ask: (family: PlanningFamily) => Promise<() => Promise<unknown>>][] = [
  [
    'the whole plan',
    4,
    async ({ lead, inPlan }) =>
      () =>
        lead.call(workspaceRoutes.get, { params: inPlan }),
  ],
  [
    'the whole plan that the reader has already',
    1,
    async ({ lead, inPlan: { organizationId, planId } }) => {
      const path = `/api/v1/organizations/${organizationId}/plans/${planId}`
      const tag = (await lead.fetch(path, {})).headers.get('etag') ?? ''
      return async () => expect((await lead.fetch(path, { headers: { 'if-none-match': tag } })).status).toBe(304)
    },
  ],
  [
    'readiness',
    4,
    async ({ lead, inPlan }) =>
      () =>
        lead.call(planRoutes.readiness, { params: inPlan }),
  ],
  [
    'the session',
    1,
    async ({ lead }) =>
      () =>
        lead.call(sessionRoutes.get, {}),
  ],
  [
    'the organizations',
    6,
    async ({ lead }) =>
      () =>
        lead.call(organizationRoutes.list, {}),
  ],
  [
    'the cases',
    8,
    async ({ lead, inCase }) =>
      () =>
        lead.call(caseRoutes.list, { params: inCase, query: {} }),
  ],
  [
    'the plans of a case',
    4,
    async ({ lead, inCase }) =>
      () =>
        lead.call(planRoutes.list, { params: inCase, query: {} }),
  ],
  [
    'the comments',
    7,
    async ({ lead, inPlan }) =>
      () =>
        lead.call(commentRoutes.list, { params: inPlan, query: {} }),
  ],
  [
    'a saved letter',
    10,
    async (family) => {
      const { lead, inPlan } = family
      const mine = (await workspaceOf(family)).statements.find(({ isMine }) => isMine)
      const params = { ...inPlan, statementId: mine?.id ?? '' }
      return () =>
        lead.call(statementRoutes.write, { params, ifMatch: mine?.version ?? 0, body: { love: 'You sang.' } })
    },
  ],
  [
    'a changed consequence',
    14,
    async ({ lead, inPlan, ids }) => {
      const body = { participantId: ids.lead, category: 'money', iWill: 'I will not pay the rent.' } as const
      const { id: consequenceId, version } = await lead.call(consequenceRoutes.create, { params: inPlan, body })
      const params = { ...inPlan, consequenceId }
      return () =>
        lead.call(consequenceRoutes.update, { params, ifMatch: version, body: { iWill: 'I will pay no rent.' } })
    },
  ],
]

it.each(REQUESTS)('%s takes at most %i statements', async (_, most, ask) => {
  const send = await ask(await newPlanningFamily(api))
  const { statements } = await countStatements(api).of(send)
  expect(statements.length, statements.map((sql) => sql.slice(0, 80)).join('\n')).toBeLessThanOrEqual(most)
  expect(statements.length).toBeGreaterThan(0)
})
