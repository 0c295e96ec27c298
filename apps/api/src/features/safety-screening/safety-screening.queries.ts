import type { MySafetyScreening, SafetyScreening } from '@holdfast/contracts/safety-screening'
import { notCarriedOut, screeningEffects } from '@holdfast/domain/safety-screening/screening-effects'
import type { Prisma, ScreeningFollowUp, ScreeningAnswers, SafetyScreening as Row } from '../../db/generated/client.ts'
import { treeStatement } from '../../db/read-tree.ts'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageInOrder } from '../../kernel/page.ts'
import { decryptAnswers } from './screening-texts.ts'
import { type ScreeningPlanRows, screeningStateOf } from './screening-states.ts'

type Answers = ScreeningAnswers & { afraidOf: { participantId: string }[] }
type Mine = Answers & { readers: { caseMemberId: string }[] }
type Read = Row & { answers: Answers | null; followUps: ScreeningFollowUp[] }
const answersFor = (planId: string) =>
  ({
    include: { afraidOf: { where: { planId }, select: { participantId: true }, orderBy: { participantId: 'asc' } } },
  }) as const satisfies { include: Prisma.ScreeningAnswersInclude }
const partsFor = (planId: string) => ({ answers: answersFor(planId), followUps: { orderBy: { at: 'desc' } } }) as const

/** Answers that nobody has given yet are version 1. */
export const UNANSWERED = { version: 1 } as const

/** The person's own answers, for the case as a whole; null until they answer. */
export const findMyScreening = ({ tx, organizationId, caseId, planId, member }: PlanContext) =>
  tx.safetyScreening.findUnique({
    where: { organizationId_caseId_caseMemberId: { organizationId, caseId, caseMemberId: member.id } },
    include: { answers: { include: { ...answersFor(planId).include, readers: { select: { caseMemberId: true } } } } },
  })

/** Somebody's answers in this case; `not-found` for whoever they did not name as a reader, as if there were none. */
export async function findScreening({ tx, organizationId, caseId, planId }: PlanContext, id: string): Promise<Read> {
  const row = await tx.safetyScreening.findUnique({
    where: { organizationId_caseId_id: { organizationId, caseId, id } },
    include: partsFor(planId),
  })
  return orNotFound(row?.answers ? row : null)
}

const NO_WORDS = { answers: {}, text: '', contactPreference: '' } as const
const wordsOf = (context: PlanContext, row: Answers | null) => ({
  passed: row?.passed ?? false,
  ...(row ? decryptAnswers(context, row) : NO_WORDS),
  afraidOfIds: row?.afraidOf.map(({ participantId }) => participantId) ?? [],
})

/** The interventionists who belong to the case now, in the order in which they joined. */
export const professionalsOf = ({ tx, organizationId, caseId }: PlanContext) =>
  tx.caseMember.findMany({
    where: { organizationId, caseId, role: 'interventionist', endedAt: null },
    select: { id: true, displayName: true, credential: true, practiceName: true },
    orderBy: { joinedAt: 'asc' },
  })
type Professional = Awaited<ReturnType<typeof professionalsOf>>[number]

/** One's own answers, null while there are none, and whether an interventionist is there to read them (F43). */
export const presentMine = (
  context: PlanContext,
  row: (Row & { answers: Mine | null }) | null,
  professionals: readonly Professional[],
): MySafetyScreening => ({
  ...wordsOf(context, row?.answers ?? null),
  answeredAt: row?.answeredAt.toISOString() ?? null,
  interventionists: professionals.length,
  readers: professionals.map(({ id, displayName, credential, practiceName }) => ({
    memberId: id,
    name: displayName,
    credential,
    practiceName,
    mayRead: row?.answers?.readers.some(({ caseMemberId }) => caseMemberId === id) ?? false,
  })),
  version: (row ?? UNANSWERED).version,
  can: { answer: ability(context, 'safety_screening.answer', true) },
})

/** The person's own answers as they are now. */
export const getMyScreening = async (context: PlanContext): Promise<MySafetyScreening> =>
  presentMine(context, await findMyScreening(context), await professionalsOf(context))

const planParts = {
  participants: { select: { id: true, caseMemberId: true, attendance: true } },
  logistics: { select: { venueKind: true } },
  participantSchedules: { select: { participantId: true, minutesBefore: true } },
  checklistItems: { select: { list: true, code: true, doneAt: true } },
} as const satisfies Prisma.PlanInclude
const { text, read } = treeStatement('Plan', planParts, { organizationId: 1, id: 2 })

/** Loads what answers are judged by, with one statement, and makes of each screen what the interventionist reads. */
export async function presenterOf(context: PlanContext): Promise<(row: Read) => SafetyScreening> {
  const { sql, organizationId, planId } = context
  const nameOf = await memberNames(context)
  const values = [organizationId, planId]
  const [answer] = await sql<Record<string, unknown>>({ name: 'plan_of_screenings', text, values })
  const plan = orNotFound(answer && read(answer, values)) as unknown as ScreeningPlanRows
  return (row) => ({
    id: row.id,
    caseMemberId: row.caseMemberId,
    by: nameOf(row.caseMemberId),
    ...wordsOf(context, row.answers),
    level: row.level as SafetyScreening['level'],
    notAtHome: row.notAtHome,
    answeredAt: row.answeredAt.toISOString(),
    resolved: !screeningEffects([screeningStateOf(row, plan)]).unresolved,
    notCarriedOut: notCarriedOut(screeningStateOf(row, plan)),
    followUps: row.followUps.map((followUp) => ({
      id: followUp.id,
      mitigations: followUp.mitigations as SafetyScreening['followUps'][number]['mitigations'],
      steps: followUp.steps as SafetyScreening['followUps'][number]['steps'],
      note: followUp.note,
      by: nameOf(followUp.byMemberId),
      at: followUp.at.toISOString(),
      isCurrent: followUp.planId === planId && followUp.screeningVersion === row.version,
    })),
    version: row.version,
    can: { followUp: ability(context, 'safety_screening.follow_up') },
  })
}

/** One person's answers with what was arranged, as the interventionist reads them. */
export const getScreening = async (context: PlanContext, id: string): Promise<SafetyScreening> =>
  (await presenterOf(context))(await findScreening(context, id))

// what is open comes first, and the newest answers before older ones
const order = ({ resolved, answeredAt, id }: SafetyScreening): string =>
  `${Number(resolved)} ${String(Number.MAX_SAFE_INTEGER - Date.parse(answeredAt))} ${id}`

/** The answers whose authors named this interventionist as a reader, those that wait for a look first. Of others nothing is said. */
export async function listScreenings(
  context: PlanContext,
  query: PageQuery,
): Promise<{ items: SafetyScreening[]; nextCursor: string | null }> {
  const { tx, organizationId, caseId, planId } = context
  const rows = await tx.safetyScreening.findMany({
    where: { organizationId, caseId },
    include: partsFor(planId),
  })
  const readable = rows.filter(({ answers }) => answers !== null)
  return pageInOrder(readable.map(await presenterOf(context)), query, order)
}
