import type { Prisma } from '../db/generated/client.ts'
import { planTree } from '../db/plan-tree.ts'
import type { Statement } from '../db/transaction.ts'
import type { PlanContext } from '../kernel/context.ts'
import { orNotFound } from '../kernel/not-found.ts'
import { accommodationsParts } from '../features/accommodations/accommodations.rows.ts'
import { commentParts } from '../features/comments/comments.rows.ts'
import { consequenceParts } from '../features/consequences/consequence-rows.queries.ts'
import { datePollParts } from '../features/date-polls/date-polls.queries.ts'
import { goNoGoParts, goNoGoVoteParts } from '../features/go-no-go/go-no-go.rows.ts'
import { outcomeParts } from '../features/outcomes/outcomes.rows.ts'
import { rehearsalParts } from '../features/rehearsals/rehearsals.rows.ts'
import { safetyPlanParts } from '../features/safety-plan/safety-plan.queries.ts'
import { seatingParts } from '../features/seating/seating.rows.ts'
import { sobrietyPlanParts } from '../features/sobriety/sobriety.rows.ts'
import { statementParts } from '../features/statements/statement-rows.ts'
import { treatmentOptionOfPlan } from '../features/treatment-options/treatment-options.rows.ts'

/**
 * Every part of a plan, in a stable order, with the case and the names of everyone who is or was in it. Of statements and of
 * accounts PostgreSQL adds the words that this person may read.
 */
export const planParts = {
  participants: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { about: true, suitabilityAnswers: true, suitabilityDecision: true },
  },
  comments: { orderBy: { id: 'desc' }, take: 200, ...commentParts },
  informedPeople: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  disclosureReports: { orderBy: [{ reportedAt: 'desc' }, { id: 'desc' }], take: 50 },
  case: {
    include: {
      safetyScreenings: { orderBy: { id: 'asc' } },
      firstCall: true,
      organization: { select: { requiredModules: true } },
      members: { select: { id: true, displayName: true, role: true, joinedAt: true, endedAt: true } },
      learned: true,
      priorAttempts: true,
      plans: { include: { outcome: outcomeParts, review: { include: { factors: { select: { cause: true } } } } } },
    },
  },
  approachChoices: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 },
  worksheets: { orderBy: [{ position: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] },
  statements: { orderBy: { id: 'asc' }, ...statementParts },
  speakingOrder: true,
  consequences: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], ...consequenceParts },
  enablingSupports: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  treatmentOptions: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], ...treatmentOptionOfPlan },
  riskAssessments: { orderBy: [{ assessedAt: 'desc' }, { id: 'desc' }], take: 20 },
  safetyPlan: safetyPlanParts,
  accommodations: accommodationsParts,
  contingencies: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  sobrietyPlan: sobrietyPlanParts,
  sobrietyChecks: { orderBy: [{ checkedAt: 'desc' }, { id: 'desc' }], take: 50 },
  offlineRecords: { orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }], take: 100 },
  logistics: true,
  goNoGoDecisions: { orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }], take: 20, ...goNoGoParts },
  goNoGoVotes: goNoGoVoteParts,
  checklistItems: { orderBy: [{ position: 'asc' }, { id: 'asc' }], include: { owner: true } },
  participantSchedules: { orderBy: { participantId: 'asc' } },
  datePolls: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1, ...datePollParts },
  seatingPlan: seatingParts,
  excuses: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { owner: true } },
  rehearsals: { orderBy: [{ heldOn: 'asc' }, { id: 'asc' }], ...rehearsalParts },
  nextPlans: { select: { id: true } },
  tasks: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      code: true,
      title: true,
      offsetDays: true,
      fixedOn: true,
      offsetMinutes: true,
      fixedAt: true,
      ownerMemberId: true,
      ownerParticipantId: true,
      doneAt: true,
    },
  },
  steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  run: true,
  runEvents: true,
  outcome: outcomeParts,
  review: {
    include: {
      accounts: { include: { text: true } },
      factors: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        include: { changes: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
      },
    },
  },
} as const satisfies Prisma.PlanInclude

/**
 * The whole plan as it is stored, private parts too: only presenters and rules see it, no answer is made of it directly.
 */
export type PlanRows = Prisma.PlanGetPayload<{ include: typeof planParts }>

const { text, read } = planTree(planParts)

type Where = { organizationId: string; planId: string }

/** The statement that loads a whole plan. */
export const planStatement = ({ organizationId, planId }: Where): Statement => ({
  name: 'plan',
  text,
  values: [organizationId, planId],
})

/** Loads the whole plan as it is now, inside the request's transaction, with one statement. */
export async function loadPlanRows(context: Where & Pick<PlanContext, 'sql'>): Promise<PlanRows> {
  const statement = planStatement(context)
  return planRowsOf(context, await context.sql<Record<string, unknown>>(statement))
}

/** The whole plan from the only row of its statement. */
export const planRowsOf = (place: Where, [answer]: Record<string, unknown>[]): PlanRows =>
  orNotFound(answer && read(answer, planStatement(place).values)) as PlanRows
