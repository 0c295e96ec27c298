import { accommodationRoutes } from '@holdfast/contracts/accommodations'
import { approachRoutes } from '@holdfast/contracts/approaches'
import { datePollRoutes } from '@holdfast/contracts/date-polls'
import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { outcomeRoutes } from '@holdfast/contracts/outcomes'
import { participantScheduleRoutes } from '@holdfast/contracts/participant-schedules'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { seatingRoutes } from '@holdfast/contracts/seating'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { DECLINED, newDeclinedFamily, newLockedFamily } from '@holdfast/scenarios/plan-states'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inHours } from '@holdfast/scenarios/times'
import { beforeAll, describe } from 'vitest'
import { useApi } from './api.ts'
import type { PlanningFamily } from './family.ts'
import { countStatements, expectAtMost, type PrepareWrite, type StatementCount } from './statement-count.ts'
import { withCoreAnswers } from '@holdfast/scenarios/risk-answers'

const api = useApi()
let count: StatementCount
let drafting: PlanningFamily
let locked: PlanningFamily
let declined: PlanningFamily

beforeAll(async () => {
  count = countStatements(api)
  drafting = await newPlanningFamily(api)
  locked = await newLockedFamily(api)
  declined = await newDeclinedFamily(api)
}, 120_000)

const answersOf = ({ options }: { options: { id: string }[] }) => ({
  answers: options.map(({ id: optionId }) => ({ optionId, answer: 'yes' as const })),
})
async function newPoll(family: PlanningFamily) {
  const { lead, inPlan: params } = family
  const { datePoll } = await workspaceOf(family)
  if (datePoll && !datePoll.closedAt)
    await lead.call(datePollRoutes.remove, {
      params: { ...params, datePollId: datePoll.id },
      ifMatch: datePoll.version,
    })
  const body = { timeZone: 'UTC', startsAt: [inHours(50), inHours(80), inHours(100)] }
  return { body, params }
}
async function openPoll(family: PlanningFamily) {
  const { body, params } = await newPoll(family)
  const poll = await family.lead.call(datePollRoutes.create, { params, body })
  return { poll, params: { ...params, datePollId: poll.id } }
}
const areas = { withdrawal: { level: 'high' }, weapons: { level: 'high' } } as const
const seen = { answersCoherent: true, consentsToTalk: true, result: 'proceed' } as const

