import type { Prisma } from '../../db/generated/client.ts'
import { planTree } from '../../db/plan-tree.ts'
import type { Statement } from '../../db/transaction.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'

/** What the follow-through of a plan rests on. PostgreSQL adds the words of those entries that this person may read. */
const followThroughParts = {
  participants: true,
  consequences: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { stances: true, followThrough: { include: { words: true } } },
  },
  counterOffers: { orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: 200 },
  contingencies: true,
  excuses: true,
  riskAssessments: { orderBy: [{ assessedAt: 'desc' }, { id: 'desc' }], take: 1 },
  logistics: true,
  run: true,
  runEvents: true,
  outcome: true,
  review: true,
  nextPlans: true,
  case: {
    include: { members: { select: { id: true, displayName: true, role: true, endedAt: true } } },
  },
} as const satisfies Prisma.PlanInclude

/** The plan with what its follow-through rests on. */
export type FollowThroughRows = Prisma.PlanGetPayload<{ include: typeof followThroughParts }>
/** A consequence with its entries. */
export type ConsequenceRow = FollowThroughRows['consequences'][number]
/** An entry, with its words where this person may read them. */
export type EntryRow = ConsequenceRow['followThrough'][number]

const { text, read } = planTree(followThroughParts)

type Where = { organizationId: string; planId: string }

/** The statement that loads it. */
export const followThroughStatement = ({ organizationId, planId }: Where): Statement => ({
  name: 'follow_through',
  text,
  values: [organizationId, planId],
})

/** The rows from the only row of the statement. */
export const followThroughRowsOf = (place: Where, [answer]: Record<string, unknown>[]): FollowThroughRows =>
  orNotFound(answer && read(answer, followThroughStatement(place).values)) as FollowThroughRows

/** Loads it inside the request's transaction, with one statement. */
export const loadFollowThrough = async (context: Where & Pick<PlanContext, 'sql'>): Promise<FollowThroughRows> =>
  followThroughRowsOf(context, await context.sql<Record<string, unknown>>(followThroughStatement(context)))
