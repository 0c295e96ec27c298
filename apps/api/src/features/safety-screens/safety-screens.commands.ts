import type { safetyScreenRoutes } from '@holdfast/contracts/safety-screens'
import { decideScreenAct } from '@holdfast/domain/safety-screens/screen-acts'
import { levelOf, type ScreenLevel } from '@holdfast/domain/safety-screens/screen-effects'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { say } from '../../kernel/words.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { findMyScreen, findScreen, UNANSWERED } from './safety-screens.queries.ts'

type Answered = z.output<typeof safetyScreenRoutes.answer.body>
type Act = z.output<typeof safetyScreenRoutes.act.body>

/** Keeps what someone answers about their own safety, in private. Passing is an answer, and as good as any. */
export async function answerScreen(context: PlanContext, given: Answered, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId, member, person, now } = context
  const before = await findMyScreen(context)
  guardVersion(before ?? UNANSWERED, ifMatch)
  await requireParticipants(context, 'afraidOfIds', given.afraidOfIds)
  const words = given.passed ? { ...given, answers: {}, afraidOfIds: [], words: '' } : given
  const { id: screenId } = await tx.safetyScreen.upsert({
    where: { organizationId_caseId_caseMemberId: { organizationId, caseId, caseMemberId: member.id } },
    create: { organizationId, caseId, caseMemberId: member.id, ...levelOf(words.answers), answeredAt: now },
    update: { ...levelOf(words.answers), answeredAt: now, version: nextVersion },
  })
  const key = { organizationId, caseId, screenId }
  await tx.safetyScreenAnswers.upsert({
    where: { organizationId_caseId_screenId: key },
    create: { ...key, authorUserId: person.userId, ...words },
    update: words,
  })
  // open screens and the history say no more than that somebody changed something of their own
  await recordChange(context, { action: 'screen.answered', resource: 'members', resourceId: member.id })
}

/** Records what an interventionist arranged: it settles these answers for this plan, once the plan does what was arranged. */
export async function actOnScreen(context: PlanContext, screenId: string, given: Act): Promise<string> {
  const { tx, organizationId, caseId, planId, member, now } = context
  const screen = await findScreen(context, screenId)
  const decision = decideScreenAct(screen.level as ScreenLevel, given)
  if (!decision.ok)
    throw problem('rule-refused', { rule: decision.refusal.rule, reason: say(decision.refusal.reason, context) })
  const screenVersion = screen.version
  await tx.safetyScreenAct.create({
    data: { organizationId, caseId, screenId, planId, screenVersion, ...given, byMemberId: member.id, at: now },
  })
  await tx.safetyScreen.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: screenId } },
    data: { seenVersion: screenVersion, seenPlanId: planId, mitigations: given.mitigations },
  })
  await recordChange(context, { action: 'screen.looked_at', resource: 'members', resourceId: member.id })
  return screenId
}