// BEGIN, the admission and COMMIT are in it
const WRITES: [string, number, PrepareWrite][] = [
  [
    'assessing the risk',
    8,
    () => () => drafting.interventionist.call(riskRoutes.assess, { params: drafting.inPlan, body: { areas } }),
  ],
  [
    'signing for a high risk',
    8,
    async () => {
      const { interventionist, inPlan } = drafting
      const { id: riskAssessmentId } = await interventionist.call(riskRoutes.assess, {
        params: inPlan,
        body: { areas },
      })
      const body = {
        name: 'Dana Cole',
        credential: 'CIP',
        mitigations: ['second_professional' as const],
        mitigation: 'Two people stay with her.',
        reason: 'She asked for both.',
      }
      return () => interventionist.call(riskRoutes.sign, { params: { ...inPlan, riskAssessmentId }, body: body })
    },
  ],
  [
    'correcting an outcome',
    15,
    () => () =>
      declined.lead.call(outcomeRoutes.update, {
        params: declined.inPlan,
        body: { ...DECLINED, note: 'No.' },
        ifMatch: 1,
      }),
  ],
  [
    'choosing an approach',
    14,
    async () => {
      const { version } = await workspaceOf(drafting)
      const body = { approach: 'craft', reason: 'Calm' } as const
      return () => drafting.lead.call(approachRoutes.choose, { params: drafting.inPlan, body: body, ifMatch: version })
    },
  ],
  [
    'asking about days',
    10,
    async () => {
      const given = await newPoll(drafting)
      return () => drafting.lead.call(datePollRoutes.create, given)
    },
  ],
  [
    'answering about three days',
    9,
    async () => {
      const { poll, params } = await openPoll(drafting)
      return () => drafting.participant.call(datePollRoutes.answer, { params, body: answersOf(poll) })
    },
  ],
  [
    'closing a poll',
    12,
    async () => {
      const { poll, params } = await openPoll(drafting)
      return () => drafting.lead.call(datePollRoutes.close, { params, body: { optionId: poll.options[0]?.id ?? '' } })
    },
  ],
  [
    'writing a schedule',
    7,
    () => () =>
      drafting.participant.call(participantScheduleRoutes.update, {
        params: { ...drafting.inPlan, participantId: drafting.ids.participant },
        body: { timeOff: 'open', companion: 'Ida' },
        ifMatch: 0,
      }),
  ],
  [
    'writing the safety plan',
    9,
    () => () =>
      drafting.interventionist.call(safetyPlanRoutes.write, {
        params: drafting.inPlan,
        body: { nearestEr: 'County', keptWhere: 'On the door', duties: { call_second: drafting.ids.lead } },
        ifMatch: 1,
      }),
  ],
  [
    'writing the safety plan again',
    9,
    async () => {
      const { interventionist, ids, inPlan: params } = declined
      const give = (meet_crew: string, ifMatch: number) =>
        interventionist.call(safetyPlanRoutes.write, { params, body: { duties: { meet_crew } }, ifMatch })
      await give(ids.lead, 1)
      return () => give(ids.participant, 2)
    },
  ],
  [
    'sharing the safety plan',
    8,
    async () => {
      const { interventionist, inPlan: params } = locked
      await interventionist.call(safetyPlanRoutes.write, { params, body: { keptWhere: 'On the door' }, ifMatch: 1 })
      return () => interventionist.call(safetyPlanRoutes.share, { params, body: { shared: true }, ifMatch: 2 })
    },
  ],
  [
    'answering about safety',
    11,
    () => () =>
      drafting.participant.call(safetyScreeningRoutes.answer, {
        params: drafting.inPlan,
        body: { answers: { afraid: 'yes' }, afraidOfIds: [drafting.ids.lead] },
        ifMatch: 1,
      }),
  ],
  [
    'recording what was arranged',
    14,
    async () => {
      const { interventionist, participant, inPlan } = locked
      await participant.call(safetyScreeningRoutes.answer, {
        params: inPlan,
        body: { answers: { afraid: 'yes' } },
        ifMatch: 1,
      })
      const { items } = await interventionist.call(safetyScreeningRoutes.list, { params: inPlan })
      const params = { ...inPlan, safetyScreeningId: items[0]?.id ?? '' }
      const body = { mitigations: ['advocate' as const], note: 'We meet at the library.' }
      return () => interventionist.call(safetyScreeningRoutes.recordFollowUp, { params, body: body })
    },
  ],
  [
    'writing what people need',
    9,
    () => () =>
      drafting.lead.call(accommodationRoutes.update, {
        params: drafting.inPlan,
        body: {
          faith: 'Quaker',
          people: [
            { participantId: drafting.ids.lead, language: 'Spanish' },
            { participantId: drafting.ids.participant, language: 'Spanish' },
          ],
        },
        ifMatch: 1,
      }),
  ],
  [
    'drawing the room',
    9,
    () => () =>
      drafting.lead.call(seatingRoutes.draw, {
        params: drafting.inPlan,
        body: {
          doors: [{ x: 50, y: 100 }],
          seats: [{ id: 's1', x: 50, y: 94, kind: 'participant', participantId: drafting.ids.participant }],
          bondId: drafting.ids.participant,
        },
        ifMatch: 0,
      }),
  ],
  [
    'planning the sobriety check',
    9,
    () => () =>
      drafting.lead.call(sobrietyRoutes.updatePlan, {
        params: drafting.inPlan,
        body: { observerIds: [drafting.ids.lead, drafting.ids.participant] },
        ifMatch: 1,
      }),
  ],
  [
    'recording a sobriety check',
    13,
    () => () => locked.lead.call(sobrietyRoutes.record, { params: locked.inPlan, body: seen }),
  ],
  [
    'confirming a sobriety check',
    13,
    async () => {
      const { id: sobrietyCheckId } = await locked.lead.call(sobrietyRoutes.record, {
        params: locked.inPlan,
        body: seen,
      })
      return () =>
        locked.participant.call(sobrietyRoutes.confirm, {
          params: { ...locked.inPlan, sobrietyCheckId },
          body: { look: 'clear' },
        })
    },
  ],
  [
    'signing a go',
    9,
    async () => {
      const { interventionist, inPlan: params, ids } = locked
      await interventionist.call(riskRoutes.assess, { params, body: { areas: withCoreAnswers() } })
      const participantIds = Object.values(ids)
      const body = { result: 'go', bedConfirmed: true, transportConfirmed: true, participantIds } as const
      return () => interventionist.call(goNoGoRoutes.sign, { params, body })
    },
  ],
  [
    'answering not this day, with a reason',
    9,
    async () => {
      const answering = await newLockedFamily(api)
      const body = { result: 'no_go', reason: 'He came home late.' } as const
      return () => answering.participant.call(goNoGoRoutes.vote, { params: answering.inPlan, body })
    },
  ],
]
describe('the statements that a write of a part sends to PostgreSQL', () => {
  expectAtMost(() => count, WRITES)
})
