import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { caseRoutes } from '@holdfast/contracts/cases'
import { contentRoutes } from '@holdfast/contracts/content'
import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { newDeclinedFamily, newReviewingFamily } from '@holdfast/scenarios/plan-states'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { beforeAll, describe } from 'vitest'
import { useApi } from './api.ts'
import type { PlanningFamily } from './family.ts'
import { countStatements, expectAtMost, type PrepareWrite, type StatementCount } from './statement-count.ts'

const api = useApi()
let count: StatementCount
let declined: PlanningFamily
let reviewing: PlanningFamily

beforeAll(async () => {
  count = countStatements(api)
  declined = await newDeclinedFamily(api)
  reviewing = await newReviewingFamily(api)
}, 120_000)

const dated = { source: 'Our team', reviewBy: inDays(100) }
const CONTACT = {
  country: 'US',
  kind: 'other',
  label: { en: 'County help line', es: 'Línea de ayuda del condado' },
  number: '555-0134',
  hours: { en: 'Every day', es: 'Todos los días' },
  asOf: inDays(-1),
  ...dated,
} as const

async function newFactor({ lead, inPlan: params }: PlanningFamily) {
  const { id: factorId } = await lead.call(reviewRoutes.addFactor, {
    params,
    body: { cause: 'F11', evidence: 'Late.' },
  })
  return { factorId, params: { ...params, factorId } }
}
// BEGIN, the admission and COMMIT are in it
const WRITES: [string, number, PrepareWrite][] = [
  [
    'opening a review',
    10,
    async () => {
      const { me } = await workspaceOf(declined, declined.interventionist)
      const body = { facilitatorId: me.memberId }
      return () => declined.lead.call(reviewRoutes.open, { params: declined.inPlan, body })
    },
  ],
  [
    'adding a factor',
    9,
    () => () =>
      reviewing.lead.call(reviewRoutes.addFactor, {
        params: reviewing.inPlan,
        body: { cause: 'F11', evidence: 'Late.' },
      }),
  ],
  [
    'changing a factor',
    8,
    async () => {
      const { params } = await newFactor(reviewing)
      return () =>
        reviewing.lead.call(reviewRoutes.updateFactor, { params, body: { evidence: 'Too late.' }, ifMatch: 1 })
    },
  ],
  [
    'adding a change',
    9,
    async () => {
      const { factorId } = await newFactor(reviewing)
      const body = { factorId, what: 'At noon.', ownerId: reviewing.ids.lead, dueOn: inDays(7) }
      return () => reviewing.lead.call(reviewRoutes.addChange, { params: reviewing.inPlan, body })
    },
  ],
  [
    'writing an account',
    7,
    () => () =>
      reviewing.participant.call(reviewRoutes.writeAccount, {
        params: reviewing.inPlan,
        body: { whatHappened: 'Sam asked for time.' },
        ifMatch: 1,
      }),
  ],
  [
    'sending an account',
    10,
    async () => {
      const { lead, inPlan: params } = reviewing
      await lead.call(reviewRoutes.writeAccount, { params, body: { whatHappened: 'Sam asked.' }, ifMatch: 1 })
      return () => lead.call(reviewRoutes.sendAccount, { params })
    },
  ],
  [
    'passing an account',
    9,
    () => () => reviewing.interventionist.call(reviewRoutes.passAccount, { params: reviewing.inPlan }),
  ],
  [
    // two of them give it its key
    'opening a case',
    10,
    () => () =>
      reviewing.lead.call(caseRoutes.create, {
        params: reviewing.inCase,
        body: { alias: 'Ann', relationship: 'friend', substances: ['alcohol'] },
      }),
  ],
  [
    'changing a case',
    6,
    () => () =>
      reviewing.lead.call(caseRoutes.update, { params: reviewing.inCase, body: { alias: 'Samuel' }, ifMatch: 1 }),
  ],
  [
    'moving a case',
    7,
    () => () => reviewing.lead.call(caseStageRoutes.move, { params: reviewing.inCase, body: { stage: 'planning' } }),
  ],
  [
    'own words for a text',
    7,
    () => () =>
      reviewing.lead.call(contentRoutes.override, {
        params: { ...reviewing.inCase, key: 'readiness.no_venue.reason' },
        body: { en: 'Say where you will meet.', es: 'Diga dónde se reunirán.', ...dated },
        ifMatch: 1,
      }),
  ],
  [
    'the standard words again',
    8,
    async () => {
      const params = { ...declined.inCase, key: 'readiness.no_venue.reason' }
      const body = { en: 'Say where you will meet.', es: 'Diga dónde se reunirán.', ...dated }
      await declined.lead.call(contentRoutes.override, { params, body, ifMatch: 1 })
      return () => declined.lead.call(contentRoutes.restore, { params, ifMatch: 2 })
    },
  ],
  [
    'checking texts',
    12,
    () => () =>
      declined.lead.call(contentRoutes.review, {
        params: declined.inCase,
        body: { keys: ['readiness.no_venue.reason', 'readiness.help_comes_first.reason'], ...dated },
      }),
  ],
  [
    'adding a crisis contact',
    10,
    () => () => reviewing.lead.call(crisisContactRoutes.add, { params: reviewing.inCase, body: CONTACT }),
  ],
  [
    'replacing a crisis contact',
    10,
    () => () =>
      reviewing.lead.call(crisisContactRoutes.add, {
        params: reviewing.inCase,
        body: { ...CONTACT, kind: 'poison', replaces: 'us_poison_help' },
      }),
  ],
  [
    'changing a crisis contact',
    8,
    async () => {
      const { items } = await declined.lead.call(crisisContactRoutes.add, { params: declined.inCase, body: CONTACT })
      const params = { ...declined.inCase, crisisContactId: items.find(({ contactId }) => contactId)?.contactId ?? '' }
      return () =>
        declined.lead.call(crisisContactRoutes.update, { params, body: { ...CONTACT, number: '555-0135' }, ifMatch: 1 })
    },
  ],
]
describe('the statements that a write of a review, a case or an organization sends to PostgreSQL', () => {
  expectAtMost(() => count, WRITES)
})
