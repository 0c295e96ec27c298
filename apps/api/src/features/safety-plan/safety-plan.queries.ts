import type { DaySafety, LeadsSafety, PersonSafety } from '@holdfast/contracts/safety-plan'
import { SAFETY_DUTIES, SAFETY_PARTS, type SafetyFacts } from '@holdfast/domain/safety-plan/safety-plan'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { Prisma, SafetyDuty, SafetyPlan, SafetyPlanVersion } from '../../db/generated/client.ts'
import { treeStatement } from '../../db/read-tree.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** Who has a duty; null when nobody has it any more. */
export type DutyRow = Pick<SafetyDuty, 'duty' | 'participantId'>

/**
 * The state of a safety plan with the newest wording of each kind that PostgreSQL lets this person read, and who has each duty
 * now.
 */
export const safetyPlanParts = {
  include: {
    versions: { distinct: ['kind'], orderBy: { version: 'desc' } },
    duties: {
      distinct: ['duty'],
      orderBy: [{ version: 'desc' }, { duty: 'asc' }],
      select: { duty: true, participantId: true },
    },
  },
} as const satisfies { include: Prisma.SafetyPlanInclude }
/** A safety plan with its newest wordings, one of each kind, and its duties, each once. */
export type SafetyPlanRow = SafetyPlan & { versions: SafetyPlanVersion[]; duties: DutyRow[] }

const EMPTY_PERSON = {
  ...(Object.fromEntries(SAFETY_PARTS.map((part) => [part, ''])) as Record<(typeof SAFETY_PARTS)[number], string>),
  writtenWithPerson: false,
  likelihood: null,
  keptWhere: '',
} satisfies PersonSafety

const EMPTY_DAY = {
  addressToSay: '',
  exits: '',
  nearestEr: '',
  naloxoneAt: '',
  calls: '',
} satisfies Omit<DaySafety, 'duties'>

/** What is stored, completed to what the contract names. */
export const completeWords = {
  person: (stored: unknown): PersonSafety => ({ ...EMPTY_PERSON, ...(stored as Partial<PersonSafety>) }),
  leads: (stored: unknown): LeadsSafety => ({
    dangerousObjects: '',
    reviewOn: null,
    ...(stored as Partial<LeadsSafety>),
  }),
  day: (stored: unknown, duties: readonly DutyRow[]): DaySafety => ({
    ...EMPTY_DAY,
    ...(stored as Partial<DaySafety>),
    duties: dutiesOf(duties),
  }),
}

/** Who has each duty, from its newest row, which comes first. */
const dutiesOf = (rows: readonly DutyRow[]): DaySafety['duties'] =>
  Object.fromEntries(
    SAFETY_DUTIES.map((duty) => [duty, rows.find((row) => row.duty === duty)?.participantId ?? null]),
  ) as DaySafety['duties']

/** A part of the safety plan with readers of its own: the person's, the leads', or the day's. */
export type SafetyKind = keyof typeof completeWords

const ofPlan = treeStatement('SafetyPlan', safetyPlanParts.include, { organizationId: 1, planId: 2 })

/** The safety plan of this plan, in one statement; null until somebody writes it. */
export async function findSafetyPlan({ sql, organizationId, planId }: PlanContext): Promise<SafetyPlanRow | null> {
  const values = [organizationId, planId]
  const [answer] = await sql<Record<string, unknown>>({ name: 'safety_plan', text: ofPlan.text, values })
  return (answer ? ofPlan.read(answer, values) : null) as SafetyPlanRow | null
}

/** The newest wording of one kind among those that were read with the plan. */
export const wordsOfKind = <K extends SafetyKind>(
  row: SafetyPlanRow | null,
  kind: K,
): ReturnType<(typeof completeWords)[K]> =>
  completeWords[kind](
    row?.versions.find((version) => version.kind === kind)?.content ?? {},
    row?.duties ?? [],
  ) as ReturnType<(typeof completeWords)[K]>

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

/** Each change of a duty up to a version, the newest first. */
export const listDuties = ({ tx, organizationId, planId }: PlanContext, upTo: number): Promise<SafetyDuty[]> =>
  tx.safetyDuty.findMany({
    where: { organizationId, planId, version: { lte: upTo } },
    orderBy: { version: 'desc' },
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
