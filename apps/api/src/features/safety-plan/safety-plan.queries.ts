import type { DaySafety, LeadsSafety, PersonSafety } from '@holdfast/contracts/safety-plan'
import { SAFETY_DUTIES, SAFETY_PARTS, type SafetyFacts } from '@holdfast/domain/safety-plan/safety-plan'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { Prisma, SafetyPlan, SafetyPlanVersion } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** The state of a safety plan with the newest wording of each kind that PostgreSQL lets this person read. */
export const safetyPlanParts = {
  include: { versions: { distinct: ['kind'], orderBy: { version: 'desc' } } },
} as const satisfies { include: Prisma.SafetyPlanInclude }
/** A safety plan with its newest wordings, one of each kind. */
export type SafetyPlanRow = SafetyPlan & { versions: SafetyPlanVersion[] }

const EMPTY_PERSON = {
  ...(Object.fromEntries(SAFETY_PARTS.map((part) => [part, ''])) as Record<(typeof SAFETY_PARTS)[number], string>),
  writtenWithPerson: false,
  likelihood: null,
  keptWhere: '',
} satisfies PersonSafety

const EMPTY_DAY = {
  duties: Object.fromEntries(SAFETY_DUTIES.map((duty) => [duty, null])) as DaySafety['duties'],
  addressToSay: '',
  exits: '',
  nearestEr: '',
  naloxoneAt: '',
  calls: '',
} satisfies DaySafety

/** What is stored, completed to what the contract names. */
export const completeWords = {
  person: (stored: unknown): PersonSafety => ({ ...EMPTY_PERSON, ...(stored as Partial<PersonSafety>) }),
  leads: (stored: unknown): LeadsSafety => ({
    dangerousObjects: '',
    reviewOn: null,
    ...(stored as Partial<LeadsSafety>),
  }),
  day: (stored: unknown): DaySafety => {
    const words = { ...EMPTY_DAY, ...(stored as Partial<DaySafety>) }
    return { ...words, duties: { ...EMPTY_DAY.duties, ...words.duties } }
  },
}
/** A part of the safety plan with readers of its own: the person's, the leads', or the day's. */
export type SafetyKind = keyof typeof completeWords

/** The safety plan of this plan; null until somebody writes it. */
export const findSafetyPlan = ({ tx, organizationId, planId }: PlanContext): Promise<SafetyPlanRow | null> =>
  tx.safetyPlan.findUnique({ where: { organizationId_planId: { organizationId, planId } }, ...safetyPlanParts })

/** The newest wording of one kind among those that were read with the plan. */
export const wordsOfKind = <K extends SafetyKind>(
  row: SafetyPlanRow | null,
  kind: K,
): ReturnType<(typeof completeWords)[K]> =>
  completeWords[kind](row?.versions.find((version) => version.kind === kind)?.content ?? {}) as ReturnType<
    (typeof completeWords)[K]
  >

/** A page of saved wordings, newest first. */
export const listWordings = (
  { tx, organizationId, planId }: PlanContext,
  { cursor, limit }: { cursor?: number | undefined; limit: number },
): Promise<SafetyPlanVersion[]> =>
  tx.safetyPlanVersion.findMany({
    where: { organizationId, planId, ...(cursor && { version: { lt: cursor } }) },
    orderBy: [{ version: 'desc' }, { kind: 'asc' }],
    take: limit + 1,
  })

/** The state of a safety plan as the rules see it. */
export function safetyFactsOf(row: SafetyPlanRow | null): SafetyFacts {
  const day = wordsOfKind(row, 'day')
  return {
    missingParts: (row?.missingParts ?? SAFETY_PARTS) as SafetyFacts['missingParts'],
    secondCallerId: day.duties.call_second,
    hasEmergencyRoom: day.nearestEr.trim() !== '',
    hasNaloxone: day.naloxoneAt.trim() !== '',
    reviewOn: toIsoDate(row?.reviewOn ?? null),
  }
}
