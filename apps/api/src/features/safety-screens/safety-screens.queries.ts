import type { MySafetyScreen, SafetyScreen } from '@holdfast/contracts/safety-screens'
import { notCarriedOut, screenEffects } from '@holdfast/domain/safety-screens/screen-effects'
import type { SafetyScreenAct, SafetyScreenAnswers, SafetyScreen as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { found } from '../../kernel/versions.ts'
import { screenStateOf } from './screen-states.ts'

type Read = Row & { answers: SafetyScreenAnswers | null; acts: SafetyScreenAct[] }
const parts = { answers: true, acts: { orderBy: { at: 'desc' } } } as const

/** Answers that nobody has given yet are version 1. */
export const UNANSWERED = { version: 1 } as const

/** The person's own answers, for the case as a whole; null until they answer. */
export const findMyScreen = ({ tx, organizationId, caseId, member }: PlanContext) =>
  tx.safetyScreen.findUnique({
    where: { organizationId_caseId_caseMemberId: { organizationId, caseId, caseMemberId: member.id } },
    include: { answers: true },
  })

/** Somebody's screen of this case; PostgreSQL hides its answers from everybody but them and the interventionist. */
export const findScreen = async ({ tx, organizationId, caseId }: PlanContext, id: string): Promise<Read> =>
  found(
    await tx.safetyScreen.findUnique({
      where: { organizationId_caseId_id: { organizationId, caseId, id } },
      include: parts,
    }),
  )

const wordsOf = (row: SafetyScreenAnswers | null) => ({
  passed: row?.passed ?? false,
  answers: (row?.answers ?? {}) as MySafetyScreen['answers'],
  afraidOfIds: row?.afraidOfIds ?? [],
  words: row?.words ?? '',
  reachMe: row?.reachMe ?? '',
})

/** One's own answers, and whether an interventionist is there to read them (F43). */
export async function getMyScreen(context: PlanContext): Promise<MySafetyScreen> {
  const { tx, organizationId, caseId } = context
  const row = await findMyScreen(context)
  return {
    ...wordsOf(row?.answers ?? null),
    answeredAt: row?.answeredAt.toISOString() ?? null,
    interventionists: await tx.caseMember.count({
      where: { organizationId, caseId, role: 'interventionist', endedAt: null },
    }),
    version: (row ?? UNANSWERED).version,
    can: { answer: ability(context, 'screen.answer', true) },
  }
}

async function presenterOf(context: PlanContext): Promise<(row: Read) => SafetyScreen> {
  const { tx, organizationId, planId } = context
  const nameOf = await memberNames(context)
  const ofPlan = { where: { organizationId, planId } }
  const plan = {
    ...context.plan,
    participants: await tx.participant.findMany(ofPlan),
    logistics: await tx.logistics.findUnique({ where: { organizationId_planId: { organizationId, planId } } }),
    dayCards: await tx.dayCard.findMany(ofPlan),
    checklistItems: await tx.checklistItem.findMany(ofPlan),
  }
  return (row) => ({
    id: row.id,
    caseMemberId: row.caseMemberId,
    by: nameOf(row.caseMemberId),
    ...wordsOf(row.answers),
    level: row.level as SafetyScreen['level'],
    notAtHome: row.notAtHome,
    answeredAt: row.answeredAt.toISOString(),
    resolved: !screenEffects([screenStateOf(row, plan)]).unresolved,
    notCarriedOut: notCarriedOut(screenStateOf(row, plan)),
    acts: row.acts.map((act) => ({
      id: act.id,
      mitigations: act.mitigations as SafetyScreen['acts'][number]['mitigations'],
      steps: act.steps as SafetyScreen['acts'][number]['steps'],
      note: act.note,
      by: nameOf(act.byMemberId),
      at: act.at.toISOString(),
      isCurrent: act.planId === planId && act.screenVersion === row.version,
    })),
    version: row.version,
    can: { act: ability(context, 'screen.act') },
  })
}

/** One person's answers with what was arranged, as the interventionist reads them. */
export const getScreen = async (context: PlanContext, id: string): Promise<SafetyScreen> =>
  (await presenterOf(context))(await findScreen(context, id))

/** Everybody's answers, those that wait for a look first. PostgreSQL shows them to the interventionists of the case alone. */
export async function listScreens(context: PlanContext): Promise<SafetyScreen[]> {
  const { tx, organizationId, caseId } = context
  const rows = await tx.safetyScreen.findMany({
    where: { organizationId, caseId },
    include: parts,
    orderBy: { answeredAt: 'desc' },
    take: 100,
  })
  return rows.map(await presenterOf(context)).toSorted((a, b) => Number(a.resolved) - Number(b.resolved))
}
